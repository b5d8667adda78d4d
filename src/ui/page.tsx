import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { Document, Languages, SkipLink, type Assets, type LanguageLink } from './document.tsx';
import { Mark } from './mark.tsx';
import { TopLine, type NavLink, type TopLineProps } from './top-line.tsx';
import { uiTexts } from './ui.texts.ts';

type LayoutProps = TopLineProps & {
  title: string;
  assets: Assets;
  theme: string;
  breadcrumbs?: readonly NavLink[] | undefined;
  /** A form came back with errors: the tab's title says so first. */
  hasErrors?: boolean | undefined;
  /** Error summary, h1 and the line under it. Given apart so that the thread can stand under the title on a phone. */
  heading?: Child | undefined;
  /** `<ThreadRail>`. */
  rail?: Child | undefined;
  /** Stands on top of the first printed page instead of the navigation; otherwise the title. */
  printTitle?: string | undefined;
  /** Between the top line and the page. */
  banner?: Child | undefined;
  /** Links of the footer. */
  footer?: Child | undefined;
  children?: Child;
};

/** A page for people who are signed in. */
export function Layout(props: LayoutProps) {
  const { locale, organisation } = props;
  const t = uiTexts[locale];
  return (
    <Document {...props} context={organisation ? `${organisation.name} · Stadig` : 'Stadig'} class="app">
      <SkipLink label={t.skipToContent} />
      <TopLine {...props} />
      {props.banner}
      <PrintHead organisation={organisation?.name} title={props.printTitle ?? props.title} />
      <div class="page" data-rail={props.rail ? 'yes' : undefined}>
        <Breadcrumbs label={t.breadcrumbs} links={props.breadcrumbs ?? []} />
        <main id="innehall" tabindex={-1}>
          {props.heading && <div class="page-heading content">{props.heading}</div>}
          {props.rail && <div class="page-rail">{props.rail}</div>}
          <div class="page-content content">{props.children}</div>
        </main>
      </div>
      <Footer locale={locale}>{props.footer}</Footer>
    </Document>
  );
}

type PlainLayoutProps = {
  locale: Locale;
  title: string;
  assets: Assets;
  theme: string;
  organisation?: { name: string; slug: string } | undefined;
  languageLinks?: readonly LanguageLink[] | undefined;
  hasErrors?: boolean | undefined;
  footer?: Child | undefined;
  children?: Child;
};

/** A page outside the work: public, sign-in, errors. */
export function PlainLayout(props: PlainLayoutProps) {
  const { locale, organisation } = props;
  const t = uiTexts[locale];
  return (
    <Document {...props} context={organisation ? `${organisation.name} · Stadig` : 'Stadig'} class="app plain">
      <SkipLink label={t.skipToContent} />
      <header class="top">
        <div class="top-inner">
          <a class="top-name" href="/">
            {organisation && <span class="top-organisation">{organisation.name} </span>}
            <Mark />
          </a>
          {props.languageLinks && <Languages label={t.languages} links={props.languageLinks} />}
        </div>
      </header>
      <div class="page">
        <main id="innehall" tabindex={-1}>
          <div class="page-content content">{props.children}</div>
        </main>
      </div>
      <Footer locale={locale}>{props.footer}</Footer>
    </Document>
  );
}

function PrintHead({ organisation, title }: { organisation: string | undefined; title: string }) {
  return (
    <p class="print-head" aria-hidden="true">
      {organisation && `${organisation} · `}
      {title}
    </p>
  );
}

function Breadcrumbs({ label, links }: { label: string; links: readonly NavLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ locale, children }: { locale: Locale; children?: Child }) {
  return (
    <footer class="foot">
      <div class="foot-inner">
        <p>{uiTexts[locale].openSource}</p>
        <p>
          <a href="/ordlista">{uiTexts[locale].glossary}</a>
        </p>
        {children}
      </div>
    </footer>
  );
}
