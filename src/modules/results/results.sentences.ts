import { publishResultTexts } from './publish-result/publish-result.texts.ts';

/** What the history says of each command of the module. */
export const resultsSentences = {
  'result.publish': {
    sv: (details: Record<string, unknown>) => publishResultTexts.sv.published(String(details.title)),
    en: (details: Record<string, unknown>) => publishResultTexts.en.published(String(details.title)),
  },
  'result.withdraw': {
    sv: (details: Record<string, unknown>) => publishResultTexts.sv.withdrawn(String(details.title)),
    en: (details: Record<string, unknown>) => publishResultTexts.en.withdrawn(String(details.title)),
  },
};
