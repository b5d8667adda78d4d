import { type WrittenQuestion } from './question.ts';
import { HOW_REGULARLY, HOW_SAFE } from './scales.ts';

/** Area D, further: confidence in acting in meetings with people, as a manager and in an office. */
export const FURTHER_ACTING: readonly WrittenQuestion[] = [
  {
    key: 'D5',
    area: 'D',
    version: 1,
    audiences: ['front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att bemöta hatiskt språk?',
      en: 'How confident are you in responding to hateful language?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Det som ingen svarar på blir lätt det vanliga.',
      en: 'What nobody answers easily becomes the usual.',
    },
    reveals: { sv: 'Behov av övning i att bemöta hat', en: 'A need for practice in responding to hatred' },
    sources: ['CVE, metodstöd, samtalsstöd', 'Skolverket, Skolans roll (2018)'],
  },
  {
    key: 'D6',
    area: 'D',
    version: 1,
    audiences: ['front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att tala med en orolig anhörig?',
      en: 'How confident are you in talking with a worried relative?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Anhöriga behöver möta någon som orkar lyssna och vet vägen vidare.',
      en: 'Relatives need to meet someone who can listen and knows the way on.',
    },
    reveals: { sv: 'Behov av kunskap om stöd till anhöriga', en: 'A need for knowledge of support to relatives' },
    sources: ['CVE, metodstöd, samtalsstöd', 'Nationella samordnaren mot våldsbejakande extremism (2016)'],
  },
  {
    key: 'D7',
    area: 'D',
    version: 1,
    audiences: ['managers'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att stötta en anställd som har blivit hotad?',
      en: 'How confident are you in supporting a threatened employee?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Det första stödet ger ofta närmaste chef.',
      en: 'The first support often comes from the closest manager.',
    },
    reveals: { sv: 'Behov av stöd till chefer vid hot', en: 'A need for support to managers when there are threats' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'D8',
    area: 'D',
    version: 1,
    audiences: ['managers'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att leda arbetet under en svår händelse?',
      en: 'How confident are you in leading the work during a serious event?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Svåra händelser är ovanliga, så de behöver övas.',
      en: 'Serious events are rare, so they need practice.',
    },
    reveals: { sv: 'Behov av övning för chefer', en: 'A need for exercises for managers' },
    sources: ['CVE, metodstöd', 'Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'D9',
    area: 'D',
    version: 1,
    audiences: ['managers', 'elected'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att bemöta falska rykten om kommunen?',
      en: 'How confident are you in responding to false rumours about the municipality?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Snabba och lugna svar kan hindra att rykten växer.',
      en: 'Quick and calm answers can keep rumours from growing.',
    },
    reveals: { sv: 'Behov av stöd i att bemöta rykten', en: 'A need for support in responding to rumours' },
    sources: ['Lag (2023:196) 4 § 2', 'Strömsund, projekt STAD'],
  },
  {
    key: 'D10',
    area: 'D',
    version: 1,
    audiences: ['civil-society'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att ta upp en oro med en ung person?',
      en: 'How confident are you in raising a concern with a young person?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Ledare i föreningar känner ofta de unga väl.',
      en: 'Leaders in associations often know young people well.',
    },
    reveals: { sv: 'Behov av stöd till ledare i föreningar', en: 'A need for support to leaders in associations' },
    sources: ['MUCF, Knäck koden! (2017)', 'CVE, metodstöd, samtalsstöd'],
  },
  {
    key: 'D11',
    area: 'D',
    version: 1,
    audiences: ['front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur ofta kan du rådgöra med en kollega när något är svårt?',
      en: 'How often can you consult a colleague when something is difficult?',
    },
    options: HOW_REGULARLY,
    sensitive: false,
    purpose: {
      sv: 'Frågan dyker sällan upp och är då svår att bära ensam.',
      en: 'The matter seldom comes up and is then hard to bear alone.',
    },
    reveals: { sv: 'Behov av någon att rådgöra med', en: 'A need for someone to consult' },
    sources: ['CVE, metodstöd', 'FoU Välfärd Värmland 2015:3'],
  },
];
