import { createHash } from 'node:crypto';
import { encodeAnswers, type Answers } from '#disclosure/encoding.ts';
import { takeAnswer, takeKeyedAnswer, takeOpenAnswer } from '#modules/answering/index.ts';
import {
  allDemoCodes,
  allQuestions,
  codeDigest,
  countedItems,
  demoKeyingCode,
  getSurvey,
  sheetLayoutOf,
  textQuestions,
  type CountedItem,
  type Questionnaire,
  type SurveyQuestion,
} from '#modules/surveys/index.ts';
import type { Services } from '#platform/web/context.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/**
 * Hands in invented answers to an open survey through the intake, as respondents would: `share` of the codes of every group, from a fixed seed.
 * Each group leans a little its own way, so that there is something to see. `centres`: where the answers to a question gather, when elsewhere than
 * in the spring. Returns how many answered.
 */
export async function handInAnswers(
  services: Services,
  of: {
    organisationId: number;
    surveyId: number;
    count: number;
    seed: number;
    centres?: Readonly<Record<string, number>>;
  },
): Promise<number> {
  const survey = await inOrganisation(
    { db: services.database, organisationId: of.organisationId, reading: true },
    (db) => getSurvey(db, of.surveyId),
  );
  const texts = textQuestions(survey.questionnaire).map(() => '');
  const token = survey.publicToken ?? '';
  const then = onOpeningDay(services, survey);
  const layout = sheetLayoutOf(survey.questionnaire);
  const random = randomFrom(of.seed);
  const groups = await allDemoCodes(services, of);
  const drawn = groups
    .toSorted((a, b) => a.groupId - b.groupId)
    .flatMap(({ codes }) => {
      const lean = random() * 0.5 - 0.25;
      return codes.map((code) => ({ code, lean, order: random() }));
    })
    .toSorted((a, b) => a.order - b.order)
    .slice(0, of.count);
  let received = 0;
  for (const { code, lean } of drawn) {
    const closed = encodeAnswers(layout, inventAnswers(survey.questionnaire, { lean, random, centres: of.centres }));
    const outcome = await takeAnswer(then, { token, codeSha256: codeDigest(code), sheet: { closed, texts } });
    if (outcome === 'received') received += 1;
  }
  return received;
}

/** As `handInAnswers` where there are no codes: through the link that everybody has, or typed in from paper. `texts`: what the first ones write. */
export async function handInWithoutCodes(
  services: Services,
  of: { organisationId: number; surveyId: number; count: number; seed: number; texts?: readonly string[] },
): Promise<void> {
  const { questionnaire, publicToken, mode, openedAt } = await inOrganisation(
    { db: services.database, organisationId: of.organisationId, reading: true },
    (db) => getSurvey(db, of.surveyId),
  );
  const token = publicToken ?? '';
  const then = onOpeningDay(services, { openedAt });
  const keyingSha256 = codeDigest((await demoKeyingCode(services, token)) ?? '');
  const asked = textQuestions(questionnaire);
  const random = randomFrom(of.seed);
  for (let number = 1; number <= of.count; number += 1) {
    const closed = encodeAnswers(sheetLayoutOf(questionnaire), inventAnswers(questionnaire, { lean: 0, random }));
    const texts = asked.map(() => of.texts?.[number - 1] ?? '');
    const nonceSha256 = createHash('sha256').update(`${token} ${number}`).digest();
    const given = { token, nonceSha256, sheet: { closed, texts } };
    const outcome = await (mode === 'keyed'
      ? takeKeyedAnswer(then, { ...given, keyingSha256 })
      : takeOpenAnswer(then, given));
    if (outcome !== 'received') throw new Error(`an invented answer to ${token} is ${outcome}`);
  }
}

/** The story's own day: what is told of the spring was open then. */
function onOpeningDay(services: Services, { openedAt }: { openedAt: Date | null }): Pick<Services, 'intake' | 'clock'> {
  return { intake: services.intake, clock: () => openedAt ?? services.clock() };
}

type Leaning = {
  lean: number;
  random: () => number;
  centres?: Readonly<Record<string, number>> | undefined;
};

/** Nobody answers what is not for them, and whoever ranks gives every thing a place of its own. */
function inventAnswers(questionnaire: Questionnaire, of: Leaning): Answers {
  const answers = new Map<string, number | number[]>();
  const questions = new Map(allQuestions(questionnaire).map((question) => [question.key, question]));
  const items = countedItems(questionnaire);
  const free = items.filter((item) => questions.get(item.questionKey)?.kind !== 'ranking');
  for (const [place, item] of free.entries()) {
    if (of.random() < 0.04 || !isFor(questions.get(item.questionKey), { answers, questions })) continue;
    answers.set(item.key, item.kind === 'multiple' ? several(item, of.random) : one(item, { ...of, place }));
  }
  for (const { key, kind, options } of questions.values()) {
    if (kind !== 'ranking') continue;
    const order = options.map((option) => ({ option, at: of.random() })).toSorted((a, b) => a.at - b.at);
    for (const [at, { option }] of order.entries()) answers.set(`${key}.${option.key}`, at + 1);
  }
  return answers;
}

function isFor(
  question: SurveyQuestion | undefined,
  of: { answers: Answers; questions: ReadonlyMap<string, SurveyQuestion> },
): boolean {
  if (!question?.showIf) return true;
  const { question: key, options } = question.showIf;
  const chosen = [of.answers.get(key) ?? []].flat();
  return chosen.some((number) => options.includes(of.questions.get(key)?.options[number - 1]?.key ?? ''));
}

/**
 * Where the answers gather, from the first option (0) to the last (1): the story of Strandvik is that few know whom to contact or who is
 * responsible, that hard conversations and the net feel unsafe, and that short lessons suit best.
 */
const inSpring: Readonly<Record<string, number>> = {
  A2: 0.22,
  C1: 0.6,
  C2: 0.62,
  C3: 0.9,
  D1: 0.25,
  F1: 0.8,
  I2: 0.08,
};

/** Low on the scale oftener than high: that is why they ask. */
function one(question: CountedItem, of: Leaning & { place: number }): number {
  const counted = question.options.filter((option) => !option.none).length;
  if (counted < question.options.length && of.random() < 0.12) return question.options.length;
  const centre = ((of.centres ?? inSpring)[question.key] ?? 0.35 + ((of.place * 37) % 10) / 50) + of.lean * 0.6;
  const value = centre + (of.random() + of.random() + of.random() - 1.5) * 0.55;
  return Math.min(counted, Math.max(1, 1 + Math.floor(value * counted)));
}

function several(question: CountedItem, random: () => number): number[] {
  const shared = question.options.flatMap((option, at) =>
    option.none || option.alone ? [] : [{ number: at + 1, likely: 0.5 / (1 + at * 0.35) }],
  );
  const chosen = shared.filter(({ likely }) => random() < likely).map(({ number }) => number);
  if (chosen.length > 0) return chosen;
  const alone = question.options.findIndex((option) => option.alone);
  return [alone >= 0 ? alone + 1 : question.options.length];
}

/** Mulberry32: the same numbers from the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
