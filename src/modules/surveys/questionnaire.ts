import { z } from 'zod';
import { inBothLanguages, inLanguage } from '#content/localized.ts';
import type { Bilingual } from '#content/bilingual.ts';

/** Most that a questionnaire may hold. What is above is refused with words, never cut. */
export const questionnaireLimits = {
  questions: 200,
  options: 250,
  rows: 40,
  /** Things counted: a question each, a row of a matrix each, an option of a ranking each. */
  items: 1000,
  languages: 12,
  text: 2000,
};

/** BCP 47, as short as languages of respondents need: `sv`, `ar`, `sma`, `zh-Hant`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/);

const localized = z
  .object({ sv: z.string().max(questionnaireLimits.text) })
  .catchall(z.string().max(questionnaireLimits.text));

const key = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,29}$/);
const optionKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,29}$/);

/** An answer to choose, a column of a matrix, a thing to rank or a class of numbers. Keys are stored with counts and never change. */
const optionSchema = z.strictObject({
  key: optionKey,
  label: localized,
  /** "Vet inte", "gäller inte mig": an answer, but outside the base of shares. At most one, and last. */
  none: z.literal(true).optional(),
  /** Cannot be chosen together with others ("Inget av detta"). Only in multiple. */
  alone: z.literal(true).optional(),
  /** Class of numbers, both ends within it; without an end it is open. Only in number, where every number has one class at most. */
  from: z.int().optional(),
  to: z.int().optional(),
});

/** Shown only to those who chose one of these options in an earlier question; to the others it counts as not answered. */
const conditionSchema = z.strictObject({ question: key, options: z.array(optionKey).min(1) });

const questionSchema = z.strictObject({
  /** Of the bank: area and number, `C1`. The coordinator's own: `Q` and a number. Never changes, also when the question moves. */
  key,
  /** Raised with every change of wording or options: answers to two versions are never added up. */
  version: z.int().min(1),
  /**
   * `scale` is a single choice among options in order, from least to most. `matrix`: one of `options` for each of `rows`. `ranking`: the
   * options in the respondent's order, all or none. `number`: a number that is stored as the class it lies in. `text`: in one's own words.
   */
  kind: z.enum(['single', 'scale', 'multiple', 'matrix', 'ranking', 'number', 'text']),
  text: localized,
  help: localized.optional(),
  /** None in text. */
  options: z.array(optionSchema).max(questionnaireLimits.options),
  /** Only in matrix. */
  rows: z
    .array(z.strictObject({ key: optionKey, label: localized }))
    .max(questionnaireLimits.rows)
    .optional(),
  /** Only in text: one line of at most 200 characters, or several of at most 2,000. */
  size: z.enum(['short', 'long']).optional(),
  /** The form cannot be sent without it. */
  required: z.literal(true).optional(),
  /** Options in another order for each who answers; those outside the base and those that stand alone stay last. */
  shuffle: z.literal(true).optional(),
  showIf: conditionSchema.optional(),
  /** About the respondent's own exposure, criticism of a manager, or anything about a person: the rule against unanimous groups is applied. */
  sensitive: z.boolean(),
  /** Combinations of option keys that no group may be shown to share, beside those that every sensitive question has. */
  protectedAnswers: z.array(z.array(z.string()).min(1)).default([]),
  /** Area A–L of the bank. */
  area: z
    .string()
    .regex(/^[A-L]$/)
    .optional(),
  audiences: z.array(z.string()).default([]),
  purpose: localized.optional(),
  /** Which need an answer can reveal. */
  reveals: localized.optional(),
  sources: z.array(z.string()).default([]),
});

const sectionSchema = z.strictObject({
  key: z.string().min(1),
  title: localized,
  introduction: localized.optional(),
  showIf: conditionSchema.optional(),
  questions: z.array(questionSchema),
});

