import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { PostButton } from './button.tsx';
import { Languages, type LanguageLink } from './document.tsx';
import { Mark } from './mark.tsx';
import { uiTexts } from './ui.texts.ts';

export type NavLink = { label: Child; href: string; current?: boolean | undefined };

export type TopLineProps = {
  locale: Locale;
  organisation?: { name: string; slug: string } | undefined;
  actor?: { name: string; roleLabel: string } | undefined;
  /** The wheel: the steps of the work in their order. */
  nav: readonly NavLink[];
  languageLinks?: readonly LanguageLink[] | undefined;
  /** Further links in the account's menu. */
  accountLinks?: readonly NavLink[] | undefined;
  signOutPath?: string | undefined;
  searchPath?: string | undefined;
};

/**
 * Name, search, languages, account and the wheel. On a small screen everything but the name is behind "Meny", a disclosure that the
 * wide page opens by style (see top-line.css).
 */
export function TopLine(props: TopLineProps) {
  const { locale, organisation } = props;
  const t = uiTexts[locale];
  return (
    <header class="top">
      <div class="top-inner">
        <a class="top-name" href={organisation ? `/${organisation.slug}/hem` : '/'}>
          {organisation && <span class="top-organisation">{organisation.name} </span>}
          <Mark />
        </a>
        <details class="top-fold">
          <summary>{t.menu}</summary>
          <div class="top-tools">
            {props.searchPath && <SearchForm action={props.searchPath} locale={locale} />}
            {props.languageLinks && <Languages label={t.languages} links={props.languageLinks} />}
            {props.actor && <Account {...props} actor={props.actor} />}
          </div>
          {props.nav.length > 0 && (
            <nav class="wheel" aria-label={t.wheel}>
              <ol>
                {props.nav.map((link) => (
                  <li>
                    <a href={link.href} aria-current={link.current ? 'step' : undefined}>
                      {link.label}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
        </details>
      </div>
    </header>
  );
}

function SearchForm({ action, locale }: { action: string; locale: Locale }) {
  const t = uiTexts[locale];
  return (
    <search>
      <form class="top-search" action={action}>
        <input class="ds-input" type="search" name="q" aria-label={t.searchLabel} size={14} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.search}
        </button>
      </form>
    </search>
  );
}

function Account(props: TopLineProps & { actor: { name: string; roleLabel: string } }) {
  const { actor, signOutPath } = props;
  return (
    <stadig-menu>
      <details class="account">
        <summary>{actor.roleLabel}</summary>
        <div class="account-menu">
          <p class="account-name">{actor.name}</p>
          {props.accountLinks && (
            <ul>
              {props.accountLinks.map((link) => (
                <li>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {signOutPath && <PostButton action={signOutPath} label={uiTexts[props.locale].signOut} />}
        </div>
      </details>
    </stadig-menu>
  );
}
