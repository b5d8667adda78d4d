import { optionsOf, type WrittenQuestion } from './question.ts';
import { HOW_GOOD, YES_PARTLY_NO } from './scales.ts';

/** Area G, further: the tone of meetings, newcomers and taking part. */
export const DEMOCRACY_IN_PRACTICE: readonly WrittenQuestion[] = [
  {
    key: 'G9',
    area: 'G',
    version: 1,
    audiences: ['elected'],
    kind: 'scale',
    text: {
      sv: 'Hur bra är tonen i de möten du har i ditt uppdrag?',
      en: 'How good is the tone of the meetings you attend as an elected representative?',
    },
    options: HOW_GOOD,
    sensitive: true,
    protectedAnswers: [
      ['mycket-daligt', 'ganska-daligt'],
      ['ganska-bra', 'mycket-bra'],
    ],
    purpose: {
      sv: 'Hård ton kan få folk att lämna sina uppdrag.',
      en: 'A harsh tone can make people leave their posts.',
    },
    reveals: { sv: 'Behov av gemensamma regler för möten', en: 'A need for shared rules for meetings' },
    sources: ['Brå, Det brottsförebyggande arbetet i Sverige (2024)', 'Lag (2023:196) 4 § 2'],
  },
  {
    key: 'G10',
    area: 'G',
    version: 1,
    audiences: ['managers'],
    kind: 'single',
    text: {
      sv: 'Tar ni upp demokrati med den som är ny på jobbet?',
      en: 'Do you bring up democracy with those who are new at work?',
    },
    options: YES_PARTLY_NO,
    sensitive: false,
    purpose: {
      sv: 'Alla anställda arbetar på invånarnas uppdrag, från första dagen.',
      en: 'All staff work on behalf of residents from their first day.',
    },
    reveals: { sv: 'Behov av en bättre introduktion', en: 'A need for a better introduction' },
    sources: ['Regeringsformen 1 kap. 1 och 2 §§', 'Strömsund, projekt STAD'],
  },
  {
    key: 'G11',
    area: 'G',
    version: 1,
    audiences: ['residents'],
    kind: 'multiple',
    text: {
      sv: 'Vad hindrar dig från att vara med och påverka i kommunen?',
      en: 'What keeps you from having a say in the municipality?',
    },
    help: { sv: 'Välj allt som stämmer.', en: 'Choose all that apply.' },
    options: optionsOf(
      ['tid', 'Mötena passar inte min tid', 'The meetings do not suit my time'],
      ['resa', 'Det är långt att resa', 'It is far to travel'],
      ['vet', 'Jag vet inte när något händer', 'I do not know when something is on'],
      ['sprak', 'Texterna är svåra', 'The texts are difficult'],
      ['ratt', 'Det är oklart vad jag kan påverka', 'It is unclear what I can influence'],
      ['radd', 'Jag är rädd för hot eller hat', 'I am afraid of threats or hatred'],
      ['inget', 'Inget hindrar mig', 'Nothing keeps me', 'alone'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: true,
    protectedAnswers: [['tid', 'resa', 'vet', 'sprak', 'ratt', 'radd']],
    purpose: {
      sv: 'Visar hinder som kommunen själv kan ta bort.',
      en: 'Shows obstacles that the municipality itself can remove.',
    },
    reveals: { sv: 'Hinder för delaktighet', en: 'Obstacles to participation' },
    sources: ['Kommunallagen (2017:725) 8 kap.', 'Lag (2023:196) 4 § 2'],
  },
];
