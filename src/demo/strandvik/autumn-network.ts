import {
  addCostLine,
  addDesignation,
  addMatter,
  addProposal,
  changeMemorandumClosing,
  changeMemorandumText,
  handOver,
  recordDecision,
} from '#modules/decisions/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { executiveOf, writeToExecutive } from '#src/demo/strandvik/matter-writing.ts';

type Joining = { matterId: number; memorandumId: number };

const proposal = 'Kommunen deltar i Nordvästra nätverket 2026–2027 med tre personer.';

/** The first days of September: an invitation becomes a matter and a memorandum with what it costs. */
export async function joinNetwork(cast: StrandvikCast, mandateId: number): Promise<Joining> {
  const { coordinator, registrar } = cast;
  const matterId = await coordinator.on('2026-09-01', addMatter, {
    title: 'Deltagande i Nordvästra nätverket 2026–2027',
    committeeId: await executiveOf(coordinator),
    openedOn: '2026-09-01',
    planId: null,
    mandateId,
  });
  for (const [type, value, register] of [
    ['registration-number', 'KS 2026/00217', 'Kommunstyrelsen'],
    ['plan-code', '1.3.2', 'Klassificeringsstrukturen'],
  ] as const) {
    await registrar.on('2026-09-01', addDesignation, { matterId, type, value, register });
  }
  const memorandumId = await writeToExecutive(coordinator, {
    matterId,
    day: '2026-09-02',
    start: 'empty',
    style: 'numbered-sentences',
  });
  await fillIn(cast, memorandumId);
  await coordinator.on('2026-09-03', handOver, { id: memorandumId });
  return { matterId, memorandumId };
}

async function fillIn({ coordinator }: StrandvikCast, id: number): Promise<void> {
  await coordinator.on('2026-09-02', changeMemorandumText, {
    id,
    summary:
      'Nordvästra nätverket bjuder in kommuner till fem träffar om att arbeta kunskapsbaserat för demokrati. Kommunledningsförvaltningen föreslår att Strandvik deltar med tre personer.',
    background:
      'Nätverket samlar små kommuner i glesbygd. Mellan träffarna arbetar deltagarna med sin egen lägesbild och strategi, och erfarenheterna skrivs ner så att andra kan ha nytta av dem.',
    assessment:
      'Träffarna ger stöd i det arbete som kommunstyrelsen gav i uppdrag i december 2025. Tiden ryms i de tjänster som redan finns.',
  });
  await coordinator.on('2026-09-02', addProposal, { memorandumId: id, body: 'Kommunstyrelsen', text: proposal });
  for (const administration of [
    'Barn- och utbildningsförvaltningen',
    'Omsorgsförvaltningen',
    'Kommunledningsförvaltningen',
  ]) {
    await coordinator.on('2026-09-02', addCostLine, {
      memorandumId: id,
      administration,
      label: 'Deltagaravgift, fem träffar',
      quantity: 1,
      unitPrice: 640_000,
    });
  }
  await coordinator.on('2026-09-02', changeMemorandumClosing, {
    id,
    signatory: 'Ylva',
    signatoryRole: 'samordnare',
    dispatchList: 'Nordvästra nätverket\nBerörda förvaltningar',
  });
}

/** The end of September: yes. The matter is decided and waits to be closed. */
export async function decideOnNetwork({ registrar }: StrandvikCast, joining: Joining): Promise<void> {
  await registrar.on('2026-09-30', recordDecision, {
    ...joining,
    body: 'Kommunstyrelsen',
    decidedOn: '2026-09-29',
    itemNumber: '112',
    outcome: 'approved',
    text: proposal,
  });
}
