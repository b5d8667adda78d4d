import type { AuditSentences } from '#modules/access/index.ts';
import { trackTexts } from './track/track.texts.ts';

/** What the history says of each command of the module. */
export const homeSentences: AuditSentences = {
  'track.choose': {
    sv: (details) => trackTexts.sv.chosen(details.track === 'project'),
    en: (details) => trackTexts.en.chosen(details.track === 'project'),
  },
};
