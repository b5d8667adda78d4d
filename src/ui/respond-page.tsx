import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { Document, Languages, type Assets, type LanguageLink } from './document.tsx';
import { uiTexts } from './ui.texts.ts';

type RespondLayoutProps = {
  locale: Locale;
  title: string;
  assets: Assets;
  theme: string;
  /** Whose survey it is; stands on top, with its arms when they have been uploaded. */
  organisation: { name: string; logo?: string | undefined };
  languageLinks?: readonly LanguageLink[] | undefined;
  hasErrors?: boolean | undefined;
  /** Language and direction of the questions, where they are not those of the locale. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  /** What the page says of itself, where it is in another language than the program has. */
  words?: RespondWords | undefined;
  footer?: Child | undefined;
  children?: Child;
};

export type RespondWords = { skip: Child; languages: string; titleWithErrors: string };

/** A respondent's page: whose it is, and the questions. Nothing else. */
export function RespondLayout(props: RespondLayoutProps) {
  const { organisation, words } = props;
  const t = uiTexts[props.locale];
  const title = words && props.hasErrors ? words.titleWithErrors : props.title;
  return (
    <Document
      {...props}
      title={title}
      hasErrors={words ? false : props.hasErrors}
      context={organisation.name}
      class="respond"
    >
      <a class="ds-skip-link" href="#innehall">
        {words?.skip ?? t.skipToContent}
      </a>
      <header class="respond-top">
        <p class="respond-organisation">
          {organisation.logo && <img src={organisation.logo} alt="" height="40" />}
          {organisation.name}
        </p>
        {props.languageLinks && props.languageLinks.length > 1 && (
          <Languages label={words?.languages ?? t.languages} links={props.languageLinks} />
        )}
      </header>
      <main id="innehall" tabindex={-1}>
        {props.children}
      </main>
      {props.footer && <footer class="respond-foot">{props.footer}</footer>}
    </Document>
  );
}