/** What `survey.questions` holds: sections and questions in the order they are asked. */
export const questionnaireSchema = z.strictObject({
  /** Which ready set it was copied from, and that set's version: `trygghet-och-demokrati-1`; or `own-1` and `imported-1`. */
  version: z.string().min(1),
  /** Languages in which it is asked, Swedish first. */
  languages: z.array(languageTag).max(questionnaireLimits.languages).default(['sv', 'en']),
  sections: z.array(sectionSchema),
  /** What the page itself says ("Skicka svaren"), and the promised texts, in languages that the program has not: tag → name → text. */
  phrases: z.record(z.string(), z.record(z.string(), z.string().max(questionnaireLimits.text))).default({}),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Section = Questionnaire['sections'][number];
export type SurveyQuestion = Section['questions'][number];
export type SurveyOption = SurveyQuestion['options'][number];
export type Condition = z.infer<typeof conditionSchema>;

/** Reads the stored `survey.questions`. Throws when it is not a questionnaire: only this module writes it. */
export function readQuestionnaire(stored: unknown): Questionnaire {
  return questionnaireSchema.parse(stored);
}

/** Every question in the order it is asked. */
export function allQuestions(questionnaire: Questionnaire): SurveyQuestion[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

/**
 * What is counted, in the order of the answer sheet: a question; each row of a matrix (`Q3.rad`), with its columns as options; each thing
 * to rank (`Q5.sak`), with the places 1, 2, 3… as options. Texts are not counted. In the languages of the program, for those who read results.
 */
export type CountedItem = {
  key: string;
  /** The question it is of. */
  questionKey: string;
  kind: 'single' | 'scale' | 'multiple';
  /** The question, with the row or the thing to rank after it. */
  text: Bilingual;
  options: { key: string; label: Bilingual; none?: true | undefined; alone?: true | undefined }[];
  sensitive: boolean;
  protectedAnswers: string[][];
  /** Asked only of those who had answered another question in some way: where too few of them answered nothing is counted. */
  ofSome?: true;
};

/** Everything that is counted of a questionnaire, in the order of the answer sheet. */
export function countedItems(questionnaire: Pick<Questionnaire, 'sections'>): CountedItem[] {
  return questionnaire.sections.flatMap((section) => section.questions.flatMap(itemsOf));
}

/** A part of the survey as results show it: its counted items as questions, in the languages of the program. */
export type CountedSection = { key: string; title: Bilingual; introduction?: Bilingual; questions: CountedItem[] };

/** The parts that have anything counted in them. */
export function countedSections(questionnaire: Pick<Questionnaire, 'sections'>): CountedSection[] {
  const ofAll = questionsOfAll(questionnaire);
  const marked = (item: CountedItem) => (ofAll.has(item.questionKey) ? item : { ...item, ofSome: true as const });
  return questionnaire.sections
    .map(({ key, title, introduction, questions }) => ({
      key,
      title: inBothLanguages(title),
      ...(introduction ? { introduction: inBothLanguages(introduction) } : {}),
      questions: questions.flatMap(itemsOf).map(marked),
    }))
    .filter((section) => section.questions.length > 0);
}

/** What is counted of one question: nothing of a text. */
export function itemsOf(question: SurveyQuestion): CountedItem[] {
  const { kind, sensitive, protectedAnswers } = question;
  const one = { questionKey: question.key, sensitive, protectedAnswers };
  const options = question.options.map(countedOption);
  if (kind === 'text') return [];
  if (kind === 'matrix') {
    return (question.rows ?? []).map((row) => ({
      ...one,
      key: `${question.key}.${row.key}`,
      kind: 'single',
      text: joined(question.text, row.label),
      options,
    }));
  }
  if (kind === 'ranking') {
    const places = question.options.map((_, at) => ({
      key: String(at + 1),
      label: { sv: String(at + 1), en: String(at + 1) },
    }));
    return question.options.map((option) => ({
      ...one,
      key: `${question.key}.${option.key}`,
      kind: 'single',
      text: joined(question.text, option.label),
      options: places,
      protectedAnswers: [],
    }));
  }
  return [
    {
      ...one,
      key: question.key,
      kind: kind === 'number' ? 'single' : kind,
      text: inBothLanguages(question.text),
      options,
    },
  ];
}

/** The questions that are answered in one's own words, in the order of the answer sheet. */
export function textQuestions(questionnaire: Pick<Questionnaire, 'sections'>): SurveyQuestion[] {
  return questionnaire.sections.flatMap((section) => section.questions.filter((question) => question.kind === 'text'));
}

/** Keys of the questions that everyone is asked, whatever they have answered before. */
export function questionsOfAll({ sections }: Pick<Questionnaire, 'sections'>): Set<string> {
  const ofAll = sections.filter((section) => !section.showIf).flatMap((section) => section.questions);
  return new Set(ofAll.filter((question) => !question.showIf).map((question) => question.key));
}

/** Most characters of an answer in one's own words. */
export function mostCharacters(question: Pick<SurveyQuestion, 'size'>): number {
  return question.size === 'short' ? 200 : 2000;
}

/**
 * How long a question takes to answer, in seconds: three tenths of a second a word, and a few to decide. A rough measure that errs on the
 * short side for nobody: texts take what writing two lines takes.
 */
export function secondsToAnswer(question: SurveyQuestion): number {
  const labels = [...question.options, ...(question.rows ?? [])].map((one) => one.label.sv);
  const words = [question.text.sv, question.help?.sv ?? '', ...labels].join(' ').split(/\s+/).filter(Boolean).length;
  return words * 0.3 + secondsToDecide(question);
}

function secondsToDecide(question: SurveyQuestion): number {
  if (question.kind === 'matrix') return 3 * (question.rows?.length ?? 0);
  if (question.kind === 'text') return question.size === 'short' ? 10 : 30;
  if (question.kind === 'ranking') return 3 * question.options.length;
  return question.kind === 'multiple' ? 5 : 3;
}

function countedOption(option: SurveyOption): CountedItem['options'][number] {
  return {
    key: option.key,
    label: inBothLanguages(option.label),
    ...(option.none ? { none: true } : {}),
    ...(option.alone ? { alone: true } : {}),
  };
}

function joined(question: SurveyQuestion['text'], part: SurveyQuestion['text']): Bilingual {
  return {
    sv: `${question.sv} – ${part.sv}`,
    en: `${inLanguage(question, 'en')} – ${inLanguage(part, 'en')}`,
  };
}
