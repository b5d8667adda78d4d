import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { assignmentTexts } from './assignment.texts.ts';

type Said = keyof (typeof assignmentTexts)['sv']['history'];

/** What the history says of the work between meetings. */
export const assignmentSentences: AuditSentences = {
  'network-assignment.add': of('added'),
  'network-assignment.change': of('changed'),
  'network-assignment.give': of('given'),
  'network-assignment.remove': of('removed'),
  'network-hand-in.comment': of('commented'),
};

function of(said: Said) {
  const say = (locale: Locale) => (details: Record<string, unknown>) =>
    assignmentTexts[locale].history[said](typeof details.title === 'string' ? details.title : '');
  return { sv: say('sv'), en: say('en') };
}
