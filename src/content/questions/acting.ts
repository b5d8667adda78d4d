import { optionsOf, type WrittenQuestion } from './question.ts';
import { HOW_SAFE } from './scales.ts';

/** Area D: how safe staff feel in acting. */
export const ACTING: readonly WrittenQuestion[] = [
  {
    key: 'D1',
    area: 'D',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i att hålla ett svårt samtal om hot, hat eller extremism?',
      en: 'How confident are you in holding a difficult conversation about threats, hatred or extremism?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Ett samtal är ofta det första någon kan göra.',
      en: 'A conversation is often the first thing anyone can do.',
    },
    reveals: { sv: 'Behov av övning i svåra samtal', en: 'A need for practice in difficult conversations' },
    sources: ['CVE, metodstöd, samtalsstöd'],
  },
  {
    key: 'D2',
    area: 'D',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i vad du får berätta för andra när det gäller sekretess?',
      en: 'How confident are you about what secrecy rules let you tell others?',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Osäkerhet om sekretess kan stoppa samarbete som lagen tillåter.',
      en: 'Doubts about secrecy can stop collaboration that the law allows.',
    },
    reveals: { sv: 'Behov av kunskap om sekretess', en: 'A need for knowledge of secrecy rules' },
    sources: ['Brå, Samverkan i lokalt brottsförebyggande arbete (2020)', 'Lag (2025:170)'],
  },
  {
    key: 'D3',
    area: 'D',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i hur och när du ska göra en orosanmälan?',
      en: 'How confident are you about how and when to report a concern to social services?',
    },
    help: {
      sv: 'En orosanmälan gör du till socialtjänsten när du är orolig för ett barn.',
      en: 'You report to social services when you are concerned for a child.',
    },
    options: HOW_SAFE,
    sensitive: false,
    purpose: {
      sv: 'Anmälningsplikten gäller anställda i verksamheter som berör barn och unga.',
      en: 'The duty to report applies to staff of services that concern children and young people.',
    },
    reveals: { sv: 'Behov av kunskap om orosanmälan', en: 'A need for knowledge of how to report concern' },
    sources: ['Socialtjänstlagen (2025:400) 19 kap. 1 §'],
  },
  {
    key: 'D4',
    area: 'D',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur stort stöd får du av din chef när något svårt händer?',
      en: 'How much support do you get from your manager when something difficult happens?',
    },
    options: optionsOf(
      ['inget', 'Inget stöd', 'No support'],
      ['litet', 'Litet stöd', 'Little support'],
      ['ganska-stort', 'Ganska stort stöd', 'Quite a lot of support'],
      ['mycket-stort', 'Mycket stort stöd', 'A great deal of support'],
      ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
    ),
    sensitive: true,
    protectedAnswers: [
      ['inget', 'litet'],
      ['ganska-stort', 'mycket-stort'],
    ],
    purpose: {
      sv: 'Visar om chefer behöver mer hjälp för att kunna stötta sin personal.',
      en: 'Shows whether managers need more help to be able to support their staff.',
    },
    reveals: { sv: 'Behov av stöd till chefer', en: 'A need for support to managers' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
];
