import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { Document, Languages, SkipLink, type Assets, type LanguageLink } from './document.tsx';
import { uiTexts } from './ui.texts.ts';

type RespondLayoutProps = {
  locale: Locale;
  title: string;
  assets: Assets;
  theme: string;
  /** Whose survey it is; stands on top, with its arms when they have been uploaded. */
  organisation: { name: string; logo?: string | undefined };
  languageLinks?: readonly LanguageLink[] | undefined;
  /** "Del 2 av 4". */
  progress?: Child | undefined;
  hasErrors?: boolean | undefined;
  /** Language and direction of the questions, where they are not those of the locale. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  footer?: Child | undefined;
  children?: Child;
};

/** A respondent's page: whose it is, how far one has come, and the questions. Nothing else. */
export function RespondLayout(props: RespondLayoutProps) {
  const { organisation } = props;
  const t = uiTexts[props.locale];
  return (
    <Document {...props} context={organisation.name} class="respond">
      <SkipLink label={t.skipToContent} />
      <header class="respond-top">
        <p class="respond-organisation">
          {organisation.logo && <img src={organisation.logo} alt="" height="40" />}
          {organisation.name}
        </p>
        {props.languageLinks && <Languages label={t.languages} links={props.languageLinks} />}
      </header>
      <main id="innehall" tabindex={-1}>
        {props.progress && <p class="respond-progress">{props.progress}</p>}
        {props.children}
      </main>
      {props.footer && <footer class="respond-foot">{props.footer}</footer>}
    </Document>
  );
}
