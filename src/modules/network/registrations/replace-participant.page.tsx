import { notFound } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { getParty } from '../parties/party.queries.ts';
import { replaceForParty } from './act-for-party.commands.ts';
import { replaceForm } from './act-for-party.form.ts';
import { actForPartyTexts } from './act-for-party.texts.ts';
import { listParticipants } from './registrations.queries.ts';

export const replaceParticipantPage = formPage({
  path: '/:organisation/natverk/:id/parter/:partyId/deltagare/:participantId',
  form: replaceForm,
  command: replaceForParty,
  async load({ db }, { id, partyId, participantId }) {
    const party = await getParty(db, { networkId: id, partyId });
    const participants = await listParticipants(db, [party.id]);
    return {
      network: await getNetwork(db, id),
      party,
      participant: participants.find((one) => one.id === participantId) ?? notFound(),
    };
  },
  view(view, { network, party, participant }, form) {
    const t = actForPartyTexts[view.locale].replace;
    const href = networkPaths.party(view.organisation, network.id, party.id);
    return (
      <Page
        view={view}
        step="network"
        title={t.title(participant.name)}
        lead={t.lead}
        form={form}
        breadcrumbs={networkCrumbs(view, network, { label: party.name, href })}
      >
        <form method="post" novalidate>
          <TextField form={form} name="name" label={t.name} required />
          <TextField form={form} name="role" label={t.role} />
          <TextField form={form} name="email" label={t.email} type="email" inputmode="email" />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, partyId, participantId }) => ({ ...typed, networkId: id, partyId, participantId }),
  next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
});
