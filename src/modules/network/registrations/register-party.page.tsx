import { formPage } from '#platform/web/page.tsx';
import { formatOrganisationNumber } from '#modules/fees/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { getParty } from '../parties/party.queries.ts';
import { placeAnswerTexts } from '../place/answer.texts.ts';
import { registerForm } from '../place/register.form.ts';
import { RegisterRows } from '../place/register-rows.tsx';
import { typedRows } from '../place/register-rows.rules.ts';
import { listPartyLines, listPartyPeople } from '../take-act/standing.queries.ts';
import { registerForParty } from './act-for-party.commands.ts';
import { actForPartyTexts } from './act-for-party.texts.ts';

/** The party's own form, filled in by the host for one that answers in another way. */
export const registerPartyPage = formPage({
  path: '/:organisation/natverk/:id/parter/:partyId/anmalan',
  form: registerForm,
  command: registerForParty,
  async load({ db }, { id, partyId }) {
    const party = await getParty(db, { networkId: id, partyId });
    const lines = (await listPartyLines(db, party)).map((line) => ({ ...line, unitPriceOre: 0 }));
    return { network: await getNetwork(db, id), party, lines, people: await listPartyPeople(db, partyId) };
  },
  initial: ({ party, lines, people }) => ({
    ...typedRows({ lines, people }),
    isConditional: party.isConditional ? 'on' : '',
    organisationNumber: formatOrganisationNumber(party.organisationNumber),
    answeredAs: party.answeredAs,
    revision: String(party.revision),
  }),
  view(view, { network, party }, form) {
    const t = placeAnswerTexts[view.locale];
    const own = actForPartyTexts[view.locale].register;
    const href = networkPaths.party(view.organisation, network.id, party.id);
    return (
      <Page
        view={view}
        step="network"
        title={own.title(party.name)}
        lead={own.lead}
        form={form}
        breadcrumbs={networkCrumbs(view, network, { label: party.name, href })}
      >
        <form method="post" novalidate>
          <input type="hidden" name="revision" value={String(party.revision)} />
          <RegisterRows form={form} locale={view.locale} hasFee={network.feeOre > 0} />
          <CheckboxField form={form} name="isConditional" label={own.conditional} />
          <TextField form={form} name="organisationNumber" label={t.register.organisationNumber} size={14} />
          <TextField form={form} name="answeredAs" label={own.answeredAs} hint={own.answeredAsHint} required />
          <TextArea form={form} name="message" label={own.message} rows={3} />
          <Button>{own.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, partyId }) => ({ ...typed, networkId: id, partyId }),
  next: (id, view, { partyId }) => networkPaths.party(view.organisation, id, partyId),
});
