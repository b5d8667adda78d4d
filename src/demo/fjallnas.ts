import { addMandate, importUnits, saveThreeNames } from '#modules/organisation/index.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

/** The neighbour has just begun: a mandate, three names and a few units. */
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
