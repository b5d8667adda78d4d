import { basisOf } from '#platform/basis.ts';
import { notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatKronor } from '#foundations/clocks/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { getAgreement, listAgreementLines, type Agreement, type AgreementLine } from '../agreement.queries.ts';
import { feesPaths } from '../fees.paths.ts';
import { feesTexts } from '../fees.texts.ts';
import { lineNetOre } from '../line.rules.ts';
import { formatOrganisationNumber } from '../organisation-number.ts';
import { proposalsTexts } from '../issue-invoices/proposals.texts.ts';
import { changeBuyer, setBuyerReference } from './buyer.command.ts';
import { buyerForm, buyerReferenceForm } from './buyer.form.ts';
import { getBuyer } from './buyer.queries.ts';
import { buyerTexts } from './buyer.texts.ts';

export const buyerPage = formPage({
  path: '/:organisation/fakturor/kopare/:id',
  form: buyerForm,
  command: changeBuyer,
  async load({ db }, { id }) {
    const agreement = await getAgreement(db, id);
    return { agreement, buyer: await getBuyer(db, agreement), lines: await listAgreementLines(db, [id]) };
  },
  initial: ({ buyer }) => ({
    ...buyer,
    organisationNumber: formatOrganisationNumber(buyer.organisationNumber),
    basis: basisOf(buyer),
  }),
  view(view, { agreement, buyer, lines }, form) {
    const t = buyerTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.title(agreement.partyName)}
        lead={t.lead}
        form={form}
        breadcrumbs={crumbs(view)}
      >
        <form method="post" novalidate>
          <BasisField form={form} stored={buyer} />
          <TextField form={form} name="name" label={t.name} required />
          <TextField
            form={form}
            name="organisationNumber"
            label={t.organisationNumber}
            hint={t.organisationNumberHint}
            size={14}
          />
          <TextField form={form} name="street" label={t.street} />
          <TextField form={form} name="postalCode" label={t.postalCode} size={8} />
          <TextField form={form} name="city" label={t.city} size={30} />
          <TextField form={form} name="email" label={t.email} type="email" />
          <TextField form={form} name="peppolId" label={t.peppolId} hint={t.peppolHint} size={24} />
          <Button>{t.save}</Button>
        </form>
        <h2>{t.lines}</h2>
        <Lines view={view} agreement={agreement} lines={lines} />
      </Page>
    );
  },
  input: ({ ...typed }, { id }) => ({ ...typed, agreementId: id }),
  next: (_output, view) => feesPaths.proposals(view.organisation),
});

export const buyerReferencePage = formPage({
  path: '/:organisation/fakturor/kopare/:id/rader/:lineKey',
  form: buyerReferenceForm,
  command: setBuyerReference,
  load: async ({ db }, { id, lineKey }) => ({
    agreement: await getAgreement(db, id),
    line: (await listAgreementLines(db, [id])).find((one) => one.lineKey === lineKey) ?? notFound(),
  }),
  initial: ({ line }) => ({ buyerReference: line.buyerReference }),
  view(view, { agreement, line }, form) {
    const t = buyerTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.referenceTitle(line.administration)}
        lead={agreement.partyName}
        form={form}
        breadcrumbs={[
          ...crumbs(view),
          { label: agreement.partyName, href: feesPaths.buyer(view.organisation, agreement.id) },
        ]}
      >
        <form method="post" novalidate>
          <TextField form={form} name="buyerReference" label={t.reference} hint={t.referenceLead} required size={30} />
          <Button>{t.saveReference}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id, lineKey }) => ({ ...typed, agreementId: id, lineKey }),
  next: (agreementId, view) => feesPaths.buyer(view.organisation, agreementId),
});

function crumbs(view: MemberView) {
  return [
    { label: feesTexts[view.locale].title, href: feesPaths.invoices(view.organisation) },
    { label: proposalsTexts[view.locale].title, href: feesPaths.proposals(view.organisation) },
  ];
}

function Lines({ view, agreement, lines }: { view: MemberView; agreement: Agreement; lines: AgreementLine[] }) {
  const t = buyerTexts[view.locale];
  return (
    <DataTable
      caption={t.lines}
      captionHidden
      rows={lines}
      columns={[
        { label: t.administration, rowHeader: true, cell: ({ administration }) => administration },
        { label: t.places, numeric: true, cell: ({ quantity }) => quantity },
        {
          label: t.charged,
          numeric: true,
          cell: (line) => formatKronor(lineNetOre({ ...line, feeOre: agreement.feeOre }), view.locale),
        },
        {
          label: t.reference,
          cell: (line) => (
            <>
              {line.buyerReference || t.noReference}{' '}
              <a
                href={feesPaths.buyerReference(view.organisation, agreement.id, line.lineKey)}
                aria-label={`${t.change}: ${t.referenceTitle(line.administration)}`}
              >
                {t.change}
              </a>
            </>
          ),
        },
      ]}
    />
  );
}
