import { addMandate, importUnits, listAdministrations, saveThreeNames } from '#modules/organisation/index.ts';
import { listParticipations, registerParticipation } from '#modules/network/index.ts';
import { addQuestion, addSurvey } from '#modules/surveys/index.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

/** The neighbour has just begun: a mandate, three names, a few units, and a survey of its own with one question so far. */
export async function tellFjallnas(coordinator: Storyteller): Promise<void> {
  await coordinator.on('2026-11-03', addMandate, {
    title: 'Se över arbetet mot våldsbejakande extremism',
    body: 'Kommunchefen',
    decidedOn: '2026-11-02',
    itemNumber: '',
    description: 'Börja med att ta reda på vad verksamheterna behöver. Återkom före sommaren.',
  });
  await coordinator.on('2026-11-04', saveThreeNames, {
    coordinator: 'Embla',
    coordinatorEmail: 'embla@fjallnas.example',
    politicalLead: 'Kommunstyrelsens ordförande',
    politicalLeadEmail: '',
    officerLead: 'Kommunchefen',
    officerLeadEmail: '',
  });
  await coordinator.on('2026-11-05', importUnits, { list: units, administrationId: null, create: 'all' });
  await beginSurvey(coordinator);
}

/** November: the neighbour goes along to what it was invited to in August. Its chief executive has agreed, so no board has to. */
export async function joinFromFjallnas(coordinator: Storyteller): Promise<void> {
  const [invited] = await coordinator.read(listParticipations);
  if (!invited) throw new Error('no invitation has come to Fjällnäs');
  const administrations = await coordinator.read((db) => listAdministrations(db));
  await coordinator.on('2026-11-10', registerParticipation, {
    id: invited.id,
    administrationIds: administrations.map(({ id }) => id),
    participants: administrations.map(({ name }) => (name === 'Kommunkansliet' ? 1 : 0)),
    buyerReferences: administrations.map(({ name }) => (name === 'Kommunkansliet' ? 'FN-10' : '')),
    ...{ others: [], people: 'Embla, samordnare, embla@fjallnas.example', organisationNumber: '2229990904' },
    ...{ message: '', reason: '', decision: 'no', committeeId: null, otherBody: '', decisionOn: null },
    ...{ sender: 'Kommunkansliet', officerRole: 'samordnare', officerEmail: 'embla@fjallnas.example' },
  });
}

async function beginSurvey(coordinator: Storyteller): Promise<void> {
  const id = await coordinator.on('2026-11-06', addSurvey, {
    ...{ title: 'Fritid i Fjällnäs', introduction: '', closesOn: null, mandateId: null },
    ...{
      controller: '',
      contact: '',
      dataProtectionOfficer: '',
      mode: 'open-link',
      keyHolding: 'two-of-three',
      start: 'tom',
    },
  });
  await coordinator.on('2026-11-06', addQuestion, {
    ...{ id, section: undefined, kind: 'single', text: 'Vet du var du kan vara efter skolan?', help: '' },
    ...{ options: 'Ja\nDelvis\nNej', rows: '', alone: '', none: 'Vet inte', size: 'short' },
    ...{ required: false, shuffle: false, sensitive: false, purpose: 'Visar om vi behöver berätta vad som finns.' },
  });
}

const units = `Förvaltning;Enhet;Verksamhet;Antal anställda
Skolförvaltningen;Fjällskolan;Grundskola;31
Skolförvaltningen;Ripans förskola;Förskola;12
Skolförvaltningen;Järvens förskola;Förskola;9
Omsorgsförvaltningen;Hemtjänsten;Hemtjänst;38
Omsorgsförvaltningen;Fjällgården;Särskilt boende;44
Omsorgsförvaltningen;Individ- och familjeomsorg;Individ- och familjeomsorg;8
Kommunkansliet;Kansli, ekonomi och HR;Stab;17
Kommunkansliet;Teknik och räddningstjänst;Teknik;23
`;
