import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { PostButton } from './button.tsx';
import { Languages, type LanguageLink } from './document.tsx';
import { Mark } from './mark.tsx';
import { uiTexts } from './ui.texts.ts';

export type NavLink = { label: Child; href: string; current?: boolean | undefined };

/** The roles a person changes between, and the other organisations where they have some. */
export type Hats = {
  label: string;
  action: string;
  /** Where to come back to. */
  back: string;
  choices: readonly { value: string; label: string; current: boolean }[];
  elsewhere: readonly NavLink[];
};

export type TopLineProps = {
  locale: Locale;
  organisation?: { name: string; slug: string } | undefined;
  actor?: { name: string; title: string } | undefined;
  hats?: Hats | undefined;
  /** The wheel: the steps of the work in their order. */
  nav: readonly NavLink[];
  languageLinks?: readonly LanguageLink[] | undefined;
  /** Further links in the account's menu. */
  accountLinks?: readonly NavLink[] | undefined;
  signOutPath?: string | undefined;
  searchPath?: string | undefined;
  /** `/` goes to the search box. */
  searchKey?: boolean | undefined;
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
            {props.searchPath && <SearchForm action={props.searchPath} locale={locale} searchKey={props.searchKey} />}
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
          {props.hats && <HatSwitch hats={props.hats} />}
        </details>
      </div>
    </header>
  );
}

function SearchForm(props: { action: string; locale: Locale; searchKey?: boolean | undefined }) {
  const t = uiTexts[props.locale];
  return (
    <search>
      <form class="top-search" action={props.action} data-search-key={props.searchKey ? '' : undefined}>
        <input class="ds-input" type="search" name="q" aria-label={t.searchLabel} size={14} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.search}
        </button>
      </form>
    </search>
  );
}

/** One press each: buttons and not links, because the choice is kept. */
export function HatSwitch({ hats }: { hats: Hats }) {
  return (
    <div class="hats">
      {hats.choices.length > 0 && (
        <form method="post" action={hats.action} aria-label={hats.label}>
          <input type="hidden" name="vidare" value={hats.back} />
          {hats.choices.map((hat) => (
            <button type="submit" name="roll" value={hat.value} aria-pressed={hat.current ? 'true' : 'false'}>
              {hat.label}
            </button>
          ))}
        </form>
      )}
      {hats.elsewhere.map((link) => (
        <a href={link.href}>{link.label}</a>
      ))}
    </div>
  );
}

/** The thread's own place in the wheel carries its colour. */
export function ThreadName({ label }: { label: string }) {
  return <span class="wheel-thread">{label}</span>;
}

function Account(props: TopLineProps & { actor: { name: string; title: string } }) {
  const { actor, signOutPath } = props;
  return (
    <stadig-menu>
      <details class="account">
        <summary>{actor.name}</summary>
        <div class="account-menu">
          {actor.title !== '' && <p class="account-name">{actor.title}</p>}
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
