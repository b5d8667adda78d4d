import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const replaceCodeTexts = defineTexts(
  {
    heading: 'Ersätt en borttappad kod',
    lead: 'För den som har tappat sin lapp eller sitt brev och inte har svarat.',
    left: (used: number, most: number) =>
      `${inSwedish.number(used)} av högst ${inSwedish.number(most)} koder är ersatta i enkäten.`,
    rules: 'Så fungerar det',
    rulesList: {
      most: 'Högst tre av hundra koder kan ersättas, dock minst en.',
      public: 'Antalet ersatta koder står i enkätens löfte, där alla kan läsa det.',
      counted: 'Svar med en ersatt kod räknas inte när vi ser om gruppen har tillräckligt många svar.',
      old: 'Den gamla koden fungerar fortfarande, eftersom ingen vet vilken den var. Be personen att inte använda den.',
    },
    group: 'Grupp som personen hör till',
    chooseGroup: 'Välj en grupp',
    groupMissing: 'Välj en grupp.',
    button: 'Ta fram en ny kod',
    done: 'En ny kod',
    give: 'Skriv av koden eller skriv ut sidan, och lämna den till personen. Skriv inte upp vem som får den.',
    noneLeft: 'Inga fler koder kan ersättas i den här enkäten.',
    back: 'Till enkäten',
    replaced: (title: string) => `Ersatte en borttappad kod i enkäten ”${title}”`,
  },
  {
    heading: 'Replace a lost code',
    lead: 'For someone who has lost their slip or letter and has not answered.',
    left: (used: number, most: number) =>
      `${inEnglish.number(used)} of at most ${inEnglish.number(most)} codes of the survey have been replaced.`,
    rules: 'How it works',
    rulesList: {
      most: 'At most three in a hundred codes can be replaced, but at least one.',
      public: 'The number of replaced codes stands in the promise of the survey, where everyone can read it.',
      counted: 'Answers with a replaced code do not count when we see whether the group has enough answers.',
      old: 'The old code still works, because nobody knows which it was. Ask the person not to use it.',
    },
    group: 'Group that the person belongs to',
    chooseGroup: 'Choose a group',
    groupMissing: 'Choose a group.',
    button: 'Make a new code',
    done: 'A new code',
    give: 'Copy the code or print the page, and give it to the person. Do not write down who gets it.',
    noneLeft: 'No more codes can be replaced in this survey.',
    back: 'To the survey',
    replaced: (title: string) => `Replaced a lost code in the survey “${title}”`,
  },
);
