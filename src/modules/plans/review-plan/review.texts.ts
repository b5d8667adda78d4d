import { defineTexts } from '#platform/i18n/texts.ts';

export const reviewTexts = defineTexts(
  {
    title: 'Det här finns, det här saknas',
    next: {
      heading: 'Nästa steg',
      measures: 'Planen har inga åtgärder än. Börja med att skriva en.',
      measuresButton: 'Lägg till en åtgärd',
      needs:
        'Åtgärderna svarar inte mot något behov, för ni har inte skrivit ner några behov än. Fråga de anställda, eller skriv det första behovet själva.',
      needsButton: 'Fråga om behoven',
      needsOther: 'Skriv ett behov',
      gaps: 'Gå igenom det som återstår. Varje rad leder dit där det rättas.',
      gapsButton: 'Se det som återstår',
      done: 'Inget saknas. Planen kan läggas fram för beslut.',
      doneButton: 'Till planen',
      toPlan: 'Till planen',
      adoptedNeeds:
        'Planen är redan antagen. Fråga nu vad verksamheterna behöver, så ser ni om åtgärderna räcker och vad nästa plan ska bygga på.',
      adoptedFollowUp: (day: string) =>
        `Planen är redan antagen. Gå igenom åtgärderna: vad är gjort? Uppföljningen ska vara klar senast ${day}.`,
      adoptedLate: (day: string) =>
        `Planen är redan antagen och skulle ha följts upp senast ${day}. Gå igenom åtgärderna: vad är gjort?`,
      followUpButton: 'Gå igenom åtgärderna',
    },
    parts: {
      heading: 'Planens delar',
      all: (all: number) => `Alla ${all} delar som en sådan plan brukar ha finns.`,
      some: (there: number, all: number) =>
        `${there} av de ${all} delar som en sådan plan brukar ha finns. De andra saknar text.`,
      caption: 'Delarna och om de finns i planen',
      part: 'Del',
      state: 'Läge',
      there: 'Finns',
      missing: 'Saknas',
      write: 'Skriv',
      read: 'Läs',
    },
    measures: {
      heading: 'Åtgärderna',
      none: 'Planen har inga åtgärder.',
      one: 'Planen har en åtgärd.',
      count: (count: number) => `Planen har ${count} åtgärder.`,
      complete: 'Alla har behov, ansvarig, tid och ett sätt att se om de fungerar.',
      change: 'Öppna en åtgärd för att ändra namn, ansvarig eller tid.',
      caption: 'Planens åtgärder och vad de saknar',
      measure: 'Åtgärd',
      owner: 'Ansvarig',
      when: 'Klar',
      missing: 'Saknar',
      notSaid: 'sägs inte',
      lacking: { need: 'behov', owner: 'ansvarig', date: 'tid', indicator: 'sätt att följa upp' },
      lacks: {
        need: (count: number) =>
          count === 1 ? 'En svarar inte mot något behov' : `${count} svarar inte mot något behov`,
        owner: (count: number) => (count === 1 ? 'En har ingen ansvarig' : `${count} har ingen ansvarig`),
        date: (count: number) => (count === 1 ? 'En har ingen tid' : `${count} har ingen tid`),
        indicator: (count: number) =>
          count === 1
            ? 'För en vet ni inte hur ni ser att den fungerar'
            : `För ${count} vet ni inte hur ni ser att de fungerar`,
      },
    },
    act: {
      heading: 'Det som lagen kräver',
      lead: 'Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete säger vad som ska finnas i kommunen. Den säger inte hur planen ska se ut. Vi har letat efter orden i er text: läs själva om det stämmer.',
      some: (there: number, all: number) => `${there} av ${all} saker hittades.`,
      caption: 'Lagens krav och om planen berättar om dem',
      duty: 'Krav',
      section: 'Paragraf',
      state: 'I planen',
      rests: (answering: number, all: number) => `${answering} av ${all} åtgärder svarar mot ett behov.`,
      partWritten: 'Delen om läget är skriven.',
      quote: (text: string) => `”${text}”`,
      there: 'Hittades',
      missing: 'Hittades inte',
      duties: {
        picture: 'En lägesbild över brottsligheten i kommunen',
        decided: 'Planen är beslutad',
        built: 'Åtgärderna bygger på lägesbilden',
        followed: 'Planen följs upp minst vartannat år',
        agreements: 'Skrivna överenskommelser om samverkan',
        council: 'Ett råd för strategiska frågor',
        function: 'En funktion som samordnar arbetet',
        led: 'En styrelse eller nämnd leder arbetet och rapporterar till fullmäktige',
      },
      due: (day: string) => `Den ska ha följts upp senast ${day} (6 §).`,
      overdue: (day: string) => `Den skulle ha följts upp senast ${day} (6 §). Är det gjort?`,
    },
  },
  {
    title: 'What is there, what is missing',
    next: {
      heading: 'Next step',
      measures: 'The plan has no measures yet. Begin by writing one.',
      measuresButton: 'Add a measure',
      needs:
        'The measures answer to no need, since you have written down no needs yet. Ask the staff, or write the first need yourselves.',
      needsButton: 'Ask about the needs',
      needsOther: 'Write a need',
      gaps: 'Go through what is left. Each line leads to where it is put right.',
      gapsButton: 'See what is left',
      done: 'Nothing is missing. The plan can be put forward for decision.',
      doneButton: 'To the plan',
      toPlan: 'To the plan',
      adoptedNeeds:
        'The plan has already been adopted. Now ask what the services need: it shows whether the measures are enough, and what the next plan is to rest on.',
      adoptedFollowUp: (day: string) =>
        `The plan has already been adopted. Go through the measures: what has been done? It is to be followed up by ${day}.`,
      adoptedLate: (day: string) =>
        `The plan has already been adopted and was to have been followed up by ${day}. Go through the measures: what has been done?`,
      followUpButton: 'Go through the measures',
    },
    parts: {
      heading: 'Parts of the plan',
      all: (all: number) => `All ${all} parts that such a plan usually has are there.`,
      some: (there: number, all: number) =>
        `${there} of the ${all} parts that such a plan usually has are there. The others have no text.`,
      caption: 'The parts and whether the plan has them',
      part: 'Part',
      state: 'State',
      there: 'There',
      missing: 'Missing',
      write: 'Write',
      read: 'Read',
    },
    measures: {
      heading: 'The measures',
      none: 'The plan has no measures.',
      one: 'The plan has one measure.',
      count: (count: number) => `The plan has ${count} measures.`,
      complete: 'Each has a need, someone responsible, a time and a way to see whether it works.',
      change: 'Open a measure to change its name, owner or time.',
      caption: 'Measures of the plan and what they lack',
      measure: 'Measure',
      owner: 'Responsible',
      when: 'Done',
      missing: 'Lacks',
      notSaid: 'not said',
      lacking: { need: 'need', owner: 'someone responsible', date: 'time', indicator: 'way to follow up' },
      lacks: {
        need: (count: number) => (count === 1 ? 'One answers to no need' : `${count} answer to no need`),
        owner: (count: number) => (count === 1 ? 'One has nobody responsible' : `${count} have nobody responsible`),
        date: (count: number) => (count === 1 ? 'One has no time' : `${count} have no time`),
        indicator: (count: number) =>
          count === 1
            ? 'For one you do not know how to see that it works'
            : `For ${count} you do not know how to see that they work`,
      },
    },
    act: {
      heading: 'What the Act asks',
      lead: 'The Act (2023:196) on municipal responsibility for crime prevention says what a municipality must have. It does not say what the plan looks like. We have looked for the words in your text: read for yourselves whether it is right.',
      some: (there: number, all: number) => `${there} of ${all} things were found.`,
      caption: 'What the Act asks, and whether the plan tells of it',
      duty: 'Asked',
      section: 'Section',
      state: 'In the plan',
      rests: (answering: number, all: number) => `${answering} of ${all} measures answer to a need.`,
      partWritten: 'The part on the situation has been written.',
      quote: (text: string) => `“${text}”`,
      there: 'Found',
      missing: 'Not found',
      duties: {
        picture: 'A situational picture of crime in the municipality',
        decided: 'The plan has been decided',
        built: 'The measures rest on the situational picture',
        followed: 'The plan is followed up at least every second year',
        agreements: 'Written agreements on collaboration',
        council: 'A council for strategic questions',
        function: 'A function that coordinates the work',
        led: 'A committee leads the work and reports to the assembly',
      },
      due: (day: string) => `It is to have been followed up by ${day} at the latest (section 6).`,
      overdue: (day: string) => `It was to have been followed up by ${day} at the latest (section 6). Has it been?`,
    },
  },
);
