import type { Locale } from '#platform/i18n/locale.ts';
import { DataTable } from '#ui/table.tsx';
import type { ReleasedThemes } from '#modules/surveys/index.ts';
import { themesTexts } from './themes.texts.ts';

/** What was written in people's own words, as the reader has released it (`listReleasedThemes`). Nothing where nothing is. */
export function FreeTextThemes({ released, locale }: { released: readonly ReleasedThemes[]; locale: Locale }) {
  const t = themesTexts[locale];
  if (released.length === 0) return null;
  return (
    <section aria-labelledby="egna-ord">
      <h2 id="egna-ord">{t.heading}</h2>
      <p>{t.lead}</p>
      {released.map((one) => (
        <ThemesOfQuestion released={one} locale={locale} />
      ))}
    </section>
  );
}

/** The themes of one question under its heading. */
function ThemesOfQuestion({ released, locale }: { released: ReleasedThemes; locale: Locale }) {
  const t = themesTexts[locale];
  const question = released.question[locale];
  return (
    <>
      <h3>{question}</h3>
      <p>{t.texts[released.texts]}</p>
      <DataTable
        caption={t.tableOf(question)}
        captionHidden
        columns={[
          { label: t.theme, rowHeader: true, cell: ({ theme }) => theme },
          { label: t.howMany, cell: ({ howMany }) => t.band[howMany] },
        ]}
        rows={released.themes}
      />
    </>
  );
}
