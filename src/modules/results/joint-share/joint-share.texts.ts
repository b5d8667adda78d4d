import { defineTexts } from '#platform/i18n/texts.ts';

export const jointShareTexts = defineTexts(
  {
    heading: (participant: string) => `Andel för ${participant}`,
    lead: (of: { title: string; host: string; day: string }) =>
      `${of.title}. ${of.host} räknade svaren ${of.day}. De enskilda svaren finns inte kvar.`,
    participants: (names: string) => `Med i enkäten: ${names}.`,
    onlyOwn: 'Här står er egen andel och resultatet för alla tillsammans. De andras andelar finns inte med.',
    ownHeading: 'Er andel',
    groups: 'Grupper som visas',
    group: 'Grupp',
    asked: 'Tillfrågade',
    answers: 'Svar',
    all: 'Alla tillsammans',
    together: (name: string) => `${name} (tillsammans, för få svar var för sig)`,
    noShare: (k: number) =>
      `Ni har ingen egen andel. Ni var för få, eller färre än ${k} svarade. Svaren finns i resultatet för alla tillsammans.`,
    nothing: (k: number) => `Inget visas. Färre än ${k} svarade i alla kommuner tillsammans.`,
    files: 'Hämta',
    csv: 'Tabell (CSV)',
    json: 'Allt som lämnas till er (JSON)',
    promise: 'Läs vad som är lovat till dem som svarade',
    gate: {
      holds:
        'Innan resultatet lämnades ut prövade ett program om det går att räkna fram vad en person svarat. Det hittade inget.',
      found: 'Programmet som prövar resultatet hittade något. Fråga värdkommunen.',
      none: 'Resultatet har inte prövats med programmet som letar efter enskilda svar.',
    },
    stored: (sha256: string) => `Mottaget av er och låst. Kontrollsumma (SHA-256): ${sha256}`,
    back: 'Till den gemensamma enkäten',
  },
  {
    heading: (participant: string) => `The share of ${participant}`,
    lead: (of: { title: string; host: string; day: string }) =>
      `${of.title}. ${of.host} counted the answers on ${of.day}. The separate answers no longer exist.`,
    participants: (names: string) => `Took part: ${names}.`,
    onlyOwn: 'Here are your own share and the result for all together. The shares of the others are not here.',
    ownHeading: 'Your share',
    groups: 'Groups that are shown',
    group: 'Group',
    asked: 'Asked',
    answers: 'Answers',
    all: 'All together',
    together: (name: string) => `${name} (together, too few answers by themselves)`,
    noShare: (k: number) =>
      `You have no share of your own. You were too few, or fewer than ${k} answered. The answers are in the result for all together.`,
    nothing: (k: number) => `Nothing is shown. Fewer than ${k} answered in all municipalities together.`,
    files: 'Download',
    csv: 'Table (CSV)',
    json: 'Everything that is handed to you (JSON)',
    promise: 'Read what was promised to those who answered',
    gate: {
      holds:
        'Before the result was released, a program tried whether the answers of a person can be worked out. It found nothing.',
      found: 'The program that tries the result found something. Ask the host.',
      none: 'The result has not been tried by the program that looks for the answers of single people.',
    },
    stored: (sha256: string) => `Received by you and locked. Digest (SHA-256): ${sha256}`,
    back: 'To the joint survey',
  },
);
