import { addMatter, chooseWay } from '#modules/decisions/index.ts';
import { addPlan } from '#modules/plans/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf, writeToExecutive } from '#src/demo/strandvik/matter-writing.ts';
import { addMeasures, writeUnderHeadings } from '#src/demo/strandvik/plan-writing.ts';
import { strategyMeasures, strategyTexts } from '#src/demo/strandvik/strategy-words.ts';

const title = 'Strategi för demokrati och mot våldsbejakande extremism 2027–2030';

/** August: the strategy's first day. Returns its id. */
export async function beginStrategy({ coordinator }: StrandvikCast, mandateId: number): Promise<number> {
  return coordinator.on('2026-08-25', addPlan, {
    title,
    type: 'strategy',
    mandates: [mandateId],
    periodStart: '2027-01-01',
    periodEnd: '2030-12-31',
  });
}

/** September: most of its text, and the measures with the needs they answer to. */
export async function writeStrategy(
  { coordinator }: StrandvikCast,
  { planId, needIds }: { planId: number; needIds: readonly number[] },
): Promise<void> {
  await writeUnderHeadings(coordinator, { id: planId, day: '2026-09-21', texts: strategyTexts });
  const measures = strategyMeasures.map((measure) => ({
    ...measure,
    needs: measure.needs.map((at) => needIds[at] ?? 0),
  }));
  await addMeasures(coordinator, { id: planId, day: '2026-09-22', measures });
}

/** November: the matter is open and the memorandum begun. The strategy is still a draft. */
export async function prepareStrategyMatter({ coordinator }: StrandvikCast, planId: number): Promise<void> {
  const matterId = await coordinator.on('2026-11-16', addMatter, {
    title,
    committeeId: await executiveOf(coordinator),
    openedOn: '2026-11-16',
    planId,
    mandateId: null,
  });
  await writeToExecutive(coordinator, { matterId, day: '2026-11-17', start: 'plan', template: 'att-satser' });
  await coordinator.on('2026-11-17', chooseWay, { matterId, kind: 'strategy' });
}
