import type { Locale } from '#platform/i18n/locale.ts';
import type { LoadContext } from '#platform/web/context.ts';
import {
  findClosedRound,
  listConversationEvidence,
  listRoundsWithAnswers,
  needsKey,
  type ConversationEvidence,
} from '#modules/conversations/index.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';

/** How far the way has come: a closed round, a statement in it, and the pieces to lean on. All of it stands in the address. */
export type ChosenConversation =
  | { step: 'round'; rounds: Awaited<ReturnType<typeof listRoundsWithAnswers>>; gone: boolean }
  | { step: 'question'; roundId: number; questions: AskedOf[] }
  | { step: 'pieces'; roundId: number; questionKey: string; offers: ConversationEvidence[] };

type AskedOf = { key: string; text: string };

/** Reads `?samtal=&fraga=`. What does not exist leads back to the first step and says so. */
export async function loadConversationChoice({ db, url, locale }: LoadContext): Promise<ChosenConversation> {
  const chosen = url.searchParams;
  const roundId = Number(chosen.get('samtal'));
  const round = Number.isSafeInteger(roundId) ? await findClosedRound(db, roundId) : undefined;
  if (!round) return { step: 'round', rounds: await listRoundsWithAnswers(db), gone: chosen.has('samtal') };
  const questions = askedOf(round, locale);
  const question = questions.find(({ key }) => key === chosen.get('fraga'));
  if (!question) return { step: 'question', roundId: round.id, questions };
  const offers = await listConversationEvidence(db, { round, questionKey: question.key }, locale);
  return { step: 'pieces', roundId: round.id, questionKey: question.key, offers };
}

function askedOf(round: NonNullable<Awaited<ReturnType<typeof findClosedRound>>>, locale: Locale): AskedOf[] {
  return [
    ...round.guide.questions.map(({ key, statement }) => ({ key, text: statement[locale] })),
    { key: needsKey, text: conversationEvidenceTexts[locale].needs },
  ];
}
