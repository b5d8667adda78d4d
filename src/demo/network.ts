import { addMatter, recordDecision } from '#modules/decisions/index.ts';
import { addCommittee, addMandate, addPost, saveThreeNames } from '#modules/organisation/index.ts';
import { addPlan, proposePlan } from '#modules/plans/index.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import type { Services } from '#platform/web/context.ts';
import { callToNetwork } from '#src/demo/network/call.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';
import { addMeasures, writeUnderHeadings } from '#src/demo/strandvik/plan-writing.ts';

const title = 'Handlingsplan för nätverkets fem träffar 2026–2027';

/**
 * The network where municipalities meet: a mandate of its own, a small organisation, and a plan that its steering group has adopted. Then it
 * invites. Returns the id of what it invites to.
 */
export async function tellNetwork(services: Services, host: Storyteller): Promise<number> {
  const mandateId = await host.on('2026-05-19', addMandate, {
    title: 'Samla små kommuner till fem träffar',
    body: 'Nätverkets styrgrupp',
    decidedOn: '2026-05-18',
    itemNumber: '4',
    description: 'Fem träffar mellan hösten 2026 och våren 2028. Varje kommun deltar med två till fyra personer.',
  });
  const committeeId = await host.on('2026-05-19', addCommittee, { name: 'Styrgruppen', kind: 'committee' });
  await host.on('2026-05-20', saveThreeNames, {
    coordinator: 'Vidar',
    coordinatorEmail: 'vidar@natverket.example',
    politicalLead: 'Styrgruppens ordförande',
    politicalLeadEmail: '',
    officerLead: 'Värdkommunens kommunchef',
    officerLeadEmail: '',
  });
  for (const [postTitle, holder, email] of [
    ['Nätverkssamordnare', 'Vidar', 'vidar@natverket.example'],
    ['Ledamot i arbetsgruppen', 'Ylva', 'ylva@strandvik.example'],
  ] as const) {
    await host.on('2026-05-20', addPost, {
      title: postTitle,
      purpose: 'other',
      administrationId: null,
      holder,
      email,
      percent: 5,
      inWorkingGroup: true,
    });
  }
  await adoptPlan(host, { mandateId, committeeId, now: today(services.clock()) });
  return callToNetwork(services, host);
}

async function adoptPlan(
  host: Storyteller,
  at: { mandateId: number; committeeId: number; now: string },
): Promise<void> {
  const planId = await host.on('2026-05-21', addPlan, {
    title,
    type: 'action-plan',
    mandates: [at.mandateId],
    periodStart: '2026-09-01',
    periodEnd: '2028-06-30',
  });
  await writeUnderHeadings(host, { id: planId, day: '2026-05-25', texts });
  await addMeasures(host, { id: planId, day: '2026-05-26', measures: measuresAround(at.now) });
  await host.on('2026-05-27', proposePlan, { id: planId, reason: '' });
  const matterId = await host.on('2026-05-27', addMatter, {
    title,
    committeeId: at.committeeId,
    openedOn: '2026-05-27',
    planId,
    mandateId: at.mandateId,
  });
  await host.on('2026-06-10', recordDecision, {
    matterId,
    memorandumId: null,
    body: 'Styrgruppen',
    settlesPlan: 'yes',
    decidedOn: '2026-06-09',
    itemNumber: '7',
    outcome: 'approved',
    text: 'Handlingsplanen antas.',
  });
}

const texts = {
  'Syfte och mål': 'Kommunerna ska lära av varandra och slippa börja från början.',
  'Hur det ser ut hos oss':
    'De flesta kommuner i nätverket har en person som gör det här på en del av sin tid. Få har någon att fråga.',
  'Organisation och ansvar':
    'Styrgruppen beslutar. Nätverkssamordnaren kallar till träffarna. En arbetsgrupp förbereder dem.',
  'Uppföljning och ny version': 'Varje träff slutar med tre frågor. Styrgruppen läser svaren.',
};

function measuresAround(now: string) {
  const startsOn = '2026-09-01';
  const notBefore = (day: string) => (day < startsOn ? startsOn : day);
  const noNeedReason = 'Följer av styrgruppens uppdrag.';
  const shared = { needs: [], noNeedReason, startsOn, level: 'universal', targetGroup: 'Nätverkets kommuner' } as const;
  return [
    {
      ...shared,
      title: 'Skriv ner vad första träffen gav',
      goal: 'Den som inte var med kan läsa det på tio minuter.',
      owner: 'Ledamot i arbetsgruppen',
      endsOn: notBefore(addDays(now, 9)),
      resources: 'Fyra timmar',
      indicator: 'Texten är skickad till alla kommuner',
    },
    {
      ...shared,
      title: 'Boka lokal och tåg till andra träffen',
      goal: 'Alla vet tid och plats sex veckor före.',
      owner: 'Nätverkssamordnare',
      endsOn: notBefore(addDays(now, 27)),
      resources: 'Två timmar och 9 000 kr',
      indicator: 'Kallelsen är skickad i tid',
    },
  ];
}
