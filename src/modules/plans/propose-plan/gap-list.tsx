import type { MemberView } from '#platform/web/context.ts';
import { situationPaths } from '#modules/situation/index.ts';
import { gapKinds, type Gap } from '../plan.rules.ts';
import { plansPaths } from '../plans.paths.ts';
import { proposeTexts } from './propose.texts.ts';

/** What is left, kind by kind; every line leads to where it is mended. */
export function GapList({ view, planId, gaps }: { view: MemberView; planId: number; gaps: readonly Gap[] }) {
  const t = proposeTexts[view.locale].gaps;
  return (
    <>
      {gapKinds
        .map((kind) => ({ kind, found: gaps.filter((gap) => gap.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <section>
            <h2>{t.kinds[kind]}</h2>
            <ul>
              {found.map((gap) => (
                <li>
                  <a href={placeToMend(view, planId, gap)}>{gap.title || t.addMeasure}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function placeToMend(view: MemberView, planId: number, gap: Gap): string {
  const { organisation } = view;
  if (gap.blockId) return plansPaths.editBlock(organisation, planId, gap.blockId);
  if (gap.kind === 'no-measures') return plansPaths.addMeasure(organisation, planId);
  if (gap.kind === 'need-without-finding') return situationPaths.changeNeed(organisation, gap.id);
  if (gap.nodeKind === 'finding') return situationPaths.addEvidence(organisation, gap.id);
  if (gap.nodeKind === 'need') return situationPaths.need(organisation, gap.id);
  const measure = gap.kind === 'changed-since' ? plansPaths.measure : plansPaths.changeMeasure;
  return measure(organisation, planId, gap.id);
}
