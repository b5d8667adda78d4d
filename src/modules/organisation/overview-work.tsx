import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { postFor, threeNames } from './name-three/name-three.rules.ts';
import { nameThreeTexts } from './name-three/name-three.texts.ts';
import type { NextStep } from './next-step.rules.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';
import type { Overview } from './overview.queries.ts';
import { isVacant, seatsByAdministration } from './people.rules.ts';
import { summariseSeats } from './working-group.queries.ts';

/** One part of the overview: `next` says where the page's one primary button stands. */
export type Section = { view: MemberView; overview: Overview; next: NextStep | undefined; mayWrite: boolean };

export function MandatesSection({ view, overview: { mandates }, next, mayWrite }: Section) {
  const t = organisationTexts[view.locale].mandates;
  const add = mayWrite && (
    <ButtonLink
      href={organisationPaths.addMandate(view.organisation)}
      variant={next === 'mandate' ? 'primary' : 'secondary'}
    >
      {t.add}
    </ButtonLink>
  );
  return (
    <>
      <h2>{t.title}</h2>
      {mandates.length === 0 ? (
        <EmptyState purpose={t.empty} action={add} />
      ) : (
        <>
          <ul>
            {mandates.map((mandate) => (
              <li>
                <a href={organisationPaths.mandate(view.organisation, mandate.id)}>{mandate.title}</a>
                <br />
                <span class="quiet">{t.given(mandate.body, formatDate(mandate.decidedOn, view.locale))}</span>
              </li>
            ))}
          </ul>
          {mayWrite && (
            <Way href={organisationPaths.addMandate(view.organisation)} label={t.add} isNext={next === 'mandate'} />
          )}
        </>
      )}
    </>
  );
}

export function NamesSection({ view, overview: { posts }, next, mayWrite }: Section) {
  const t = organisationTexts[view.locale].names;
  const named = threeNames.some(({ purpose }) => postFor(posts, purpose));
  const write = mayWrite && (
    <ButtonLink
      href={organisationPaths.threeNames(view.organisation)}
      variant={next === 'names' ? 'primary' : 'secondary'}
    >
      {t.add}
    </ButtonLink>
  );
  return (
    <>
      <h2>{t.title}</h2>
      {named ? (
        <>
          <Facts
            items={threeNames.map(({ purpose }) => ({
              term: nameThreeTexts[view.locale].posts[purpose],
              value: postFor(posts, purpose)?.holder || <span class="quiet">{t.nobody}</span>,
            }))}
          />
          {mayWrite && (
            <Way href={organisationPaths.threeNames(view.organisation)} label={t.change} isNext={next === 'names'} />
          )}
        </>
      ) : (
        <EmptyState purpose={t.purpose} action={write} />
      )}
    </>
  );
}

export function GroupSection({ view, overview: { posts, administrations }, next, mayWrite }: Section) {
  const t = organisationTexts[view.locale].group;
  const group = posts.filter((post) => post.inWorkingGroup);
  const summary = summariseSeats(seatsByAdministration(group, administrations), t.outside);
  const vacant = posts.filter(isVacant).length;
  const add = mayWrite && (
    <ButtonLink
      href={organisationPaths.addPost(view.organisation)}
      variant={next === 'group' ? 'primary' : 'secondary'}
    >
      {t.add}
    </ButtonLink>
  );
  return (
    <>
      <h2>{t.title}</h2>
      {posts.length === 0 ? (
        <EmptyState purpose={t.empty} action={add} />
      ) : (
        <>
          <p>
            {group.length > 0 ? t.sentence(summary) : t.noGroup} {vacant > 0 && t.vacant(vacant)}
            <br />
            <a href={organisationPaths.posts(view.organisation)}>{t.all(posts.length)}</a>
          </p>
          {mayWrite && (
            <Way href={organisationPaths.addPost(view.organisation)} label={t.add} isNext={next === 'group'} />
          )}
        </>
      )}
    </>
  );
}

/** What can be added where something is: a button only when it is the next step of the page. */
function Way({ href, label, isNext }: { href: string; label: string; isNext: boolean }) {
  if (isNext) return <ButtonLink href={href}>{label}</ButtonLink>;
  return (
    <p>
      <a href={href}>{label}</a>
    </p>
  );
}
