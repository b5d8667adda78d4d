import type { Locale } from '#platform/i18n/locale.ts';
import {
  findClosedRound,
  listConversationEvidence,
  listRoundsWithAnswers,
  needsKey,
} from '#modules/conversations/index.ts';
import type { Claims } from '#modules/results/index.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { evidenceTexts } from './evidence.texts.ts';

/** A closed round of conversations: a statement in the sum of the round or in one team's answer, or what a team needs. */
export const conversationSource: EvidenceSource = {
  list: async (db) =>
    (await listRoundsWithAnswers(db)).map(({ id, title, closedAt }) => ({ id, title, day: closedAt })),
  async open(db, id, locale) {
    const round = await findClosedRound(db, id);
    if (!round) return undefined;
    const t = evidenceTexts[locale];
    const statements = round.guide.questions.map(({ key, statement }) => ({ key, text: statement[locale] }));
    return {
      sections: [{ questions: [...statements, { key: needsKey, text: t.needs }] }],
      offersOf: async (questionKey) =>
        (await listConversationEvidence(db, { round, questionKey }, locale)).map(({ nodeId, team, sentence }) => ({
          key: nodeId,
          nodeId,
          shownGroupId: null,
          label: team ?? t.wholeRound,
          sentence,
        })),
      claimsOf: () => claimsOfConversations(locale),
    };
  },
  claims: claimsOfConversations,
};

function claimsOfConversations(locale: Locale): Claims {
  const { can, cannot } = evidenceTexts[locale].limits.conversation;
  return { can: Object.values(can), cannot: Object.values(cannot) };
}
