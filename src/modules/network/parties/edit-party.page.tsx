import { action, formPage, page } from '#platform/web/page.tsx';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { formatOrganisationNumber } from '#modules/fees/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { CheckboxesField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { addPartiesForm, partyForm } from './party.form.ts';
import { addParties, changeParty, partyBasis, removeParty } from './party.commands.ts';
import { getParty, listParties } from './party.queries.ts';
import { partiesTexts } from './parties.texts.ts';

const removePath = '/:organisation/natverk/:id/parter/:partyId/borttagning';

export const editPartyPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/parter/nya',
    form: addPartiesForm,
    command: addParties,
    async load({ db, organisation }, { id }) {
      const parties = await listParties(db, id);
      const others = (await listOrganisations(db)).filter(
        (one) => one.id !== organisation.id && !parties.some((party) => party.partnerOrganisationId === one.id),
      );
      return { network: await getNetwork(db, id), others };
    },
    view(view, { network, others }, form) {
      const t = partiesTexts[view.locale];
      const crumbs = networkCrumbs(view, network);
      return (
        <Page view={view} step="network" title={t.addTitle} lead={t.addLead} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <TextArea form={form} name="lines" label={t.lines} hint={t.linesHint} rows={10} />
            {others.length > 0 && (
              <CheckboxesField
                form={form}
                name="organisations"
                label={t.here}
                hint={t.hereHint}
                options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            )}
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, networkId: id }),
    next: (id, view) => networkPaths.parties(view.organisation, id),
    maxBody: 2 * 1024 * 1024,
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/parter/:partyId/andring',
    form: partyForm,
    command: changeParty,
    load: async ({ db }, { id, partyId }) => ({
      network: await getNetwork(db, id),
      party: await getParty(db, { networkId: id, partyId }),
    }),
    initial: ({ party }) => ({
      name: party.name,
      email: party.email,
      organisationNumber: formatOrganisationNumber(party.organisationNumber),
    }),
    view(view, { network, party }, form) {
      const t = partiesTexts[view.locale];
      const href = networkPaths.party(view.organisation, network.id, party.id);
      const crumbs = networkCrumbs(view, network, { label: party.name, href });
      const hint = party.state === 'listed' ? t.emailHint : `${t.emailHint} ${t.emailChanged}`;
      return (
        <Page view={view} step="network" title={t.changeTitle} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <BasisField form={form} stored={partyBasis(party)} href={href} />
            <TextField form={form} name="name" label={t.name} required />
            <TextField form={form} name="email" label={t.email} hint={hint} type="email" inputmode="email" />
            <TextField
              form={form}
              name="organisationNumber"
              label={t.organisationNumber}
              hint={t.organisationNumberHint}
              inputmode="numeric"
            />
            <Button>{t.saveChange}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id, partyId }) => ({ ...typed, networkId: id, partyId }),
    next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
  }),
  ...page({
    path: removePath,
    access: removeParty.roles,
    load: async ({ db }, { id, partyId }) => ({
      network: await getNetwork(db, id),
      party: await getParty(db, { networkId: id, partyId }),
    }),
    view(view, { network, party }) {
      const t = partiesTexts[view.locale].remove;
      const at = [view.organisation, network.id, party.id] as const;
      return (
        <Page view={view} step="network" title={t.title} breadcrumbs={networkCrumbs(view, network)}>
          <Confirm
            action={networkPaths.removeParty(...at)}
            heading="h2"
            question={t.question(party.name)}
            consequences={party.state === 'listed' ? [] : [t.consequence]}
            label={t.button}
            cancelHref={networkPaths.party(...at)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeParty,
    input: ({ id, partyId }) => ({ networkId: id, partyId }),
    next: (id, view) => networkPaths.parties(view.organisation, id),
  }),
];
