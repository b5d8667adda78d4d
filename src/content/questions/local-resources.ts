import { optionsOf, type WrittenQuestion } from './question.ts';
import { HOW_EASY } from './scales.ts';

/** Area J, further: premises, and neighbours to share the work with. */
export const LOCAL_RESOURCES: readonly WrittenQuestion[] = [
  {
    key: 'J7',
    area: 'J',
    version: 1,
    audiences: ['civil-society', 'residents'],
    kind: 'scale',
    text: {
      sv: 'Hur lätt är det att hitta en lokal att träffas i?',
      en: 'How easy is it to find premises to meet in?',
    },
    options: HOW_EASY,
    sensitive: false,
    purpose: {
      sv: 'Utan lokaler blir det färre möten mellan människor.',
      en: 'Without premises there are fewer meetings between people.',
    },
    reveals: { sv: 'Behov av lokaler', en: 'A need for premises' },
    sources: [
      'MUCF, Knäck koden! (2017)',
      'Brå, Samarbeten och medborgaranda ska förebygga brott i småkommuner (2016)',
    ],
  },
  {
    key: 'J8',
    area: 'J',
    version: 1,
    audiences: ['managers', 'elected'],
    kind: 'single',
    text: { sv: 'Delar ni på arbetet med någon annan kommun?', en: 'Do you share the work with another municipality?' },
    help: {
      sv: 'Uppgiften är att förebygga hot, hat och extremism.',
      en: 'The task is to prevent threats, hatred and extremism.',
    },
    options: optionsOf(
      ['ja', 'Ja', 'Yes'],
      ['planeras', 'Nej, men det är på gång', 'No, but it is under way'],
      ['nej', 'Nej', 'No'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'Flera små kommuner kan klara mer ihop.',
      en: 'Several small municipalities can manage more together.',
    },
    reveals: { sv: 'Arbete som kan delas med grannar', en: 'Work that can be shared with neighbours' },
    sources: ['Brå, Även storstäder kan lära sig av glesbygdens samverkan (2015)', 'Lag (2023:196) 7 §'],
  },
];
