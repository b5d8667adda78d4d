import type { RespondentPhrase } from '#content/respondent-phrases.ts';
import type { RawForm } from '#platform/form.ts';
import { containsPersonNumber } from '#platform/person-number.ts';
import { classOf, mostCharacters, type SurveyQuestion } from '#modules/surveys/index.ts';
import { fieldsOf, partOf, skipped } from '#ui/questions/asked-question.ts';
import { textsOf } from './branching.rules.ts';
import { numberIn } from './typed-number.ts';

/** Why what was sent is no answer, as a phrase with its places filled. */
export type Problem = { phrase: RespondentPhrase; values?: Record<string, string> };

type Named = { name: string } & Problem;

/** Answers by key of what is counted: an option's number, or the numbers of all chosen. Empty when not answered. */
export type ReadAnswer = { answers: [string, number | number[]][]; text: string; problems: Named[] };

const nothing: ReadAnswer = { answers: [], text: '', problems: [] };

/** Reads the answer to one question. What is required and left out is a problem; "vill inte svara" is an answer to what is required. */
export function readAnswer(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const first = firstFile(question, raw);
  if (first !== undefined) return wrong(first, { phrase: 'problem.no-such-answer' });
  return readers[question.kind](question, raw);
}

const readers: Record<SurveyQuestion['kind'], (question: SurveyQuestion, raw: RawForm) => ReadAnswer> = {
  single: (question, raw) => readOne(question, question.key, raw),
  scale: (question, raw) => readOne(question, question.key, raw),
  multiple: readSeveral,
  matrix: readMatrix,
  ranking: readRanking,
  number: readNumber,
  text: readText,
};

function readOne(question: SurveyQuestion, name: string, raw: RawForm): ReadAnswer {
  const chosen = textsOf(raw, name);
  if (chosen.length === 0) return leftOut(question, name);
  if (chosen.length === 1 && chosen[0] === skipped) return question.sensitive ? nothing : leftOut(question, name);
  const places = chosen.map((key) => placeOf(question, key));
  if (places.includes(0)) return wrong(name, { phrase: 'problem.no-such-answer' });
  return chosen.length > 1 ? wrong(name, { phrase: 'problem.one-answer' }) : answered([[name, places[0] ?? 0]]);
}

/** `alone` and `none` ("Inget av detta", "Vet inte") say that nothing else holds. */
function readSeveral(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const { key, options } = question;
  const chosen = textsOf(raw, key);
  if (chosen.length === 0) return leftOut(question, key);
  const places = chosen.map((one) => placeOf(question, one));
  if (places.includes(0) || new Set(places).size !== places.length)
    return wrong(key, { phrase: 'problem.no-such-answer' });
  const standsAlone = options.some((option) => (option.alone || option.none) && chosen.includes(option.key));
  return chosen.length > 1 && standsAlone ? wrong(key, { phrase: 'problem.stands-alone' }) : answered([[key, places]]);
}

function readMatrix(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const rows = fieldsOf(question).map((name) => readOne(question, name, raw));
  return {
    answers: rows.flatMap((row) => row.answers),
    text: '',
    problems: rows.flatMap((row) => row.problems),
  };
}

/** A place each from 1, or none at all. */
function readRanking(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const { key, options } = question;
  const names = options.map((option) => partOf(key, option.key));
  const chosen = names.map((name) => textsOf(raw, name));
  if (chosen.every((one) => one.length === 0)) return leftOut(question, key);
  const places = chosen.map(([place = '', ...more]) =>
    more.length === 0 && /^\d{1,3}$/.test(place) ? Number(place) : 0,
  );
  if (places.some((place, at) => (chosen[at] ?? []).length > 0 && (place < 1 || place > options.length)))
    return wrong(key, { phrase: 'problem.no-such-answer' });
  const twice = places.find((place, at) => place > 0 && places.indexOf(place) !== at);
  if (twice !== undefined) return wrong(key, { phrase: 'problem.place-twice', values: { place: String(twice) } });
  if (places.includes(0)) return wrong(key, { phrase: 'problem.all-or-none' });
  return answered(names.map((name, at) => [name, places[at] ?? 0]));
}

/** Kept as the class it lies in; the number itself is gone when this returns. */
function readNumber(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const { key, options } = question;
  const typed = textsOf(raw, key)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const outside = options.filter((one) => one.none && textsOf(raw, partOf(key, one.key)).length > 0);
  if (typed.length + outside.length === 0) return leftOut(question, key);
  if (typed.length > 1) return wrong(key, { phrase: 'problem.one-answer' });
  if (typed.length === 1 && outside.length > 0) return wrong(key, { phrase: 'problem.stands-alone' });
  const number = numberIn(typed[0]);
  const chosen = outside[0] ?? (number === undefined ? undefined : classOf(options, number));
  if (chosen) return answered([[key, options.indexOf(chosen) + 1]]);
  if (number === undefined) return wrong(key, { phrase: 'problem.not-a-number' });
  const ends = endsOf(question);
  return ends && (number < ends.least || number > ends.most)
    ? wrong(key, { phrase: 'problem.between', values: { least: String(ends.least), most: String(ends.most) } })
    : wrong(key, { phrase: 'problem.outside-classes', values: { number: String(number) } });
}

function readText(question: SurveyQuestion, raw: RawForm): ReadAnswer {
  const { key } = question;
  const [typed = '', ...more] = textsOf(raw, key);
  if (more.length > 0) return wrong(key, { phrase: 'problem.one-answer' });
  const text = cleaned(typed, question.size === 'short');
  if (text === '') return leftOut(question, key);
  const most = mostCharacters(question);
  if (text.length > most)
    return wrong(key, { phrase: 'problem.too-long', values: { count: String(text.length), most: String(most) } });
  return containsPersonNumber(text) ? wrong(key, { phrase: 'problem.person-number' }) : { ...nothing, text };
}

/** Line ends of one kind, no control characters, and nothing that tells how it was typed. */
function cleaned(typed: string, oneLine: boolean): string {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (one) => (one === '\n' ? one : ' '));
  return (oneLine ? text.replaceAll('\n', ' ') : text).trim();
}

/** The smallest and the largest number that have a class, where both ends are closed. */
function endsOf({ options }: SurveyQuestion): { least: number; most: number } | undefined {
  const classes = options.filter((option) => !option.none);
  const least = Math.min(...classes.map((one) => one.from ?? -Infinity));
  const most = Math.max(...classes.map((one) => one.to ?? Infinity));
  return Number.isFinite(least) && Number.isFinite(most) ? { least, most } : undefined;
}

function placeOf({ options }: SurveyQuestion, key: string): number {
  return options.findIndex((option) => option.key === key) + 1;
}

/** Where a file was sent instead of words: no question takes one. */
function firstFile(question: SurveyQuestion, raw: RawForm): string | undefined {
  return fieldsOf(question).find(
    (name) => Object.hasOwn(raw, name) && [raw[name] ?? []].flat().some((one) => typeof one !== 'string'),
  );
}

function leftOut(question: SurveyQuestion, name: string): ReadAnswer {
  return question.required ? wrong(name, { phrase: 'problem.required' }) : nothing;
}

function answered(answers: ReadAnswer['answers']): ReadAnswer {
  return { ...nothing, answers };
}

function wrong(name: string, problem: Problem): ReadAnswer {
  return { ...nothing, problems: [{ name, ...problem }] };
}
