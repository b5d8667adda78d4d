import { defineTexts } from '#platform/i18n/texts.ts';

export const moveUpTexts = defineTexts(
  {
    moveUp: (name: string) => `Ge ${name} plats`,
    passOthers: (name: string) => `Låt ${name} gå före …`,
    free: (free: number) => (free === 1 ? 'En plats är ledig.' : `${free === 0 ? 'Inga' : free} platser är lediga.`),
    noLimit: 'Nätverket har inget tak på platserna.',
    places: (places: number) => (places === 1 ? 'en plats' : `${places} platser`),
    tooMany: 'ryms inte nu',
    movedUp: (name: string, title: string) => `Gav ${name} plats i nätverket ”${title}”`,
    passed: (of: { name: string; title: string; passed: string; why: string }) =>
      `Gav ${of.name} plats i nätverket ”${of.title}” före ${of.passed}: ${of.why}`,
    noRoom: 'Platserna räcker inte. Höj antalet platser i nätverket eller vänta tills någon lämnar.',
    notWaiting: 'Parten står inte på väntelistan.',
    notFirst: (names: readonly string[]) =>
      `${names.join(', ')} har väntat längre. Ge plats i den ordningen, eller låt parten gå före och säg varför.`,
    pass: {
      title: (name: string) => `Låt ${name} gå före`,
      question: (name: string) => `Vill du ge ${name} plats före dem som har väntat längre?`,
      passes: (name: string, places: number, fits: boolean) =>
        `${name}, ${places === 1 ? 'en plats' : `${places} platser`}, ${fits ? 'ryms, och står kvar på väntelistan' : 'ryms inte, och står kvar på väntelistan'}.`,
      kept: 'Vilka som fick vänta och varför står i historiken. De får inget brev om det.',
      why: 'Varför?',
      whyHint: 'Till exempel: de som står före behöver fler platser än det finns.',
      whyMissing: 'Skriv varför, med högst 300 tecken',
      button: 'Ge plats',
    },
  },
  {
    moveUp: (name) => `Give ${name} a place`,
    passOthers: (name) => `Let ${name} go before …`,
    free: (free) => (free === 1 ? 'One place is free.' : `${free === 0 ? 'No' : free} places are free.`),
    noLimit: 'The network has no limit to its places.',
    places: (places) => (places === 1 ? 'one place' : `${places} places`),
    tooMany: 'does not fit now',
    movedUp: (name, title) => `Gave ${name} a place in the network “${title}”`,
    passed: (of) => `Gave ${of.name} a place in the network “${of.title}” before ${of.passed}: ${of.why}`,
    noRoom: 'There are not enough places. Raise the number of seats in the network or wait until somebody leaves.',
    notWaiting: 'The party is not on the waiting list.',
    notFirst: (names) =>
      `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} waited longer. Give places in that order, or let the party go before and say why.`,
    pass: {
      title: (name) => `Let ${name} go before`,
      question: (name) => `Do you want to give ${name} a place before those that have waited longer?`,
      passes: (name, places, fits) =>
        `${name}, ${places === 1 ? 'one place' : `${places} places`}, ${fits ? 'fits, and stays on the waiting list' : 'does not fit, and stays on the waiting list'}.`,
      kept: 'Who had to wait and why stands in the history. They get no letter about it.',
      why: 'Why?',
      whyHint: 'For example: those before need more places than there are.',
      whyMissing: 'Write why, in at most 300 characters',
      button: 'Give a place',
    },
  },
);
