import type { RawForm } from '#platform/form.ts';
import { allQuestions, minutesOf, type Questionnaire } from '#modules/surveys/index.ts';
import type { AnswerSheet } from '#disclosure/answer-bytes.ts';
import { problemsIn, readSheet, type SheetProblem } from './answer-sheet.rules.ts';
import { applyingTo, textsOf } from './branching.rules.ts';

/** Longer than this a form comes in parts: so many things to answer, or so many minutes. */
const longest = { answers: 24, minutes: 8 };

/** Names of the fields that are the form's own. No question can be called so: keys have no underscore. */
export const own = { part: '_del', to: '_till', empty: '_tomt', nonce: '_n', order: '_o', sent: '_svar' } as const;

/** Whether the questions come section by section, with the earlier answers travelling along unseen. */
export function isInParts(questionnaire: Questionnaire): boolean {
  const known = inParts.get(questionnaire) ?? isLong(questionnaire);
  inParts.set(questionnaire, known);
  return known;
}

const inParts = new WeakMap<Questionnaire, boolean>();

function isLong(questionnaire: Questionnaire): boolean {
  const sections = questionnaire.sections.filter((section) => section.questions.length > 0);
  const answers = allQuestions(questionnaire).reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0);
  return sections.length > 1 && (answers > longest.answers || minutesOf(questionnaire) > longest.minutes);
}

/** What a form that was sent leads to: a sheet to hand in, or a page to show. `part` counts the sections from 0. */
export type Step =
  | { to: 'hand-in'; sheet: AnswerSheet }
  | { to: 'page'; part: number; isLast: boolean; problems: SheetProblem[]; isEmpty: boolean };

/** Only the last part is sent from; a form that names no part is taken to hold everything. */
export function nextStep(questionnaire: Questionnaire, raw: RawForm): Step {
  const { sections } = questionnaire;
  const here = isInParts(questionnaire) ? numberOf(raw, own.part, sections.length) : undefined;
  if (here === undefined) return handIn(questionnaire, raw, 0);
  const wanted = numberOf(raw, own.to, sections.length);
  if (wanted !== undefined && wanted < here) return page(backTo(questionnaire, raw, wanted));
  const problems = problemsIn(questionnaire, raw, sections[here]?.questions ?? []);
  if (problems.length > 0) return page(here, { problems, isLast: isLast(questionnaire, raw, here) });
  const on = onFrom(questionnaire, raw, wanted ?? here + 1);
  if (on !== undefined) return page(on, { isLast: isLast(questionnaire, raw, on) });
  // The answers here decided that no later part applies: the same part again, now with the button that sends.
  return wanted === undefined ? handIn(questionnaire, raw, here) : page(here, { isLast: true });
}

/** The first part: one may have been made for nobody else. */
export function firstPart(questionnaire: Questionnaire): { part: number; isLast: boolean } {
  const part = onFrom(questionnaire, {}, 0) ?? 0;
  return { part, isLast: isLast(questionnaire, {}, part) };
}

/** The part that a form was sent from. */
export function lastPart(raw: RawForm): number {
  return numberOf(raw, own.part, 1000) ?? 0;
}

/** Whether nothing comes after, whatever is answered here. */
function isLast(questionnaire: Questionnaire, raw: RawForm, part: number): boolean {
  const open = new Set(questionnaire.sections[part]?.questions.map((question) => question.key));
  const applying = applyingTo(questionnaire, raw).sections;
  return !questionnaire.sections
    .slice(part + 1)
    .some(
      (section) => hasQuestions(section) && (applying.has(section.key) || open.has(section.showIf?.question ?? '')),
    );
}

function handIn(questionnaire: Questionnaire, raw: RawForm, here: number): Step {
  const read = readSheet(questionnaire, raw);
  if (!read.ok) {
    const parted = isInParts(questionnaire);
    const part = parted ? sectionOf(questionnaire, read.problems) : 0;
    const problems = parted ? read.problems.filter((one) => sectionOf(questionnaire, [one]) === part) : read.problems;
    return page(part, { problems, isLast: isLast(questionnaire, raw, part) });
  }
  if (read.answered === 0 && textsOf(raw, own.empty)[0] !== 'ja') return page(here, { isLast: true, isEmpty: true });
  return { to: 'hand-in', sheet: read.sheet };
}

function page(part: number, more: Partial<Extract<Step, { to: 'page' }>> = {}): Step {
  return { to: 'page', part, isLast: false, problems: [], isEmpty: false, ...more };
}

/** The section of the first thing to put right. */
function sectionOf({ sections }: Questionnaire, problems: readonly SheetProblem[]): number {
  const keys = problems.map(({ name }) => name.split('.')[0]);
  return Math.max(
    0,
    sections.findIndex((section) => section.questions.some((question) => keys.includes(question.key))),
  );
}

function onFrom(questionnaire: Questionnaire, raw: RawForm, from: number): number | undefined {
  const applying = applyingTo(questionnaire, raw).sections;
  const found = questionnaire.sections.findIndex(
    (section, at) => at >= from && applying.has(section.key) && hasQuestions(section),
  );
  return found === -1 ? undefined : found;
}

function backTo(questionnaire: Questionnaire, raw: RawForm, wanted: number): number {
  const applying = applyingTo(questionnaire, raw).sections;
  const found = questionnaire.sections.findLastIndex(
    (section, at) => at <= wanted && applying.has(section.key) && hasQuestions(section),
  );
  return Math.max(0, found);
}

function hasQuestions(section: Questionnaire['sections'][number]): boolean {
  return section.questions.length > 0;
}

function numberOf(raw: RawForm, name: string, below: number): number | undefined {
  const [text = ''] = textsOf(raw, name);
  return /^\d{1,3}$/.test(text) && Number(text) < below ? Number(text) : undefined;
}
