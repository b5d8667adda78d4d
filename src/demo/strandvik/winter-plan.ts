import {
  acceptAllTasks,
  addDecisionEvent,
  addDesignation,
  addMatter,
  closeMatter,
  handOver,
  listDispatch,
  markSent,
  recordDecision,
} from '#modules/decisions/index.ts';
import { addPlan, proposePlan } from '#modules/plans/index.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf, writeToExecutive } from '#src/demo/strandvik/matter-writing.ts';
import { addMeasures, writeUnderHeadings, type ToldMeasure } from '#src/demo/strandvik/plan-writing.ts';

const title = 'Handlingsplan för trygga arbetsplatser 2026';

/** February: what could be done at once, decided on and closed. Its measures are at work now: one is late, two are due. */
export async function adoptFirstPlan(cast: StrandvikCast, mandateId: number): Promise<void> {
  const { coordinator, registrar } = cast;
  const planId = await coordinator.on('2026-01-27', addPlan, {
    title,
    type: 'action-plan',
    mandates: [mandateId],
    periodStart: '2026-03-01',
    periodEnd: '2027-12-31',
  });
  await writeUnderHeadings(coordinator, { id: planId, day: '2026-02-03', texts });
  const measures = measuresAround(today(cast.services.clock()));
  await addMeasures(coordinator, { id: planId, day: '2026-02-03', measures });
  await coordinator.on('2026-02-04', proposePlan, { id: planId, reason: '' });
  const matterId = await coordinator.on('2026-02-04', addMatter, {
    title,
    committeeId: await executiveOf(coordinator),
    openedOn: '2026-02-04',
    planId,
    mandateId,
  });
  await registrar.on('2026-02-05', addDesignation, {
    matterId,
    type: 'registration-number',
    value: 'KS 2026/00031',
    register: 'Kommunstyrelsen',
  });
  const memorandumId = await writeToExecutive(coordinator, {
    matterId,
    day: '2026-02-05',
    start: 'plan',
    template: 'numrerade-meningar',
  });
  await coordinator.on('2026-02-06', handOver, { id: memorandumId });
  const { id: decisionId } = await registrar.on('2026-02-25', recordDecision, {
    matterId,
    memorandumId,
    body: 'Kommunstyrelsen',
    decidedOn: '2026-02-24',
    itemNumber: '18',
    outcome: 'approved',
    text: 'Handlingsplanen antas.',
  });
  const since = { decisionId, atOnce: false, documentId: null, note: '' };
  const approved = { ...since, type: 'minutes-approved', happenedOn: '2026-03-02', takenDownOn: null } as const;
  await registrar.on('2026-03-02', addDecisionEvent, approved);
  const announced = { ...since, type: 'announced', happenedOn: '2026-03-03', takenDownOn: '2026-03-25' } as const;
  await registrar.on('2026-03-03', addDecisionEvent, announced);
  await coordinator.on('2026-03-04', acceptAllTasks, { matterId });
  for (const { id: entryId } of await registrar.read((db) => listDispatch(db, decisionId)))
    await registrar.on('2026-03-05', markSent, { decisionId, entryId, way: 'email', sentOn: '2026-03-05' });
  await registrar.on('2026-03-10', closeMatter, { id: matterId });
}

const texts = {
  'Syfte och mål': 'Planen samlar det som går att göra medan strategin växer fram. Alla ska veta vad de gör vid hot.',
  'Hur det ser ut hos oss':
    'Kommunen har haft en rutin vid hot sedan 2019. Ingen har frågat om den är känd. Det gör vi under våren 2026.',
  'Organisation och ansvar': 'Kommunstyrelsen ansvarar. Varje enhetschef gör sin del. Samordnaren håller ihop arbetet.',
  'Uppföljning och ny version':
    'Samordnaren följer upp planen två gånger om året och lämnar en sida till kommunstyrelsen.',
};

const noNeedReason = 'Följer av uppdraget. Behoven var inte undersökta när planen skrevs.';

/** The days follow the installation's own, so that what is late stays late and what is due stays due. */
function measuresAround(now: string): ToldMeasure[] {
  const shared = { needs: [], noNeedReason, startsOn: '2026-03-02', level: 'universal' } as const;
  const notBefore = (day: string) => (day < shared.startsOn ? shared.startsOn : day);
  return [
    {
      ...shared,
      title: 'Gå igenom hur vi gör vid hot i varje arbetslag på Björkskolan',
      goal: 'Alla på skolan vet vad de gör och vem de ringer.',
      owner: 'Enhetschef, Björkskolan',
      endsOn: notBefore(addDays(now, -19)),
      resources: 'En timme på varje arbetslags möte',
      indicator: 'Antal arbetslag som har gått igenom rutinen',
      targetGroup: 'Anställda på Björkskolan',
    },
    {
      ...shared,
      title: 'Pröva larmvägen en lördag kväll',
      goal: 'Den som ringer får svar av rätt person inom en halvtimme.',
      owner: 'Enhetschef, säkerhet och beredskap',
      endsOn: notBefore(addDays(now, 12)),
      resources: 'Fyra timmar, ingen kostnad',
      indicator: 'Tid till svar vid två övningar',
      targetGroup: 'Anställda som arbetar kvällar och helger',
    },
    {
      ...shared,
      title: 'Berätta vid varje nyanställning hur vi gör vid hot',
      goal: 'Alla nyanställda har fått veta det under första veckan.',
      owner: 'HR-chef',
      endsOn: notBefore(addDays(now, 41)),
      resources: '15 minuter i introduktionen',
      indicator: 'Andel introduktioner där punkten är med',
      targetGroup: 'Nyanställda',
    },
  ];
}
