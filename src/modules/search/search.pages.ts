import type { Locale } from '#platform/i18n/locale.ts';
import { hasRole, type Actor } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { conversationsPaths } from '#modules/conversations/index.ts';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { organisationPaths } from '#modules/organisation/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { situationPaths, suggestionPaths } from '#modules/situation/index.ts';
import { surveysPaths } from '#modules/surveys/index.ts';
import { pageTexts } from './search-pages.texts.ts';
import type { SoughtWord } from './search-query.ts';

type PageName = keyof (typeof pageTexts)['sv'];
type Slug = { slug: string };

/** The kind of these hits in the address. */
export const pagesKind = 'sidor';

/** A page of the system that is called, or is about, what was searched for. */
export type PageHit = { title: string; about: string; href: string };

const addresses: Record<PageName, (organisation: Slug) => string> = {
  home: (organisation) => `/${organisation.slug}/hem`,
  organisation: organisationPaths.organisation,
  units: organisationPaths.units,
  posts: organisationPaths.posts,
  surveys: surveysPaths.surveys,
  conversations: conversationsPaths.rounds,
  situation: situationPaths.situation,
  suggestions: suggestionPaths.suggestions,
  plans: plansPaths.plans,
  matters: decisionsPaths.matters,
  thread: (organisation) => `/${organisation.slug}/roda-traden`,
  history: (organisation) => `/${organisation.slug}/historik`,
  members: (organisation) => `/${organisation.slug}/behorigheter`,
  settings: (organisation) => `/${organisation.slug}/installningar`,
  glossary: () => '/ordlista',
  account: () => '/konto',
};

const needed: Partial<Record<PageName, readonly Role[]>> = {
  members: ['administrator'],
  settings: ['administrator'],
};

/** Pages with every word in their name or in what they are about, of those that this person may open. */
export function findPages(
  view: { locale: Locale; organisation: Slug; actor: Actor },
  sought: readonly SoughtWord[],
): PageHit[] {
  if (sought.length === 0) return [];
  const names = Object.keys(addresses) as PageName[]; // the keys of the constant above
  return names
    .filter((name) => hasRole(view.actor, needed[name] ?? view.actor.roles))
    .map((name) => ({ ...pageTexts[view.locale][name], href: addresses[name](view.organisation) }))
    .filter(({ title, about }) => {
      const words = `${title} ${about}`.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return sought.every(({ stem }) => words.some((word) => word.startsWith(stem)));
    });
}
