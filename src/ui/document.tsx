import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { LocaleContext } from './locale-context.ts';
import { uiTexts } from './ui.texts.ts';

/** Addresses of the built files. The organisation's theme, when it is not the first one, is the last stylesheet. */
export type Assets = { stylesheets: readonly string[]; scripts: readonly string[]; icon?: string | undefined };

export type LanguageLink = { label: string; href: string; lang: string; current?: boolean | undefined };

type DocumentProps = {
  locale: Locale;
  title: string;
  /** Stands after the title in the browser's tab. */
  context: string;
  assets: Assets;
  theme: string;
  hasErrors?: boolean | undefined;
  /** Language and direction of the page where they are not those of the locale. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  class: string;
  children?: Child;
};

/** The html around every page. No inline script and no inline style: the content policy allows neither. */
export function Document(props: DocumentProps) {
  const { locale, assets } = props;
  const title = props.hasErrors ? uiTexts[locale].titleWithErrors(props.title) : props.title;
  return (
    <html lang={props.lang ?? locale} dir={props.dir} data-theme={props.theme}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${props.context}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {assets.icon && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
        {assets.stylesheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={props.class}>
        <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>
      </body>
    </html>
  );
}

export function SkipLink({ label }: { label: string }) {
  return (
    <a class="ds-skip-link" href="#innehall">
      {label}
    </a>
  );
}

export function Languages({ label, links }: { label: string; links: readonly LanguageLink[] }) {
  return (
    <ul class="languages" aria-label={label}>
      {links.map((link) => (
        <li>
          {link.current ? (
            <span lang={link.lang} aria-current="true">
              {link.label}
            </span>
          ) : (
            <a href={link.href} lang={link.lang} hreflang={link.lang}>
              {link.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
