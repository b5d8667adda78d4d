import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatKronor } from '#foundations/clocks/index.ts';
import { HintAndError } from '#ui/field/field-parts.tsx';
import { fieldView } from '#ui/field/field-view.ts';
import { DataTable } from '#ui/table.tsx';
import { feesPaths } from '../fees.paths.ts';
import { feesTexts } from '../fees.texts.ts';
import type { ShownProposal } from './proposals.queries.ts';
import { proposalsTexts } from './proposals.texts.ts';

/** The boxes stand in a table that is wider than a form may be, and belong to it by its id. */
export const orderFormId = 'fakturor-att-stalla-ut';

/** What would be issued, each with a box to choose it by. */
export function ProposalTable(props: {
  view: MemberView;
  proposals: ShownProposal[];
  form: FormState<{ chosen: string[]; issuedOn: string }>;
}) {
  const { view, proposals } = props;
  const t = proposalsTexts[view.locale];
  const chosen = new Set([props.form.values.chosen ?? []].flat());
  const kronor = (ore: number) => formatKronor(ore, view.locale);
  const signed = ({ type }: ShownProposal, ore: number) => kronor(type === 'invoice' ? ore : -ore);
  const field = fieldView({ form: props.form, name: 'chosen', hint: undefined });
  return (
    <>
      {field.errorId && (
        <div id={field.id} tabindex={-1}>
          <HintAndError view={field} />
        </div>
      )}
      <DataTable
        caption={t.choose}
        rows={proposals}
        columns={[
          {
            label: t.table.invoice,
            rowHeader: true,
            cell: (proposal) => (
              <div class="ds-field choice">
                <input
                  class="ds-input"
                  type="checkbox"
                  id={idOf(proposal.key)}
                  name="chosen"
                  form={orderFormId}
                  value={proposal.key}
                  checked={chosen.has(proposal.key)}
                />
                <label for={idOf(proposal.key)}>
                  {proposal.buyer.name}, {proposal.administration}
                  {proposal.credits && ` – ${t.credit(proposal.credits.number)}`}
                </label>
              </div>
            ),
          },
          { label: t.table.lines, cell: (proposal) => <What view={view} proposal={proposal} /> },
          { label: t.table.reference, cell: (proposal) => <Reference view={view} proposal={proposal} /> },
          { label: t.table.net, numeric: true, cell: (proposal) => signed(proposal, proposal.sums.netOre) },
          { label: t.table.vat, numeric: true, cell: (proposal) => signed(proposal, proposal.sums.vatOre) },
          { label: t.table.total, numeric: true, cell: (proposal) => signed(proposal, proposal.sums.totalOre) },
        ]}
      />
    </>
  );
}

function What({ view, proposal }: { view: MemberView; proposal: ShownProposal }) {
  const t = proposalsTexts[view.locale];
  return (
    <>
      {proposal.agreement.subject}
      {proposal.lines.map(({ quantity, unitPriceOre, netOre, part }) => (
        <>
          <br />
          {t.places(quantity, formatKronor(unitPriceOre, view.locale))}
          {part
            ? `, ${feesTexts[view.locale].part(part)}`
            : netOre !== quantity * unitPriceOre && `, ${t.part(formatKronor(netOre, view.locale))}`}
        </>
      ))}
    </>
  );
}

function Reference({ view, proposal }: { view: MemberView; proposal: ShownProposal }) {
  const t = proposalsTexts[view.locale];
  const { missing, buyerReference, buyer, agreementId } = proposal;
  return (
    <>
      {buyerReference}
      {missing.length > 0 && (
        <>
          {buyerReference && <br />}
          {missing.map((fact) => t.missing[fact]).join(', ')}{' '}
          <a href={feesPaths.buyer(view.organisation, agreementId)} aria-label={t.fillFor(buyer.name)}>
            {t.fill}
          </a>
        </>
      )}
    </>
  );
}

/** A key has a point in it, which an id may not. */
function idOf(key: string): string {
  return `val-${key.replace('.', '-')}`;
}
