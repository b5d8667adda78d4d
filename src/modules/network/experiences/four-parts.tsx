import type { Locale } from '#platform/i18n/locale.ts';
import { fourPartsTexts } from './four-parts.texts.ts';

/** In the order in which they are read. */
export const parts = ['background', 'how', 'successFactors', 'challenges'] as const;

type Parts = Record<(typeof parts)[number], string>;

export function partsOf(experience: Parts): string[] {
  return parts.map((part) => experience[part]);
}

/** An experience as it is read: four headings and what stands under them. */
export function FourParts({ of, locale }: { of: Parts; locale: Locale }) {
  const t = fourPartsTexts[locale];
  return (
    <>
      {parts.map((part) => (
        <>
          <h2>{t[part]}</h2>
          {of[part].split(/\n{2,}/).map((paragraph) => (
            <p class="typed">{paragraph}</p>
          ))}
        </>
      ))}
    </>
  );
}
