import { basisOf } from '#platform/basis.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatKronor } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { CostLine } from '../memorandum.queries.ts';
import { templatesPaths } from '../templates.paths.ts';
import { isChangedByHand, type CostDifference } from './cost-source.rules.ts';
import { costLinesTexts } from './cost-lines.texts.ts';

/** What the source says now that the draft does not, each as a sentence, and the way to take it. */
export function CostDifferences(props: {
  view: MemberView;
  memorandumId: number;
  differences: readonly CostDifference[];
}) {
  const { view, differences } = props;
  const t = costLinesTexts[view.locale].sources;
  if (differences.length === 0) return null;
  const sum = (cost: { quantity: number; unitPriceOre: number }) =>
    `${cost.quantity} × ${formatKronor(cost.unitPriceOre, view.locale)}`;
  const named = ({ administration, label }: { administration: string; label: string }) => `${administration}: ${label}`;
  return (
    <Notice tone="info" title={t.heading}>
      <ul>
        {differences.map((one) => (
          <li>
            {one.kind === 'new' && t.isNew(t.from[one.cost.of], named(one.cost), sum(one.cost))}
            {one.kind === 'changed' && t.isChanged(t.from[one.cost.of], named(one.cost), sum(one.line), sum(one.cost))}
            {one.kind === 'gone' && t.isGone(named(one.line))}
          </li>
        ))}
      </ul>
      <PostButton
        action={templatesPaths.takeCosts(view.organisation, props.memorandumId)}
        fields={{ seen: basisOf(differences) }}
        label={t.take}
      />
    </Notice>
  );
}

/** Where a line came from, and whether somebody has changed it since. */
export function CostOrigin({ view, line }: { view: MemberView; line: CostLine }) {
  const t = costLinesTexts[view.locale].sources;
  if (!line.source) return <>{t.typed}</>;
  const origin = t.origin[line.source.of];
  return <>{isChangedByHand(line) ? t.byHand(origin) : origin}</>;
}
