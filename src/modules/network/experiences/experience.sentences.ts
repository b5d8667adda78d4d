import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { experienceTexts } from './experience.texts.ts';

/** What the history says of experiences that are read and published. */
export const experienceSentences: AuditSentences = {
  'network-experience.return': of('returned'),
  'network-experience.publish': of('published'),
};

function of(said: 'returned' | 'published') {
  const say = (locale: Locale) => (details: Record<string, unknown>) =>
    experienceTexts[locale].history[said](text(details.party), text(details.title));
  return { sv: say('sv'), en: say('en') };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
