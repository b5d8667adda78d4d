import type { FormState } from '#platform/form.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { getAgreement, percentWhenWithdrawn, type AgreementLine } from '#modules/fees/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { getParty, type Party } from '../parties/party.queries.ts';
import { listPartyLines } from '../take-act/standing.queries.ts';
import { endForParty, type PartyEnd } from './act-for-party.commands.ts';
import { endForPartyForm } from './act-for-party.form.ts';
import { actForPartyTexts } from './act-for-party.texts.ts';

/** What a party has told the host: no, that it leaves, that an administration gives back its places. What it costs is said first. */
export const endPartyPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/parter/:partyId/nej',
    form: endForPartyForm,
    command: endForParty,
    load: (ctx, at) => loadEnd(ctx, { networkId: at.id, partyId: at.partyId }),
    view: (view, data, form) => (
      <Ask
        view={view}
        data={data}
        form={form}
        what="decline"
        action={networkPaths.decline(view.organisation, data.network.id, data.party.id)}
      />
    ),
    input: ({ why }, { id, partyId }) => ({ networkId: id, partyId, what: 'decline' as const, why }),
    next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/parter/:partyId/avgang',
    form: endForPartyForm,
    command: endForParty,
    load: (ctx, at) => loadEnd(ctx, { networkId: at.id, partyId: at.partyId }),
    view: (view, data, form) => (
      <Ask
        view={view}
        data={data}
        form={form}
        what="leave"
        action={networkPaths.leave(view.organisation, data.network.id, data.party.id)}
      />
    ),
    input: ({ why }, { id, partyId }) => ({ networkId: id, partyId, what: 'leave' as const, why }),
    next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/parter/:partyId/rader/:lineKey',
    form: endForPartyForm,
    command: endForParty,
    async load(ctx, { id, partyId, lineKey }) {
      const data = await loadEnd(ctx, { networkId: id, partyId });
      return { ...data, line: data.lines.find((one) => one.lineKey === lineKey && !one.isEnded) ?? notFound() };
    },
    view: (view, data, form) => (
      <Ask
        view={view}
        data={data}
        form={form}
        what="withdraw"
        administration={data.line.administration}
        action={networkPaths.endLine(view.organisation, data.network.id, data.party.id, data.line.lineKey)}
      />
    ),
    input: ({ why }, { id, partyId, lineKey }) => ({ networkId: id, partyId, what: 'withdraw' as const, lineKey, why }),
    next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
  }),
];

type Ending = { network: Network; party: Party; lines: AgreementLine[]; percent: number };

async function loadEnd({ db, now }: LoadContext, of: { networkId: number; partyId: number }): Promise<Ending> {
  const party = await getParty(db, of);
  const agreement = party.agreementId === null ? undefined : await getAgreement(db, party.agreementId);
  // Who waits has no place, and pays nothing.
  const percent = agreement && party.state === 'registered' ? percentWhenWithdrawn(agreement, today(now)) : 0;
  return { network: await getNetwork(db, of.networkId), party, lines: await listPartyLines(db, party), percent };
}

type Asked = {
  view: MemberView;
  data: Ending;
  form: FormState<{ why: string }>;
  what: PartyEnd['what'];
  action: string;
  administration?: string;
};

function Ask({ view, data, form, what, action, administration }: Asked) {
  const t = actForPartyTexts[view.locale].end;
  const { network, party, percent } = data;
  const href = networkPaths.party(view.organisation, network.id, party.id);
  const crumbs = networkCrumbs(view, network, { label: party.name, href });
  return (
    <Page view={view} step="network" title={t[what].title(party.name)} form={form} breadcrumbs={crumbs}>
      <Confirm
        action={action}
        heading="h2"
        question={t[what].question(administration ?? party.name)}
        consequences={[...(network.feeOre > 0 && party.agreementId !== null ? [t.terms(percent)] : []), t.told]}
        label={t[what].button}
        cancelHref={href}
        danger
      >
        <TextField form={form} name="why" label={t.why} hint={t.whyHint} />
      </Confirm>
    </Page>
  );
}
