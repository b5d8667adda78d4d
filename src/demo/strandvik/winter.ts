import {
  addCommittee,
  addMandate,
  addPost,
  changeAdministration,
  importUnits,
  listAdministrations,
  saveThreeNames,
} from '#modules/organisation/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';
import { strandvikUnits } from '#src/demo/strandvik-units.ts';

/** January: a mandate, committees, units with their staff, three names and a working group. Returns the mandate's id. */
export async function organise({ coordinator }: StrandvikCast): Promise<number> {
  const mandateId = await coordinator.on('2026-01-13', addMandate, {
    title: 'Ta fram en strategi för demokrati och mot våldsbejakande extremism',
    body: 'Kommunstyrelsen',
    decidedOn: '2025-12-09',
    itemNumber: '141',
    description:
      'Strategin ska bygga på vad förvaltningarna själva behöver och gälla hela vägen från förskola till gymnasium och fritid. Den ska lämnas till kommunfullmäktige före årets slut.',
  });
  await layOutAdministrations(coordinator, await addCommittees(coordinator));
  await coordinator.on('2026-01-15', saveThreeNames, {
    coordinator: 'Ylva',
    coordinatorEmail: 'ylva@strandvik.example',
    politicalLead: 'Sixten',
    politicalLeadEmail: 'sixten@strandvik.example',
    officerLead: 'Kommunchefen',
    officerLeadEmail: '',
  });
  await fillWorkingGroup(coordinator);
  return mandateId;
}

async function addCommittees(coordinator: Storyteller): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [name, kind] of [
    ['Kommunfullmäktige', 'assembly'],
    ['Kommunstyrelsen', 'executive'],
    ['Barn- och utbildningsnämnden', 'committee'],
    ['Socialnämnden', 'committee'],
    ['Samhällsbyggnadsnämnden', 'committee'],
  ] as const) {
    ids.set(name, await coordinator.on('2026-01-13', addCommittee, { name, kind }));
  }
  return ids;
}

/** Short names, and the committees that have an administration of their own; the others work for the executive committee. */
const known: Record<string, { short: string; committee?: string }> = {
  'Barn- och utbildningsförvaltningen': { short: 'BUF', committee: 'Barn- och utbildningsnämnden' },
  Omsorgsförvaltningen: { short: 'OF', committee: 'Socialnämnden' },
  Samhällsbyggnadsförvaltningen: { short: 'SBF', committee: 'Samhällsbyggnadsnämnden' },
  'Kultur- och fritidsförvaltningen': { short: 'KFF' },
  Räddningstjänsten: { short: 'RTJ' },
  Kommunledningsförvaltningen: { short: 'KLF' },
};

async function layOutAdministrations(coordinator: Storyteller, committees: Map<string, number>): Promise<void> {
  await coordinator.on('2026-01-14', importUnits, { list: strandvikUnits, administrationId: null, create: 'all' });
  for (const { id, name } of await coordinator.read((db) => listAdministrations(db))) {
    await coordinator.on('2026-01-14', changeAdministration, {
      id,
      name,
      shortName: known[name]?.short ?? '',
      committeeId: committees.get(known[name]?.committee ?? 'Kommunstyrelsen') ?? null,
    });
  }
}

async function fillWorkingGroup(coordinator: Storyteller): Promise<void> {
  const administrations = await coordinator.read((db) => listAdministrations(db));
  for (const [title, short, holder, email, percent] of [
    ['Enhetschef, Björkskolan', 'BUF', 'Birger', 'birger@strandvik.example', 5],
    ['Elevhälsochef', 'BUF', '', '', 5],
    ['Enhetschef, barn och familj', 'OF', '', '', 5],
    ['Fritidschef', 'KFF', '', '', 5],
    ['HR-chef', 'KLF', '', '', 5],
    ['Förebyggandeansvarig', 'RTJ', '', '', 5],
    ['Enhetschef, säkerhet och beredskap', 'KLF', 'Ylva', 'ylva@strandvik.example', 20],
  ] as const) {
    await coordinator.on('2026-01-20', addPost, {
      title,
      purpose: 'other',
      administrationId: administrations.find(({ name }) => known[name]?.short === short)?.id ?? null,
      holder,
      email,
      percent,
      inWorkingGroup: true,
    });
  }
}
