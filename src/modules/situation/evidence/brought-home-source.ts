import type { Locale } from '#platform/i18n/locale.ts';
import type { Claims } from '#modules/results/index.ts';
import { listBroughtHome } from './brought-home.queries.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { evidenceTexts } from './evidence.texts.ts';

/** There is nothing to choose but the words as they were kept. */
export const wordsKey = 'words';

/** What somebody brought home from a network: one text, in own words. */
export const broughtHomeSource: EvidenceSource = {
  list: async (db) =>
    (await listBroughtHome(db)).map(({ id, title, broughtOn }) => ({
      id,
      title,
      day: new Date(`${broughtOn}T12:00:00Z`),
    })),
  async open(db, id, locale) {
    const found = (await listBroughtHome(db)).find((one) => one.id === id);
    if (!found) return undefined;
    const { title, text } = found;
    return {
      sections: [{ questions: [{ key: wordsKey, text: evidenceTexts[locale].words }] }],
      offersOf: () => Promise.resolve([{ key: id, nodeId: id, shownGroupId: null, label: title, sentence: text }]),
      claimsOf: () => claimsOfWords(locale),
    };
  },
  claims: claimsOfWords,
};

function claimsOfWords(locale: Locale): Claims {
  const { can, cannot } = evidenceTexts[locale].limits.home;
  return { can: Object.values(can), cannot: Object.values(cannot) };
}
