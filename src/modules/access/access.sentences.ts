import type { AuditSentences } from '#modules/access/entry-sentence.ts';
import { isRole } from '#platform/tenancy/roles.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { Locale } from '#platform/i18n/locale.ts';

export const accessSentences: AuditSentences = {
  'member.add': {
    sv: (d) => `Gav en person tillgång som ${named(d.roles, 'sv')}`,
    en: (d) => `Gave a person access as ${named(d.roles, 'en')}`,
  },
  'member.change': {
    sv: (d) => `Ändrade en persons roller från ${named(d.before, 'sv')} till ${named(d.roles, 'sv')}`,
    en: (d) => `Changed the roles of a person from ${named(d.before, 'en')} to ${named(d.roles, 'en')}`,
  },
  'member.end': {
    sv: (d) => `Tog bort tillgången för en person som var ${named(d.before, 'sv')}`,
    en: (d) => `Removed the access of a person who was ${named(d.before, 'en')}`,
  },
  'screen.judge': {
    sv: () => 'Bedömde att en text inte pekar ut någon',
    en: () => 'Judged that a text points nobody out',
  },
  'settings.change': { sv: () => 'Ändrade inställningarna', en: () => 'Changed the settings' },
};

function named(list: unknown, locale: Locale): string {
  const names = String(list ?? '')
    .split(',')
    .filter(isRole)
    .map((role) => roleTexts[locale][role].toLowerCase());
  return names.length > 0 ? names.join(', ') : '–';
}
