import type { Child } from 'hono/jsx';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { listRegistered } from '../registrations/registrations.queries.ts';
import { listGivenAssignments } from './given-assignments.queries.ts';
import { missingOf } from './missing.rules.ts';
import { missingTexts } from './missing.texts.ts';

/** Everything that the host waits for, in lists that lead to whom it is about. */
export const missingPage = page({
  path: '/:organisation/natverk/:id/aterstar',
  access: hostRoles,
  load: async ({ db }, { id }) => ({
    network: await getNetwork(db, id),
    parties: await listRegistered(db, id),
    assignments: await listGivenAssignments(db, id),
  }),
  view(view, { network, parties, assignments }) {
    const t = missingTexts[view.locale];
    const missing = missingOf({ feeOre: network.feeOre, parties, assignments, today: today(view.now) });
    const href = (id: number) => networkPaths.party(view.organisation, network.id, id);
    const named = (rows: readonly { id: number; name: string }[]) =>
      rows.map(({ id, name }) => ({ href: href(id), label: name }));
    const lists = [
      { heading: t.unanswered, links: named(missing.unanswered), reminds: true },
      { heading: t.undecided, links: named(missing.undecided) },
      {
        heading: t.noReference,
        links: missing.noReference.map((one) => ({
          href: href(one.id),
          label: t.administration(one.name, one.administration),
        })),
      },
      {
        heading: t.noNames,
        links: missing.noNames.map((one) => ({ href: href(one.id), label: t.unnamed(one.name, one.left) })),
      },
      { heading: t.noNumber, links: named(missing.noNumber) },
      ...missing.handIns.map((one) => ({
        heading: (count: number) => t.handIns(one.title, count),
        links: named(one.parties),
      })),
    ].filter(({ links }) => links.length > 0);
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={networkCrumbs(view, network)}>
        {lists.length === 0 && <p>{t.nothing}</p>}
        {lists.map((list) => (
          <Waits heading={list.heading(list.links.length)} links={list.links}>
            {'reminds' in list && network.state === 'open' && (
              <p>
                <a href={networkPaths.remind(view.organisation, network.id)}>{t.remind}</a>
              </p>
            )}
          </Waits>
        ))}
        {missing.later.length > 0 && (
          <section>
            <h2>{t.later}</h2>
            {missing.later.map(({ title, dueOn, parties }) => (
              <Fold summary={t.due(title, formatDate(dueOn, view.locale), parties.length)}>
                <Links links={named(parties)} />
              </Fold>
            ))}
          </section>
        )}
      </Page>
    );
  },
});

function Waits(props: { heading: string; links: readonly { href: string; label: string }[]; children?: Child }) {
  return (
    <section>
      <h2>{props.heading}</h2>
      {props.children}
      <Links links={props.links} />
    </section>
  );
}

function Links({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
