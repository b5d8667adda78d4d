import type { Locale } from '#platform/i18n/locale.ts';
import {
  wordFields,
  type WordField,
  type WordTemplateNote,
  type WordTemplateProblem,
} from '#foundations/documents/index.ts';
import { wordTemplatesTexts } from './word-templates.texts.ts';

/** Why a Word file cannot be a template, one sentence each, every field with its place. */
export function wordProblems(problems: readonly WordTemplateProblem[], locale: Locale): string[] {
  return [...new Set(problems.map((problem) => wordProblem(problem, locale)))];
}

/** What is good to know about a template, one sentence each. */
export function wordNotes(notes: readonly WordTemplateNote[], locale: Locale): string[] {
  const t = wordTemplatesTexts[locale].notes;
  const missing = notes.flatMap((note) => (note.code === 'missing-field' ? [`{${nameOf(note.field, locale)}}`] : []));
  const styles = notes.flatMap((note) => (note.code === 'missing-style' ? [note.name] : []));
  return [
    ...(missing.length > 0 ? [t.missingFields(missing.join(', '))] : []),
    ...(styles.length > 0 ? [t.missingStyles(styles.join(', '))] : []),
    ...(notes.some(({ code }) => code === 'no-page-number') ? [t.noPageNumber] : []),
  ];
}

export function nameOf(field: WordField, locale: Locale): string {
  return wordFields.find((one) => one.field === field)?.[locale] ?? field;
}

function wordProblem(problem: WordTemplateProblem, locale: Locale): string {
  const t = wordTemplatesTexts[locale];
  if (!('place' in problem)) return t.problems[problem.code];
  const place = t.place(t.parts[problem.place.part], problem.place.paragraph);
  switch (problem.code) {
    case 'unknown-field':
      return problem.nearest === undefined
        ? t.problems.unknownField(problem.name, place)
        : t.problems.nearField(problem.name, place, problem.nearest);
    case 'unclosed-brace':
      return t.problems.unclosed(place);
    case 'field-in-note':
      return t.problems.inNote(problem.name, place);
    case 'content-misplaced':
      return t.problems.misplaced(place);
    case 'content-not-alone':
      return t.problems.notAlone(place);
  }
}
