import { defineTexts } from '#platform/i18n/texts.ts';

export const meetingLinkTexts = defineTexts(
  {
    heading: 'Länk till mötet',
    lead: 'Låt alla svara vid samma tillfälle, till exempel på ett arbetsplatsmöte.',
    leadOpen: 'En länk för alla. Den som har den kan svara.',
    qrHeading: 'Att visa på väggen eller skärmen',
    poster: 'Hämta ett blad till väggen (PDF)',
    stepsHeading: 'Så gör du',
    before: {
      first: 'Skriv ut lapparna med koder för gruppen. Klipp isär dem och blanda dem i en skål.',
      second: 'Skriv ut bladet till väggen, eller visa den här sidan på en skärm.',
      third: 'Låt var och en dra en lapp. Skriv inte upp vem som tar vilken.',
      fourth: 'Ge alla tio minuter. Var och en svarar på sin egen mobil.',
    },
    toSlips: 'Till lapparna med koder',
    groupsHold:
      'Koden på lappen hör till gruppen. Därför räknas svaren till rätt grupp och reglerna om grupper gäller som vanligt.',
    perGroup: 'Hämta ett blad för varje grupp',
    perGroupLead: 'Bladet har gruppens namn överst. Länken är densamma.',
    posterOf: (group: string) => `${group} (PDF)`,
    sheet: 'Blad till väggen',
    beforeOpen: {
      first: 'Skriv ut bladet till väggen, eller visa den här sidan på en skärm.',
      second: 'Ge alla den tid enkäten tar. Var och en svarar på sin egen mobil.',
    },
    openTitle: 'Länken är själva enkäten',
    open: 'Det finns inga koder. Alla som har länken kan svara, och samma person kan svara flera gånger. Svaren hör inte till någon grupp. Enkäten lovar därför inget om hur många som minst visas tillsammans.',
    onPoster: {
      forGroup: (group: string) => `För er i ${group}`,
      forAll: 'Dra en lapp och svara nu',
      steps: {
        first: 'Dra en lapp ur skålen. Visa den inte för någon.',
        second: 'Rikta mobilens kamera mot rutan, eller skriv adressen.',
        third: 'Skriv koden som står på lappen.',
        fourth: 'Svara och skicka.',
      },
      notes: {
        first: 'Koden gör att du bara kan svara en gång. Ingen skriver upp vem som drar vilken lapp.',
        second: 'Det är frivilligt att svara. Du kan hoppa över frågor.',
      },
      openLead: 'Svara med din mobil',
      openSteps: { first: 'Rikta mobilens kamera mot rutan, eller skriv adressen.', second: 'Svara och skicka.' },
      openNotes: {
        first: 'Alla som har länken kan svara. Svaren hör inte till någon grupp.',
        second: 'Det är frivilligt att svara. Du kan hoppa över frågor.',
      },
    },
  },
  {
    heading: 'Link for the meeting',
    lead: 'Let everyone answer on the same occasion, such as a workplace meeting.',
    leadOpen: 'One link for everyone. Whoever has it can answer.',
    qrHeading: 'To show on the wall or the screen',
    poster: 'Download a sheet for the wall (PDF)',
    stepsHeading: 'How to do it',
    before: {
      first: 'Print the slips with codes for the group. Cut them apart and shuffle them in a bowl.',
      second: 'Print the sheet for the wall, or show this page on a screen.',
      third: 'Let everyone draw a slip. Do not write down who takes which.',
      fourth: 'Give everyone ten minutes. Each answers on their own phone.',
    },
    toSlips: 'To the slips with codes',
    groupsHold:
      'The code on the slip belongs to the group. So answers are counted to the right group, and the rules about groups hold as usual.',
    perGroup: 'Download a sheet for each group',
    perGroupLead: 'The sheet has the name of the group at the top. The link is the same.',
    posterOf: (group: string) => `${group} (PDF)`,
    sheet: 'Sheet for the wall',
    beforeOpen: {
      first: 'Print the sheet for the wall, or show this page on a screen.',
      second: 'Give everyone the time that the survey takes. Each answers on their own phone.',
    },
    openTitle: 'The link is the survey itself',
    open: 'There are no codes. Everyone who has the link can answer, and the same person can answer several times. The answers belong to no group. So the survey makes no promise about how many are at least shown together.',
    onPoster: {
      forGroup: (group: string) => `For you in ${group}`,
      forAll: 'Draw a slip and answer now',
      steps: {
        first: 'Draw a slip from the bowl. Do not show it to anyone.',
        second: 'Point the camera of your phone at the square, or type the address.',
        third: 'Type the code that is on the slip.',
        fourth: 'Answer and send.',
      },
      notes: {
        first: 'The code makes sure that you can only answer once. Nobody writes down who draws which slip.',
        second: 'It is voluntary to answer. You can skip questions.',
      },
      openLead: 'Answer with your phone',
      openSteps: {
        first: 'Point the camera of your phone at the square, or type the address.',
        second: 'Answer and send.',
      },
      openNotes: {
        first: 'Everyone who has the link can answer. The answers belong to no group.',
        second: 'It is voluntary to answer. You can skip questions.',
      },
    },
  },
);
