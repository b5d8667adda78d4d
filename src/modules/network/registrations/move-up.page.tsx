import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { notFound } from '#platform/errors.ts';
import { freeText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { formatMoment } from '#foundations/clocks/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { moveUp, passedPart, passOthers } from './move-up.command.ts';
import { moveUpTexts } from './move-up.texts.ts';
import { listRegistered, type Registered } from './registrations.queries.ts';
import { placesOf, waitingList } from './registrations.rules.ts';
import { registrationsTexts } from './registrations.texts.ts';
import { waitingFor } from './waiting.rules.ts';

const passForm = defineForm(moveUpTexts, ({ pass: t }) =>
  z.object({ why: freeText(requiredText(t.whyMissing, { max: 300 })), basis: basisField() }),
);

/** Who waits gets its place in the order of the list. Another order is asked about, with whom it passes, and why is kept. */
export const moveUpPages = [
  ...action({
    path: '/:organisation/natverk/:id/parter/:partyId/plats',
    command: moveUp,
    input: ({ id, partyId }) => ({ networkId: id, partyId }),
    next: (id, view) => networkPaths.parties(view.organisation, id),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/parter/:partyId/forbi',
    form: passForm,
    command: passOthers,
    async load({ db }, { id, partyId }) {
      const network = await getNetwork(db, id);
      const parties = await listRegistered(db, id);
      const waiting = waitingFor(parties, { partyId, seats: network.seats }) ?? notFound();
      return waiting.ahead.length === 0 ? notFound() : { network, waiting };
    },
    view(view, { network, waiting }, form) {
      const { pass: t } = moveUpTexts[view.locale];
      const { party, ahead, free = Infinity } = waiting;
      const list = networkPaths.parties(view.organisation, network.id);
      const crumbs = networkCrumbs(view, network, { label: registrationsTexts[view.locale].title, href: list });
      return (
        <Page view={view} step="network" title={t.title(party.name)} form={form} breadcrumbs={crumbs}>
          <Confirm
            action={networkPaths.passOthers(view.organisation, network.id, party.id)}
            heading="h2"
            question={t.question(party.name)}
            consequences={[...ahead.map((one) => t.passes(one.name, placesOf(one), placesOf(one) <= free)), t.kept]}
            label={t.button}
            cancelHref={list}
          >
            <BasisField form={form} stored={passedPart(ahead)} />
            <TextField form={form} name="why" label={t.why} hint={t.whyHint} required />
          </Confirm>
        </Page>
      );
    },
    input: ({ why, basis }, { id, partyId }) => ({ networkId: id, partyId, why, basis }),
    next: (id, view) => networkPaths.parties(view.organisation, id),
  }),
];

/** Those who wait, the one that has waited longest first, each with what can be done for it now. */
export function WaitingList(props: { view: MemberView; network: Network; parties: readonly Registered[] }) {
  const { view, network, parties } = props;
  const queue = waitingList(parties).flatMap(
    ({ id }) => waitingFor(parties, { partyId: id, seats: network.seats }) ?? [],
  );
  const t = registrationsTexts[view.locale];
  const own = moveUpTexts[view.locale];
  const [first] = queue;
  if (!first) return null;
  return (
    <section>
      <h2>{t.waitingHeading}</h2>
      <p>
        {t.waitingLead} {first.free === undefined ? own.noLimit : own.free(first.free)}
      </p>
      <ol>
        {queue.map(({ party, fits, ahead }) => (
          <li>
            {party.name}, {own.places(placesOf(party))}
            {party.waitingSince && ` (${t.since(formatMoment(party.waitingSince, view.locale))})`}
            {!fits && `, ${own.tooMany}`}
            {fits && ahead.length === 0 && (
              <PostButton
                action={networkPaths.moveUp(view.organisation, network.id, party.id)}
                label={own.moveUp(party.name)}
              />
            )}
            {fits && ahead.length > 0 && (
              <p>
                <a href={networkPaths.passOthers(view.organisation, network.id, party.id)}>
                  {own.passOthers(party.name)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
