import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { situationPaths } from '#modules/situation/index.ts';
import { planWriters } from '../draft-plan.ts';
import type { Plan } from '../plan.queries.ts';
import { gapKinds, type Gap } from '../plan.rules.ts';
import { plansPaths } from '../plans.paths.ts';
import { proposeTexts } from './propose.texts.ts';

type GapListProps = { view: MemberView; plan: Pick<Plan, 'id' | 'state'>; gaps: readonly Gap[] };

/** What is left, kind by kind. Every line leads to where it is mended, or for whoever may not mend it to where it is read. */
export function GapList({ view, plan, gaps }: GapListProps) {
  const t = proposeTexts[view.locale].gaps;
  const mayWrite = hasRole(view.actor, planWriters);
  const place = (gap: Gap) =>
    placeInSituation(view, gap, mayWrite) ??
    placeInPlan(view, plan.id, { gap, mayWrite: mayWrite && plan.state === 'draft' });
  return (
    <>
      {gapKinds
        .map((kind) => ({ kind, found: gaps.filter((gap) => gap.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <section>
            <h2>{t.kinds[kind]}</h2>
            <GapLinks links={found.map((gap) => ({ label: gap.title || t.addMeasure, href: place(gap) }))} />
          </section>
        ))}
    </>
  );
}

/** The gap that is nobody's to open here has only its heading. */
function GapLinks({ links }: { links: readonly { label: string; href: string | undefined }[] }) {
  const open = links.filter((link) => link.href !== undefined);
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map(({ label, href }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** Findings and needs, by the rights of the situation, which are those of the plan but do not end when it is put forward. */
function placeInSituation(view: MemberView, gap: Gap, mayWrite: boolean): string | undefined {
  const { organisation } = view;
  if (gap.nodeKind === 'finding')
    return (mayWrite ? situationPaths.addEvidence : situationPaths.finding)(organisation, gap.id);
  if (gap.nodeKind !== 'need') return undefined;
  const change = mayWrite && gap.kind === 'need-without-finding';
  return (change ? situationPaths.changeNeed : situationPaths.need)(organisation, gap.id);
}

function placeInPlan(view: MemberView, planId: number, of: { gap: Gap; mayWrite: boolean }): string | undefined {
  const { organisation } = view;
  const { gap, mayWrite } = of;
  if (gap.blockId) return (mayWrite ? plansPaths.editBlock : plansPaths.plan)(organisation, planId, gap.blockId);
  if (gap.kind === 'no-measures') return mayWrite ? plansPaths.addMeasure(organisation, planId) : undefined;
  if (gap.nodeKind !== 'measure') return plansPaths.plan(organisation, planId);
  const change = mayWrite && gap.kind !== 'changed-since';
  return (change ? plansPaths.changeMeasure : plansPaths.measure)(organisation, planId, gap.id);
}
