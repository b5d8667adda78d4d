import { addDays, today } from '#foundations/clocks/index.ts';
import { addDesignation, changeMemorandumText, handOver } from '#modules/decisions/index.ts';
import {
  addParticipationNote,
  handInTask,
  listParticipations,
  listParticipationTasks,
  registerParticipation,
} from '#modules/network/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf } from '#src/demo/strandvik/matter-writing.ts';

const places = [
  { administration: 'Barn- och utbildningsförvaltningen', number: 2, reference: 'BUF-3310' },
  { administration: 'Kommunledningsförvaltningen', number: 1, reference: 'KLF-1200' },
];

/** October: an invitation that came by letter from a host that is here too is answered, on condition that the executive committee agrees. */
export async function answerHost({ services, coordinator, registrar }: StrandvikCast): Promise<void> {
  const invited = (await coordinator.read(listParticipations)).find(({ partyId }) => partyId !== null);
  if (!invited) throw new Error('no invitation has come to Strandvik by letter');
  const administrations = await coordinator.read((db) => listAdministrations(db));
  const placeOf = (name: string) => places.find(({ administration }) => administration === name);
  await coordinator.on('2026-10-05', registerParticipation, {
    id: invited.id,
    administrationIds: administrations.map(({ id }) => id),
    participants: administrations.map(({ name }) => placeOf(name)?.number ?? 0),
    buyerReferences: administrations.map(({ name }) => placeOf(name)?.reference ?? ''),
    others: [],
    people: people.join('\n'),
    organisationNumber: '2229991100',
    message: '',
    reason: 'I nätverket möter vi kommuner som är lika stora som vi och har hunnit olika långt.',
    decision: 'yes',
    committeeId: await executiveOf(coordinator),
    otherBody: '',
    decisionOn: addDays(today(services.clock()), 17),
    sender: 'Kommunledningsförvaltningen',
    officerRole: 'samordnare',
    officerEmail: 'ylva@strandvik.example',
  });
  const answered = (await coordinator.read(listParticipations)).find(({ id }) => id === invited.id);
  const matterId = answered?.matterId ?? 0;
  await registrar.on('2026-10-05', addDesignation, {
    ...{ matterId, type: 'registration-number', value: 'KS 2026/00241', register: 'Kommunstyrelsen' },
  });
  const { ledTo } = await coordinator.read((db) => getThreadSides(db, matterId));
  const id = ledTo.find(({ kind }) => kind === 'memorandum')?.id ?? 0;
  await coordinator.on('2026-10-06', changeMemorandumText, { id, ...memorandum });
  await coordinator.on('2026-10-06', handOver, { id });
}

/** November: what the host gave to do is handed in, and what was learnt at the first meeting is kept at home. */
export async function workForNetwork({ coordinator }: StrandvikCast): Promise<void> {
  const joined = (await coordinator.read(listParticipations)).find(({ partyId }) => partyId !== null);
  const id = joined?.id ?? 0;
  await coordinator.on('2026-10-23', addParticipationNote, { id, type: 'brought-home', text: home, meetingId: null });
  const task = (await coordinator.read((db) => listParticipationTasks(db, id))).find(
    ({ assignmentId, doneOn }) => assignmentId !== null && doneOn === null,
  );
  if (!task) throw new Error('the host has given nothing to do');
  await coordinator.on('2026-11-11', handInTask, {
    ...{ id, taskId: task.id, isShared: true, answers: { q1: 'Ja', q2: '673' } },
    text: 'Vi har frågat alla anställda. Kunskapen om vad som händer på nätet är låg i alla förvaltningar.',
  });
}

const people = [
  'Birger, enhetschef, birger@strandvik.example, Barn- och utbildningsförvaltningen',
  'Tyra, skolkurator, Barn- och utbildningsförvaltningen',
  'Ylva, samordnare, ylva@strandvik.example, Kommunledningsförvaltningen',
];
const memorandum = {
  summary:
    'Nordvästra nätverket bjuder in små kommuner till fem träffar. Kommunledningsförvaltningen föreslår att Strandvik deltar med tre personer.',
  background:
    'Mellan träffarna arbetar deltagarna med sin egen lägesbild och strategi. Den första träffen hålls innan kommunstyrelsen sammanträder, och anmälan är därför gjord med förbehåll.',
  assessment: 'Träffarna ger stöd i det arbete som redan pågår. Kostnaden ryms i förvaltningarnas ramar.',
};
const home =
  'Fråga färre saker och lova mindre. Ängsberga pratade på arbetsplatsträffar i stället för att skicka en enkät till de minsta enheterna.';
