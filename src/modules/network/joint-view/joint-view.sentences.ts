import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { jointViewTexts } from './joint-view.texts.ts';

/** What the history says of what is seen of all together. */
export const jointViewSentences: AuditSentences = {
  'network.count-needs': of('counted'),
  'network.open-overview': of('opened'),
  'network.close-overview': of('closed'),
};

function of(said: 'counted' | 'opened' | 'closed') {
  const say = (locale: Locale) => (details: Record<string, unknown>) =>
    jointViewTexts[locale].history[said](typeof details.title === 'string' ? details.title : '');
  return { sv: say('sv'), en: say('en') };
}
