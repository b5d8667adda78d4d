import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { findKind } from './disposal/disposal-kinds.ts';
import { disposalTexts } from './disposal/disposal.texts.ts';
import { makePackageTexts } from './make-package/make-package.texts.ts';

type Details = Record<string, unknown>;

/** What each command of the module reads like in the history. */
export const archiveSentences: AuditSentences = {
  'archive.package': inBoth(
    (l) =>
      ({ title }) =>
        makePackageTexts[l].made(String(title)),
  ),
  'archive.import': inBoth(
    (l) =>
      ({ title }) =>
        makePackageTexts[l].imported(String(title)),
  ),
  'disposal.activate': inBoth(
    (l) =>
      ({ kind }) =>
        disposalTexts[l].history.activated(nameOf(kind, l)),
  ),
  'disposal.end': inBoth(
    (l) =>
      ({ kind }) =>
        disposalTexts[l].history.ended(nameOf(kind, l)),
  ),
  'disposal.carry-out': inBoth(
    (l) =>
      ({ kind, disposed }) =>
        disposalTexts[l].history.carriedOut(nameOf(kind, l), String(disposed)),
  ),
};

function inBoth(say: (locale: Locale) => (details: Details) => string) {
  return { sv: say('sv'), en: say('en') };
}

function nameOf(kind: unknown, locale: Locale): string {
  const found = typeof kind === 'string' ? findKind(kind) : undefined;
  return found ? disposalTexts[locale].kinds[found.kind].name : String(kind);
}
