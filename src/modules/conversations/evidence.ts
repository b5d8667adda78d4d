import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { getRound, listNamedAnswers, listRounds, type Round } from './round.queries.ts';
import { sentenceOfAnswer, sentenceOfNeeds, sentenceOfSum, sumOf, uncountedOf } from './summary.rules.ts';

/** Something in a closed round that a finding can lean on: the sum of the round, or one team's joint answer, as one sentence. */
export type ConversationEvidence = { nodeId: number; questionKey: string; team: string | undefined; sentence: string };

/** What teams can be asked of in a round: its statements, and last what they need. */
export const needsKey = 'needs';

/** Closed rounds with an answer that was counted, the newest first. */
export async function listRoundsWithAnswers(db: Tx): Promise<{ id: number; title: string; closedAt: Date }[]> {
  return (await listRounds(db)).flatMap(({ id, title, closedAt, answered, unnamed }) =>
    closedAt && answered > uncountedOf(unnamed) ? [{ id, title, closedAt }] : [],
  );
}

/** A closed round with its statements in a language; undefined when there is no such round here. */
export async function findClosedRound(db: Tx, id: number): Promise<Round | undefined> {
  if (!(await listRoundsWithAnswers(db)).some((one) => one.id === id)) return undefined;
  return getRound(db, id);
}

/** All that can be leaned on about one statement, or about what is needed: first the round's sum, then team by team. */
export async function listConversationEvidence(
  db: Tx,
  of: { round: Round; questionKey: string },
  locale: Locale,
): Promise<ConversationEvidence[]> {
  const { round, questionKey } = of;
  const answers = await listNamedAnswers(db, round.id);
  if (questionKey === needsKey)
    return answers
      .filter(({ needs }) => needs !== '')
      .map((one) => ({ nodeId: one.id, questionKey, team: one.team, sentence: sentenceOfNeeds(one, locale) }));
  const sum = sumOf(round, answers);
  const asked = sum.questions.find(({ question }) => question.key === questionKey);
  if (!asked || sum.counted === 0) return [];
  return [
    { nodeId: round.id, questionKey, team: undefined, sentence: sentenceOfSum(asked, sum.counted, locale) },
    ...answers.map((one) => ({
      nodeId: one.id,
      questionKey,
      team: one.team,
      sentence: sentenceOfAnswer(one, asked.question, locale),
    })),
  ];
}
