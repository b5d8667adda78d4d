import { encodeAnswers, type Answers } from '#disclosure/encoding.ts';
import { takeAnswer } from '#modules/answering/index.ts';
import {
  allDemoCodes,
  codeDigest,
  countedItems,
  getSurvey,
  sheetLayoutOf,
  textQuestions,
  type CountedItem,
} from '#modules/surveys/index.ts';
import type { Services } from '#platform/web/context.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/**
 * Hands in invented answers to an open survey through the intake, as respondents would: `share` of the codes of every group, from a fixed seed.
 * Each group leans a little its own way, so that there is something to see. Returns how many answered.
 */
export async function handInAnswers(
  services: Services,
  of: { organisationId: number; surveyId: number; count: number; seed: number },
): Promise<number> {
  const survey = await inOrganisation(
    { db: services.database, organisationId: of.organisationId, reading: true },
    (db) => getSurvey(db, of.surveyId),
  );
  const items = countedItems(survey.questionnaire);
  const texts = textQuestions(survey.questionnaire).map(() => '');
  const token = survey.publicToken ?? '';
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
    const closed = encodeAnswers(layout, inventAnswers(items, { lean, random }));
    const outcome = await takeAnswer(services, { token, codeSha256: codeDigest(code), sheet: { closed, texts } });
    if (outcome === 'received') received += 1;
  }
  return received;
}

function inventAnswers(items: readonly CountedItem[], of: { lean: number; random: () => number }): Answers {
  const answers = new Map<string, number | number[]>();
  for (const [place, item] of items.entries()) {
    if (of.random() < 0.04) continue;
    answers.set(item.key, item.kind === 'multiple' ? several(item, of.random) : one(item, { ...of, place }));
  }
  return answers;
}

/**
 * Where the answers gather, from the first option (0) to the last (1): the story of Strandvik is that few know whom to contact or who is
 * responsible, that hard conversations and the net feel unsafe, and that short lessons suit best.
 */
const centres: Record<string, number> = { A2: 0.22, C1: 0.6, C2: 0.62, C3: 0.9, D1: 0.25, F1: 0.8, I2: 0.08 };

/** Low on the scale oftener than high: that is why they ask. */
function one(question: CountedItem, of: { lean: number; random: () => number; place: number }): number {
  const counted = question.options.filter((option) => !option.none).length;
  if (counted < question.options.length && of.random() < 0.12) return question.options.length;
  const centre = (centres[question.key] ?? 0.35 + ((of.place * 37) % 10) / 50) + of.lean * 0.6;
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
