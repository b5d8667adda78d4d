import type { MemberView } from '#platform/web/context.ts';
import type { FormState } from '#platform/form.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { formatKronor, today } from '#foundations/clocks/index.ts';
import { Button, ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { DateField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { feesPaths } from '../fees.paths.ts';
import { feesRoles } from '../fees.roles.ts';
import { feesTexts } from '../fees.texts.ts';
import { findSeller } from '../seller/seller.queries.ts';
import { orderInvoices, resumeInvoices } from './issue-run.command.ts';
import { orderInvoicesForm } from './proposals.form.ts';
import { listProposals, type ShownProposal } from './proposals.queries.ts';
import { proposalsTexts } from './proposals.texts.ts';
import { orderFormId, ProposalTable } from './proposal-table.tsx';
import { getInvoiceRun } from './run.queries.ts';

export const proposalsPage = formPage({
  path: '/:organisation/fakturor/underlag',
  form: orderInvoicesForm,
  command: orderInvoices,
  load: async ({ db }) => ({ proposals: await listProposals(db), hasSeller: (await findSeller(db)) !== undefined }),
  initial: ({ proposals }, view) => ({
    issuedOn: today(view.now),
    chosen: proposals.filter(({ missing }) => isComplete(missing)).map(({ key }) => key),
  }),
  view(view, { proposals, hasSeller }, form) {
    const t = proposalsTexts[view.locale];
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead} form={form} breadcrumbs={crumbs(view)}>
        {proposals.length === 0 ? (
          <EmptyState
            purpose={t.nothing}
            action={<ButtonLink href={feesPaths.invoices(view.organisation)}>{t.toInvoices}</ButtonLink>}
          />
        ) : !hasSeller ? (
          <Notice tone="info" title={t.noSeller}>
            <a href={feesPaths.seller(view.organisation)}>{t.fillSeller}</a>
          </Notice>
        ) : (
          <OrderForm view={view} proposals={proposals} form={form} />
        )}
      </Page>
    );
  },
  input: (typed) => typed,
  next: (runId, view) => feesPaths.run(view.organisation, runId),
});

export const runPage = page({
  path: '/:organisation/fakturor/utstallande/:id',
  access: feesRoles,
  load: async ({ db }, { id }) => ({ run: await getInvoiceRun(db, id) }),
  view(view, { run }) {
    const t = proposalsTexts[view.locale].run;
    return (
      <Page view={view} step="network" title={run.isFinished ? t.done : t.title} breadcrumbs={crumbs(view)}>
        <Progress done={run.issued} of={run.all} label={t.progress(run.issued, run.all)} />
        {run.changed.length > 0 && (
          <Notice tone="warning" title={t.changed}>
            <ul>
              {run.changed.map(({ buyer, administration }) => (
                <li>
                  {buyer}, {administration}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {!run.isFinished && <p>{t.leave}</p>}
        <ButtonRow>
          {run.isFinished ? (
            <ButtonLink href={feesPaths.invoices(view.organisation)}>
              {proposalsTexts[view.locale].toInvoices}
            </ButtonLink>
          ) : (
            <ButtonLink href={feesPaths.run(view.organisation, run.id)} variant="secondary">
              {t.again}
            </ButtonLink>
          )}
        </ButtonRow>
        {!run.isFinished && (
          <Fold summary={t.stands}>
            <p>{t.standsWhy}</p>
            <PostButton action={feesPaths.resume(view.organisation, run.id)} label={t.resume} />
          </Fold>
        )}
      </Page>
    );
  },
});

export const resumeRunAction = action({
  path: '/:organisation/fakturor/utstallande/:id/fortsattning',
  command: resumeInvoices,
  input: ({ id }) => ({ runId: id }),
  next: (runId, view) => feesPaths.run(view.organisation, runId),
});

function OrderForm(props: {
  view: MemberView;
  proposals: ShownProposal[];
  form: FormState<{ chosen: string[]; issuedOn: string }>;
}) {
  const { view, proposals, form } = props;
  const t = proposalsTexts[view.locale];
  const sum = proposals.reduce((all, { type, sums }) => all + (type === 'invoice' ? sums.totalOre : -sums.totalOre), 0);
  return (
    <>
      {proposals.some(({ missing }) => !isComplete(missing)) && <p>{t.notPreselected}</p>}
      {proposals.some(({ missing }) => missing.includes('address')) && <p>{t.noAddress}</p>}
      <ProposalTable view={view} proposals={proposals} form={form} />
      <p>
        {t.table.sum}: <strong>{formatKronor(sum, view.locale)}</strong>
      </p>
      <form id={orderFormId} method="post" novalidate>
        <DateField form={form} name="issuedOn" label={t.issuedOn} required max={today(view.now)} />
        <Button>{t.order}</Button>
      </form>
    </>
  );
}

/** Without an address the invoice may still be right: the buyer's own register has it. */
function isComplete(missing: readonly string[]): boolean {
  return !missing.includes('organisationNumber') && !missing.includes('buyerReference');
}

function crumbs(view: MemberView) {
  return [{ label: feesTexts[view.locale].title, href: feesPaths.invoices(view.organisation) }];
}
