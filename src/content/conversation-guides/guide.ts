import type { Bilingual } from '../bilingual.ts';

/** A statement about the work that a team takes a joint stand on. `talk` is what to speak about before; `key` is for ever, answers hang on it. */
export type GuideQuestion = { key: string; statement: Bilingual; talk: Bilingual; minutes: number };

/** Where the statements of a guide have their ground: a law, a curriculum, a regulation. */
type GuideSource = { title: string; number: string };

/** A guide to a conversation of twenty minutes at a workplace meeting, in words of our own. */
export type ConversationGuide = {
  key: string;
  name: Bilingual;
  /** Which teams it suits. */
  audience: Bilingual;
  /** Read aloud by whoever leads the conversation. */
  opening: Bilingual;
  questions: readonly GuideQuestion[];
  sources: readonly GuideSource[];
};

/** A part of the conversation. `question` where it is about one of the statements. */
export type GuideStep = { minutes: number; title: Bilingual; text: Bilingual; question?: GuideQuestion };

/** What a team can say together of a statement. Not being of one mind is an answer too. */
export const STANDPOINTS = ['fits', 'not-fully', 'disagree', 'unknown'] as const;
export type Standpoint = (typeof STANDPOINTS)[number];

export const STANDPOINT_LABELS: Record<Standpoint, Bilingual> = {
  fits: { sv: 'Stämmer för oss', en: 'True of us' },
  'not-fully': { sv: 'Stämmer inte, eller bara delvis', en: 'Not true, or only partly' },
  disagree: { sv: 'Vi är inte överens', en: 'We do not agree' },
  unknown: { sv: 'Vi vet inte', en: 'We do not know' },
};

/** How many took part, never who. Below three there is no joint answer. */
export const TEAM_SIZES = ['3-5', '6-12', 'over-12'] as const;
export type TeamSize = (typeof TEAM_SIZES)[number];

export const TEAM_SIZE_LABELS: Record<TeamSize, Bilingual> = {
  '3-5': { sv: '3–5 personer', en: '3–5 people' },
  '6-12': { sv: '6–12 personer', en: '6–12 people' },
  'over-12': { sv: 'Fler än 12 personer', en: 'More than 12 people' },
};

const MINUTES_TO_BEGIN = 2;
const MINUTES_FOR_NEEDS = 4;
const MINUTES_TO_READ_ALOUD = 2;

/** The whole conversation in order: begin, one step for each statement, what we need, read aloud and send. */
export function stepsOf(guide: Pick<ConversationGuide, 'opening' | 'questions'>): GuideStep[] {
  return [
    { minutes: MINUTES_TO_BEGIN, title: { sv: 'Börja', en: 'Begin' }, text: guide.opening },
    ...guide.questions.map((question) => ({
      minutes: question.minutes,
      title: question.statement,
      text: question.talk,
      question,
    })),
    { minutes: MINUTES_FOR_NEEDS, title: { sv: 'Vad behöver vi?', en: 'What do we need?' }, text: NEEDS },
    {
      minutes: MINUTES_TO_READ_ALOUD,
      title: { sv: 'Läs upp och skicka', en: 'Read aloud and send' },
      text: READ_ALOUD,
    },
  ];
}

const NEEDS: Bilingual = {
  sv: 'Enas om det som skulle hjälpa mest: en rutin, tid, utbildning eller någon att ringa. Skriv det i en eller två meningar. Skriv inga namn.',
  en: 'Agree on what would help most: a routine, time, training or somebody to call. Write it in one or two sentences. Write no names.',
};

const READ_ALOUD: Bilingual = {
  sv: 'Läs upp hela svaret. Är det här vad vi säger tillsammans? Ändra annars. Skicka sedan.',
  en: 'Read the whole answer aloud. Is this what we say together? Change it if not. Then send it.',
};

/** The rules of every conversation, on the card and in the form. */
export const GROUND_RULES: readonly Bilingual[] = [
  {
    sv: 'Vi talar om hur arbetet fungerar. Vi talar inte om vad någon tror eller tycker, och inte om enskilda personer.',
    en: 'We talk about how the work functions. We do not talk about what anyone believes or thinks, nor about individuals.',
  },
  {
    sv: 'Vi svarar en gång, tillsammans. Vi röstar inte och skriver inte upp vem som sa vad eller vilka som var med.',
    en: 'We answer once, together. We do not vote, and we do not write down who said what or who took part.',
  },
  {
    sv: 'Är vi inte överens så är det vårt svar.',
    en: 'If we do not agree, that is our answer.',
  },
];
