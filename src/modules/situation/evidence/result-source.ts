import { claimsOfAnyResult, claimsOfEvidence, getResult, listEvidence, listResults } from '#modules/results/index.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { sectionsIn } from './sections-in.ts';

/** The frozen result of a survey of one's own: a question in the groups that are shown. */
export const resultSource: EvidenceSource = {
  list: async (db) => (await listResults(db)).map(({ id, title, frozenAt }) => ({ id, title, day: frozenAt })),
  async open(db, id, locale) {
    if (!(await listResults(db)).some((one) => one.id === id)) return undefined;
    const result = await getResult(db, id);
    return {
      sections: sectionsIn(result.sections, locale),
      offersOf: async (questionKey) =>
        listEvidence(result, { questionKey }, locale).map(({ shownGroupId, group, level, sentence }) => ({
          key: shownGroupId,
          nodeId: result.id,
          shownGroupId,
          label: group,
          sentence,
          // A hundred reporting groups bury the seven rows that a finding mostly leans on.
          minor: level === 'group',
        })),
      claimsOf: (questionKey) => claimsOfEvidence(result, questionKey, locale),
    };
  },
  claims: claimsOfAnyResult,
};
