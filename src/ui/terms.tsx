import { TERMS, type TermKey } from '#content/terms.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { uiTexts } from '#ui/ui.texts.ts';

/** What the words of a page mean, under its title: closed until somebody asks. */
export function TermsOfPage({ locale, terms }: { locale: Locale; terms: readonly TermKey[] }) {
  const t = uiTexts[locale];
  return (
    <details class="terms">
      <summary>{t.terms}</summary>
      <TermList locale={locale} terms={terms} />
      <p>
        <a href="/ordlista">{t.allTerms}</a>
      </p>
    </details>
  );
}

export function TermList({ locale, terms }: { locale: Locale; terms: readonly TermKey[] }) {
  const t = uiTexts[locale];
  return (
    <dl class="term-list">
      {terms.map((key) => {
        const { word, meaning, ...rest } = TERMS[key];
        return (
          <div id={anchorOf(key)}>
            <dt>{word[locale]}</dt>
            <dd>
              {meaning[locale]}
              {'source' in rest && <span class="quiet"> {t.source(rest.source.replace(/\.$/, ''))}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function anchorOf(key: TermKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
