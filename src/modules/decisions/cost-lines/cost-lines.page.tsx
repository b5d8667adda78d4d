import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { formatKronor } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { NumberField, TextField } from '#ui/field.tsx';
import { DataTable } from '#ui/table.tsx';
import { sumCosts } from '../cost.rules.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { costSentence } from '../memorandum-costs.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import type { Memorandum } from '../memorandum.queries.ts';
import { addCostLine } from './cost-line.command.ts';
import { addCostLineForm, type AddCostLine } from './cost-line.form.ts';
import { costLinesTexts } from './cost-lines.texts.ts';
import { CostDifferences, CostOrigin } from './cost-sources.tsx';
import { costDifferences } from './cost-source.rules.ts';
import { loadCostSources } from './load-cost-sources.ts';
import { takeCosts } from './take-costs.command.ts';

export const costLinesPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/kostnader',
  form: addCostLineForm,
  command: addCostLine,
  async load({ db }, { id }) {
    const at = await loadMemorandum(db, id);
    const { memorandum } = at;
    const sources = memorandum.state === 'draft' ? await loadCostSources(db, memorandum) : undefined;
    return { at, differences: sources ? costDifferences(memorandum.costLines, sources) : [] };
  },
  view(view, { at, differences }, form) {
    const t = costLinesTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        <CostDifferences view={view} memorandumId={at.memorandum.id} differences={differences} />
        {at.memorandum.costLines.length === 0 ? <p>{t.none}</p> : <Costs view={view} memorandum={at.memorandum} />}
        <h2>{t.addHeading}</h2>
        <form method="post" novalidate>
          <CostLineFields form={form} locale={view.locale} />
          <Button>{t.add}</Button>
        </form>
        <p>
          <a href={decisionsPaths.memorandum(view.organisation, at.memorandum.id)}>{t.done}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, memorandumId: id }),
  next: (id, view) => decisionsPaths.costLines(view.organisation, id),
});

/** `seen` is what the button's page was made from. */
export const takeCostsAction = action({
  path: '/:organisation/tjansteskrivelser/:id/kostnader/hamtning',
  command: takeCosts,
  input: ({ id }, { seen }) => ({ memorandumId: id, seen: String(seen) }),
  next: (id, view) => decisionsPaths.costLines(view.organisation, id),
});

export function CostLineFields<T extends AddCostLine>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  const t = costLinesTexts[locale];
  return (
    <>
      <TextField form={form} name="administration" label={t.administration} required />
      <TextField form={form} name="label" label={t.label} hint={t.labelHint} required />
      <NumberField form={form} name="quantity" label={t.quantity} required />
      <NumberField form={form} name="unitPrice" label={t.unitPrice} hint={t.unitPriceHint} unit={t.kronor} required />
    </>
  );
}

function Costs({ view, memorandum }: { view: MemberView; memorandum: Memorandum }) {
  const t = costLinesTexts[view.locale];
  const { organisation, locale } = view;
  const sums = sumCosts(memorandum.costLines);
  return (
    <>
      <DataTable
        caption={t.table.caption}
        rows={memorandum.costLines.map((line, index) => ({ line, sum: sums.lines[index] ?? 0 }))}
        columns={[
          { label: t.table.administration, rowHeader: true, cell: ({ line }) => line.administration },
          { label: t.table.label, cell: ({ line }) => line.label },
          { label: t.table.quantity, numeric: true, cell: ({ line }) => line.quantity },
          { label: t.table.price, numeric: true, cell: ({ line }) => formatKronor(line.unitPriceOre, locale) },
          { label: t.table.sum, numeric: true, cell: ({ sum }) => formatKronor(sum, locale) },
          { label: t.table.source, cell: ({ line }) => <CostOrigin view={view} line={line} /> },
          {
            label: t.table.change,
            cell: ({ line }) => (
              <>
                <a href={decisionsPaths.costLine(organisation, memorandum.id, line.id)}>{t.change.link}</a>
                {' · '}
                <a href={decisionsPaths.removeCostLine(organisation, memorandum.id, line.id)}>{t.change.remove}</a>
              </>
            ),
          },
        ]}
      />
      <p>
        <strong>{t.total(costSentence(memorandum.costLines, locale))}</strong>
      </p>
      <ul>
        {sums.byAdministration.map(({ administration, ore }) => (
          <li>{t.byAdministration(administration, formatKronor(ore, locale))}</li>
        ))}
      </ul>
    </>
  );
}
