import { addDesignation, addMatter, handOver, recordDecision } from '#modules/decisions/index.ts';
import { addPlan, proposePlan } from '#modules/plans/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf, writeToExecutive } from '#src/demo/strandvik/matter-writing.ts';
import { addMeasures, writeUnderHeadings } from '#src/demo/strandvik/plan-writing.ts';

type Routine = { planId: number; matterId: number; memorandumId: number };

const title = 'Rutin vid oro, hot och våld på jobbet';

/** Handed on with a gap, and the reason for it. */
const reason = 'Vi vet ännu inte hur vi ska mäta. Det bestämmer vi med räddningstjänsten i december.';

/** September: a routine that answers to the first need, put forward and handed over. */
export async function writeRoutine(
  { coordinator, registrar }: StrandvikCast,
  from: { mandateId: number; needIds: readonly number[] },
): Promise<Routine> {
  const planId = await coordinator.on('2026-09-07', addPlan, {
    title,
    type: 'routine',
    mandates: [from.mandateId],
    periodStart: '2027-01-01',
    periodEnd: null,
  });
  await writeUnderHeadings(coordinator, { id: planId, day: '2026-09-08', texts });
  await addMeasures(coordinator, {
    id: planId,
    day: '2026-09-08',
    measures: [{ ...measure, needs: from.needIds.slice(0, 1) }],
  });
  await coordinator.on('2026-09-10', proposePlan, { id: planId, reason });
  const matterId = await coordinator.on('2026-09-10', addMatter, {
    title,
    committeeId: await executiveOf(coordinator),
    openedOn: '2026-09-10',
    planId,
    mandateId: null,
  });
  await registrar.on('2026-09-11', addDesignation, {
    matterId,
    type: 'registration-number',
    value: 'KS 2026/00229',
    register: 'Kommunstyrelsen',
  });
  const memorandumId = await writeToExecutive(coordinator, {
    matterId,
    day: '2026-09-14',
    start: 'plan',
    template: 'numrerade-meningar',
  });
  await coordinator.on('2026-09-15', handOver, { id: memorandumId });
  return { planId, matterId, memorandumId };
}

/** October: sent back. The routine is a draft again. */
export async function returnRoutine({ registrar }: StrandvikCast, { matterId, memorandumId }: Routine): Promise<void> {
  await registrar.on('2026-10-07', recordDecision, {
    matterId,
    memorandumId,
    body: 'Kommunstyrelsen',
    decidedOn: '2026-10-06',
    itemNumber: '121',
    outcome: 'referred-back',
    text: 'Ärendet återremitteras. Rutinen ska säga vem som svarar på kvällar och helger.',
  });
}

/** Later in October: written anew, put forward a second time, and waiting for the committee's answer. */
export async function passRoutineOn({ coordinator }: StrandvikCast, { planId, matterId }: Routine): Promise<void> {
  await writeUnderHeadings(coordinator, { id: planId, day: '2026-10-19', texts: textsWithEvenings });
  await coordinator.on('2026-10-20', proposePlan, { id: planId, reason });
  const memorandumId = await writeToExecutive(coordinator, {
    matterId,
    day: '2026-10-20',
    start: 'plan',
    template: 'numrerade-meningar',
  });
  await coordinator.on('2026-10-22', handOver, { id: memorandumId });
}

const texts = {
  'Syfte och mål': 'Alla anställda ska veta vad de gör när något känns fel, och slippa avgöra ensamma.',
  'Vad orden betyder':
    'Med oro menar vi att någon kan fara illa. Med hot menar vi ord eller handlingar som skrämmer. En åsikt är varken oro eller hot.',
  'Rutin vid oro':
    'Vid fara för liv: ring 112. Vid oro för ett barn: anmäl till socialnämnden. Vid hot mot anställda: tala med enhetschefen.',
  'Stöd till den som behöver det':
    'Den som har blivit hotad får samtal med företagshälsovården. Enhetschefen gör en polisanmälan.',
  'Uppföljning och ny version':
    'Samordnaren går igenom rutinen varje år i oktober, och efter varje allvarlig händelse.',
};

const textsWithEvenings = {
  'Rutin vid oro': `${texts['Rutin vid oro']} På kvällar och helger svarar tjänsteperson i beredskap.`,
};

const measure = {
  title: 'Varje arbetsplats går igenom rutinen på ett möte',
  goal: 'Alla arbetsplatser har gått igenom rutinen före sommaren 2027.',
  owner: 'HR-chef',
  startsOn: '2027-01-15',
  endsOn: '2027-06-15',
  resources: '30 minuter på ett möte',
  indicator: '',
  level: 'universal',
  targetGroup: 'Alla anställda',
} as const;
