import {
  acceptAllTasks,
  addDesignation,
  answerInvitation,
  changeMemorandumClosing,
  changeMemorandumText,
  declineTask,
  finishTask,
  handOver,
  listTasks,
  recordDecision,
} from '#modules/decisions/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf } from '#src/demo/strandvik/matter-writing.ts';

type Joining = { matterId: number; memorandumId: number };

const coming = ['Barn- och utbildningsförvaltningen', 'Omsorgsförvaltningen', 'Kommunledningsförvaltningen'];

/** The first days of September: an invitation becomes a matter and a memorandum with what it costs, in one act. */
export async function joinNetwork(cast: StrandvikCast): Promise<Joining> {
  const { coordinator, registrar } = cast;
  const administrations = await coordinator.read((db) => listAdministrations(db));
  const answered = await coordinator.on('2026-09-01', answerInvitation, {
    inviter: 'Demokratinätverket i kustlänet',
    subject: 'Demokratinätverket i kustlänet 2026–2027, fem träffar om att arbeta kunskapsbaserat för demokrati',
    meetings: [
      { on: '2026-11-10', words: '10 november 2026, om lägesbilden' },
      { on: '2027-01-26', words: '26 januari 2027, om åtgärder' },
      { on: '2027-03-16', words: '16 mars 2027, digitalt' },
      { on: '2027-09-21', words: '21 september 2027, om uppföljning' },
      { on: null, words: 'en avslutande träff senhösten 2027' },
    ],
    answerBy: '2026-10-15',
    fee: 640_000,
    administrationIds: administrations.map(({ id }) => id),
    participants: administrations.map(({ name }) => (coming.includes(name) ? 1 : 0)),
    others: [],
    reason: 'Träffarna ger stöd i det arbete som kommunstyrelsen gav i uppdrag i december 2025.',
    decision: 'yes',
    committeeId: await executiveOf(coordinator),
    decisionOn: '2026-09-29',
    sender: 'Kommunledningsförvaltningen',
    officerRole: 'samordnare',
    officerEmail: 'ylva@strandvik.example',
  });
  const matterId = answered ?? 0;
  for (const [type, value, register] of [
    ['registration-number', 'KS 2026/00217', 'Kommunstyrelsen'],
    ['plan-code', '1.3.2', 'Klassificeringsstrukturen'],
  ] as const) {
    await registrar.on('2026-09-01', addDesignation, { matterId, type, value, register });
  }
  const { ledTo } = await coordinator.read((db) => getThreadSides(db, matterId));
  const memorandumId = ledTo.find(({ kind }) => kind === 'memorandum')?.id ?? 0;
  await fillIn(cast, memorandumId);
  await coordinator.on('2026-09-03', handOver, { id: memorandumId });
  return { matterId, memorandumId };
}

async function fillIn({ coordinator }: StrandvikCast, id: number): Promise<void> {
  await coordinator.on('2026-09-02', changeMemorandumText, {
    id,
    summary:
      'Demokratinätverket i kustlänet bjuder in kommuner till fem träffar om att arbeta kunskapsbaserat för demokrati. Kommunledningsförvaltningen föreslår att Strandvik deltar med tre personer.',
    background:
      'Nätverket samlar små kommuner i glesbygd. Mellan träffarna arbetar deltagarna med sin egen lägesbild och strategi, och erfarenheterna skrivs ner så att andra kan ha nytta av dem.',
    assessment:
      'Träffarna ger stöd i det arbete som kommunstyrelsen gav i uppdrag i december 2025. Tiden ryms i de tjänster som redan finns.',
  });
  await coordinator.on('2026-09-02', changeMemorandumClosing, {
    id,
    signatory: 'Ylva',
    signatoryRole: 'samordnare',
    dispatchList: 'Demokratinätverket i kustlänet\nBerörda förvaltningar',
  });
}

/** The end of September: yes. Who does what is said; the decision waits to be sent. */
export async function decideOnNetwork({ coordinator, registrar }: StrandvikCast, joining: Joining): Promise<void> {
  await registrar.on('2026-09-30', recordDecision, {
    ...joining,
    body: 'Kommunstyrelsen',
    decidedOn: '2026-09-29',
    itemNumber: '112',
    outcome: 'approved',
    text: 'Kommunen deltar i Demokratinätverket i kustlänet 2026–2027 med tre personer.',
  });
  await shareOut(coordinator, joining.matterId);
}

/** The network has been told; that the municipality takes part is nothing to do. */
async function shareOut(coordinator: StrandvikCast['coordinator'], matterId: number): Promise<void> {
  const tasks = await coordinator.read((db) => listTasks(db, matterId));
  for (const { id: taskId, title } of tasks)
    if (title.startsWith('Strandviks kommun deltar'))
      await coordinator.on('2026-10-01', declineTask, { matterId, taskId });
  await coordinator.on('2026-10-01', acceptAllTasks, { matterId });
  const told = tasks.find(({ title }) => title.startsWith('Bekräfta deltagandet'));
  if (told)
    await coordinator.on('2026-10-02', finishTask, {
      matterId,
      taskId: told.id,
      doneOn: '2026-10-02',
      doneNote: 'Anmälan är mejlad till nätverket.',
    });
}
