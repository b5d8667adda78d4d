import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatKronor, formatMoment } from '#foundations/clocks/index.ts';
import { formatOrganisationNumber, lineNetOre } from '#modules/fees/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { isRemovable } from '../parties/party.commands.ts';
import { agreedFee, listActs, type DoneAct } from './party-history.queries.ts';
import { PartyStandingMark } from './party-standing.tsx';
import { getRegistered, type Registered } from './registrations.queries.ts';
import { registrationsTexts } from './registrations.texts.ts';

/** One invited organisation: what it has answered, who comes, and what the host can enter for it. */
export const partyPage = page({
  path: '/:organisation/natverk/:id/parter/:partyId',
  access: hostRoles,
  async load({ db }, { id, partyId }) {
    const party = await getRegistered(db, { networkId: id, partyId });
    return {
      network: await getNetwork(db, id),
      party,
      feeOre: await agreedFee(db, party),
      acts: await listActs(db, partyId),
    };
  },
  view(view, { network, party, feeOre, acts }) {
    const t = registrationsTexts[view.locale];
    const crumbs = networkCrumbs(view, network, {
      label: t.title,
      href: networkPaths.parties(view.organisation, network.id),
    });
    return (
      <Page
        view={view}
        step="network"
        title={party.name}
        lead={<PartyStandingMark party={party} locale={view.locale} />}
        breadcrumbs={crumbs}
      >
        <About view={view} party={party} />
        <h2>{t.party.lines}</h2>
        {party.lines.length === 0 ? <p>{t.party.noLines}</p> : <Lines view={view} party={party} feeOre={feeOre} />}
        <h2>{t.party.people}</h2>
        {party.people.length === 0 ? <p>{t.party.noPeople}</p> : <People view={view} party={party} />}
        <Doings view={view} network={network} party={party} />
        {acts.length > 0 && <History view={view} acts={acts} />}
      </Page>
    );
  },
});

type Shown = { view: MemberView; party: Registered };

function About({ view, party }: Shown) {
  const t = registrationsTexts[view.locale].party;
  return (
    <>
      <p>
        {party.partnerOrganisationId === null ? t.outside(party.email) : t.inside}
        {party.organisationNumber !== '' && ` ${formatOrganisationNumber(party.organisationNumber)}.`}
      </p>
      {party.answeredAt && <p>{t.answeredAs(party.answeredAs, formatMoment(party.answeredAt, view.locale))}</p>}
      {party.decidedWords !== '' && (
        <p>
          {t.decided}: {party.decidedWords}
        </p>
      )}
      {party.message !== '' && (
        <p>
          {t.message}: {party.message}
        </p>
      )}
    </>
  );
}

function Lines({ view, party, feeOre }: Shown & { feeOre: number }) {
  const t = registrationsTexts[view.locale];
  const at = [view.organisation, party.networkId, party.id] as const;
  return (
    <DataTable
      caption={t.party.lines}
      captionHidden
      rows={party.lines}
      columns={[
        { label: t.table.administration, rowHeader: true, cell: (one) => one.administration },
        { label: t.table.number, numeric: true, cell: (one) => one.quantity },
        { label: t.table.reference, cell: (one) => one.buyerReference || t.noReference },
        {
          label: t.table.sum,
          numeric: true,
          cell: (one) => formatKronor(lineNetOre({ ...one, feeOre }), view.locale),
        },
        {
          label: t.party.endLine,
          cell: (one) => (
            <a href={networkPaths.endLine(...at, one.lineKey)}>
              {t.party.endLine} <span class="ds-sr-only">{one.administration}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

function People({ view, party }: Shown) {
  const t = registrationsTexts[view.locale];
  const at = [view.organisation, party.networkId, party.id] as const;
  return (
    <DataTable
      caption={t.party.people}
      captionHidden
      rows={party.people}
      columns={[
        {
          label: t.table.people,
          rowHeader: true,
          cell: (one) => [one.name, one.title].filter((part) => part !== '').join(', '),
        },
        { label: t.table.email, cell: (one) => one.email || '–' },
        {
          label: t.table.administration,
          cell: (one) => party.lines.find(({ lineKey }) => lineKey === one.lineKey)?.administration ?? '–',
        },
        ...(party.partnerOrganisationId === null
          ? [
              {
                label: t.party.replace,
                cell: (one: (typeof party.people)[number]) => (
                  <a href={networkPaths.replaceParticipant(...at, one.id)}>
                    {t.party.replace} <span class="ds-sr-only">{one.name}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Doings({ view, network, party }: Shown & { network: Network }) {
  const t = registrationsTexts[view.locale].party;
  const at = [view.organisation, party.networkId, party.id] as const;
  const isIn = party.state === 'registered' || party.state === 'waiting';
  const isHere = party.partnerOrganisationId !== null;
  return (
    <ButtonRow>
      {network.state !== 'draft' && !isHere && (
        <ButtonLink href={networkPaths.registerParty(...at)} variant={isIn ? 'secondary' : 'primary'}>
          {isIn ? t.change : t.register}
        </ButtonLink>
      )}
      {isIn && <a href={networkPaths.leave(...at)}>{t.leave}</a>}
      {party.state === 'invited' && <a href={networkPaths.decline(...at)}>{t.decline}</a>}
      <a href={networkPaths.changeParty(...at)}>{t.edit}</a>
      {isRemovable(party) && <a href={networkPaths.removeParty(...at)}>{t.remove}</a>}
    </ButtonRow>
  );
}

function History({ view, acts }: { view: MemberView; acts: readonly DoneAct[] }) {
  const t = registrationsTexts[view.locale].party;
  return (
    <section>
      <h2>{t.history}</h2>
      <ul>
        {acts.map((act) => (
          <li>
            {formatMoment(act.happenedAt, view.locale)}: {act.type === undefined ? '' : t.acts[act.type]} (
            {t.cameBy[act.cameBy]}
            {act.outcome === 'refused' && `, ${t.refused}`})
          </li>
        ))}
      </ul>
    </section>
  );
}
