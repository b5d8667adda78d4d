import { defineTexts } from '#platform/i18n/texts.ts';

const sv = new Intl.NumberFormat('sv-SE');
const en = new Intl.NumberFormat('en-GB');

export const waitingTexts = defineTexts(
  {
    heading: 'Andra väntar på dig',
    none: 'Ingen väntar på något från dig.',
    noneElse: 'Ingen väntar på något annat från dig.',
    more: (count: number) => (count === 1 ? 'Visa en till' : `Visa ${count} till`),
    since: (date: string) => `Väntar sedan ${date}.`,
    what: {
      designation: (title: string) => `Ge ”${title}” ett diarienummer`,
      memorandum: (title: string) => `Skriv tjänsteskrivelsen i ”${title}”`,
      'hand-over': (title: string) => `Lämna tjänsteskrivelsen i ”${title}”`,
      rework: (title: string) => `Skriv om tjänsteskrivelsen i ”${title}”`,
      outcome: (title: string) => `Skriv in beslutet i ”${title}”`,
      tasks: (title: string) => `Säg vem som gör vad efter beslutet i ”${title}”`,
      'own-task': (title: string) => `Gör uppgiften ”${title}”`,
      'survey-late': (title: string) => `Stäng ”${title}”`,
      'round-late': (title: string) => `Stäng samtalen ”${title}”`,
      'read-texts': (title: string) => `Läs det som skrivits med egna ord i ”${title}”`,
      'give-time': (title: string) => `Ge din personal tid att svara på ”${title}”`,
      result: (title: string) => `Skriv en slutsats av ”${title}”`,
      finding: (title: string, count: number) =>
        count === 1 ? `Skriv vilket behov ”${title}” visar` : `Skriv vilka behov ${count} slutsatser visar`,
      needs: (_title: string, count: number) =>
        count === 1 ? 'Ge ett behov en plats i ordningen' : `Ge ${count} behov en plats i ordningen`,
      'no-code': (title: string, count: number) =>
        `Ge ${count === 1 ? 'en anställd' : `${sv.format(count)} anställda`} en kod till ”${title}”`,
      owner: (title: string, count: number) =>
        count === 1 ? `Utse en ansvarig för ”${title}”` : `Utse ansvariga för ”${title}” och ${count - 1} till`,
      changed: (title: string) => `Se om ”${title}” fortfarande stämmer`,
      'no-coordinator': () => 'Ge en samordnare tillgång',
    },
    why: {
      designation: () => 'Samordnaren väntar på numret för att kunna skriva det i tjänsteskrivelsen',
      memorandum: () => 'Nämnden kan inte ta ställning utan den',
      'hand-over': () => 'Den är skriven men inte lämnad till nämnden',
      rework: () => 'Nämnden har skickat tillbaka ärendet',
      outcome: (body: string) => `Tjänsteskrivelsen är lämnad, och ${body} ska besluta`,
      tasks: () => 'Det är beslutat, och ingen genomför det än',
      'own-task': () => 'Den är din, och har ingen sista dag',
      'survey-late': () => 'Sista dagen har gått, och de som svarade väntar på resultatet',
      'round-late': () => 'Sista dagen har gått, och grupperna väntar på att deras svar blir lästa',
      'read-texts': () => 'De som skrev har fått löfte om att du läser och sedan förstör texterna',
      'give-time': () => 'Samordnaren väntar på svar från varje enhet',
      result: () => 'De som svarade väntar på att något kommer av svaren',
      finding: () => 'Åtgärderna i planen ska svara mot behov',
      needs: () => 'Ordningen säger vad planen börjar med',
      'no-code': () => 'De kan inte svara förrän de har fått en kod',
      owner: () => 'Ingen vet vem som ska börja',
      changed: (other: string) => `”${other}”, som det bygger på, har ändrats`,
      'no-coordinator': () => 'Ingen har rollen, och arbetet kan inte börja utan den',
    },
    /** The same, said to the one who waits. */
    whyOwn: {
      designation: 'Ärendet ska ha ett nummer i diariet',
      'give-time': 'Din egen enhet behöver också en stund att svara',
    },
  },
  {
    heading: 'Waiting for you',
    none: 'Nobody is waiting for anything from you.',
    noneElse: 'Nobody is waiting for anything else from you.',
    more: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
    since: (date: string) => `Waiting since ${date}.`,
    what: {
      designation: (title: string) => `Give “${title}” a registration number`,
      memorandum: (title: string) => `Write the memorandum in “${title}”`,
      'hand-over': (title: string) => `Hand over the memorandum in “${title}”`,
      rework: (title: string) => `Rework the memorandum in “${title}”`,
      outcome: (title: string) => `Record the decision in “${title}”`,
      tasks: (title: string) => `Say who does what after the decision in “${title}”`,
      'own-task': (title: string) => `Do the task “${title}”`,
      'survey-late': (title: string) => `Close “${title}”`,
      'round-late': (title: string) => `Close the conversations “${title}”`,
      'read-texts': (title: string) => `Read what was written in people’s own words in “${title}”`,
      'give-time': (title: string) => `Give your staff time to answer “${title}”`,
      result: (title: string) => `Write a finding from “${title}”`,
      finding: (title: string, count: number) =>
        count === 1 ? `Write which need “${title}” shows` : `Write which needs ${count} findings show`,
      needs: (_title: string, count: number) =>
        count === 1 ? 'Give a need its place in the order' : `Give ${count} needs their places in the order`,
      'no-code': (title: string, count: number) =>
        `Give ${count === 1 ? 'one member of staff a code' : `${en.format(count)} members of staff a code each`} for “${title}”`,
      owner: (title: string, count: number) =>
        count === 1
          ? `Name someone responsible for “${title}”`
          : `Name those responsible for “${title}” and ${count - 1} more`,
      changed: (title: string) => `See whether “${title}” still holds`,
      'no-coordinator': () => 'Give a coordinator access',
    },
    why: {
      designation: () => 'The coordinator is waiting for the number, to write it in the memorandum',
      memorandum: () => 'The committee cannot take a stand without it',
      'hand-over': () => 'It is written but not handed over to the committee',
      rework: () => 'The committee has sent the matter back',
      outcome: (body: string) => `The memorandum is handed over, and ${body} is to decide`,
      tasks: () => 'It is decided, and nobody carries it out yet',
      'own-task': () => 'It is yours, and has no last day',
      'survey-late': () => 'The last day has passed, and those who answered are waiting for the result',
      'round-late': () => 'The last day has passed, and the teams are waiting for their answers to be read',
      'read-texts': () => 'Those who wrote were promised that you read and then destroy the texts',
      'give-time': () => 'The coordinator is waiting for answers from every unit',
      result: () => 'Those who answered are waiting for something to come of it',
      finding: () => 'The measures of the plan are to answer to needs',
      needs: () => 'The order says where the plan begins',
      'no-code': () => 'They cannot answer until they have one',
      owner: () => 'Nobody knows who is to begin',
      changed: (other: string) => `“${other}”, which it rests on, has changed`,
      'no-coordinator': () => 'Nobody has the role, and the work cannot begin without it',
    },
    whyOwn: {
      designation: 'The matter is to have a number in the register',
      'give-time': 'Your own unit needs a moment to answer too',
    },
  },
);
