import type { Locale } from '#platform/i18n/locale.ts';
import { screen } from '#foundations/screen/index.ts';
import { Notice } from '#ui/notice.tsx';
import { networkTexts } from './network.texts.ts';

/** Says to the host that what a party has written may be about a person, and why; nothing when no rule says so. */
export function MayBePersonal({ texts, locale }: { texts: readonly string[]; locale: Locale }) {
  const found = texts.flatMap((text) => screen.judge(text));
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title={networkTexts[locale].mayBePersonal}>
      <p>{screen.explain(found, locale)}</p>
    </Notice>
  );
}
