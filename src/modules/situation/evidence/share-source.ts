import {
  claimsOfAnyResult,
  claimsOfShare,
  listReceivedShares,
  listShareEvidence,
  type Claims,
} from '#modules/results/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { evidenceTexts } from './evidence.texts.ts';
import { sectionsIn } from './sections-in.ts';

/** A share of a joint survey that was received: a question among all together, or in the own groups. */
export const shareSource: EvidenceSource = {
  list: async (db) =>
    (await listReceivedShares(db)).map(({ id, share, receivedAt }) => ({
      id,
      title: share.survey.title,
      day: receivedAt,
      host: share.survey.host,
    })),
  async open(db, id, locale) {
    const found = (await listReceivedShares(db)).find((one) => one.id === id);
    if (!found) return undefined;
    return {
      sections: sectionsIn(found.share.sections, locale),
      offersOf: async (questionKey) =>
        listShareEvidence(found.share, questionKey, locale).map(({ shownGroupId, group, sentence }) => ({
          key: shownGroupId,
          nodeId: found.id,
          shownGroupId,
          label: group,
          sentence,
        })),
      claimsOf: (questionKey) => withoutOthers(claimsOfShare(found.share, questionKey, locale), locale),
    };
  },
  claims: (locale) => withoutOthers(claimsOfAnyResult(locale), locale),
};

/** The shares of the other municipalities are not in it. */
function withoutOthers({ can, cannot }: Claims, locale: Locale): Claims {
  return { can, cannot: [...cannot, evidenceTexts[locale].limits.share] };
}
