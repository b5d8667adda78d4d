import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { writeKronor } from '../kronor.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { RemovePart } from '../remove-part.tsx';
import { changeCostLine, costLinePart, removeCostLine } from './cost-line.command.ts';
import { changeCostLineForm } from './cost-line.form.ts';
import { CostLineFields } from './cost-lines.page.tsx';
import { costLinesTexts } from './cost-lines.texts.ts';

export const changeCostLinePage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/kostnader/:lineId',
  form: changeCostLineForm,
  command: changeCostLine,
  load: async ({ db }, ids) => loadCostLine(db, ids),
  initial: ({ line: { administration, label, quantity, unitPriceOre } }) => ({
    administration,
    label,
    quantity: String(quantity),
    unitPrice: writeKronor(unitPriceOre),
  }),
  view(view, { at, line }, form, { id }) {
    const t = costLinesTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.change.title} form={form}>
        <form method="post" novalidate>
          <BasisField form={form} stored={costLinePart(line)} href={decisionsPaths.costLines(view.organisation, id)} />
          <CostLineFields form={form} locale={view.locale} />
          <Button>{t.change.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id, lineId }) => ({ ...typed, memorandumId: id, id: lineId }),
  next: (id, view) => decisionsPaths.costLines(view.organisation, id),
});

const removePath = '/:organisation/tjansteskrivelser/:id/kostnader/:lineId/borttagning';

export const removeCostLinePage = [
  ...page({
    path: removePath,
    access: removeCostLine.roles,
    load: async ({ db }, ids) => loadCostLine(db, ids),
    view: (view, { at, line }, { id, lineId }) => (
      <RemovePart
        view={view}
        at={at}
        texts={costLinesTexts[view.locale].remove}
        what={`${line.administration}: ${line.label}`}
        action={decisionsPaths.removeCostLine(view.organisation, id, lineId)}
        cancelHref={decisionsPaths.costLines(view.organisation, id)}
      />
    ),
  }),
  ...action({
    path: removePath,
    command: removeCostLine,
    input: ({ id, lineId }) => ({ memorandumId: id, id: lineId }),
    next: (id, view) => decisionsPaths.costLines(view.organisation, id),
  }),
];

async function loadCostLine(db: Tx, { id, lineId }: { id: number; lineId: number }) {
  const at = await loadMemorandum(db, id);
  const line = at.memorandum.costLines.find((one) => one.id === lineId) ?? notFound();
  return { at, line };
}
