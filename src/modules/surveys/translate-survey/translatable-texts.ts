import type { Localized } from '#content/localized.ts';
import type { Questionnaire, Section, SurveyQuestion } from '../questionnaire.ts';

/** What a text is of the survey, for whoever translates it. `number` counts from 1 within its section or question. */
export type TextPlace = { id: string } & (
  | { kind: 'section-title' | 'section-introduction'; section: Section }
  | { kind: 'question' | 'help'; section: Section; question: SurveyQuestion; number: number }
  | { kind: 'option' | 'row'; section: Section; question: SurveyQuestion; number: number }
);

/**
 * A copy of the questionnaire with every text that respondents read changed, one by one, in the order in which they are read. Empty texts
 * are passed over. The id of a text stays the same when questions, options or rows are moved.
 */
export function changeTexts(
  questionnaire: Questionnaire,
  change: (text: Localized, place: TextPlace) => Localized,
): Questionnaire {
  const one = (text: Localized, place: TextPlace) => (text.sv.trim() === '' ? text : change(text, place));
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => {
      const id = `s.${encodeURIComponent(section.key)}`;
      const { introduction } = section;
      return {
        ...section,
        title: one(section.title, { id: `${id}.title`, kind: 'section-title', section }),
        ...(introduction && {
          introduction: one(introduction, { id: `${id}.introduction`, kind: 'section-introduction', section }),
        }),
        questions: section.questions.map((question, at) => changeQuestion({ section, question, number: at + 1 }, one)),
      };
    }),
  };
}

function changeQuestion(
  at: { section: Section; question: SurveyQuestion; number: number },
  one: (text: Localized, place: TextPlace) => Localized,
): SurveyQuestion {
  const { section, question } = at;
  const { help, rows } = question;
  const id = `q.${question.key}`;
  return {
    ...question,
    text: one(question.text, { ...at, id: `${id}.text`, kind: 'question' }),
    ...(help && { help: one(help, { ...at, id: `${id}.help`, kind: 'help' }) }),
    ...(rows && {
      rows: rows.map((row, index) => ({
        ...row,
        label: one(row.label, { id: `${id}.r.${row.key}`, kind: 'row', section, question, number: index + 1 }),
      })),
    }),
    options: question.options.map((option, index) => ({
      ...option,
      label: one(option.label, { id: `${id}.o.${option.key}`, kind: 'option', section, question, number: index + 1 }),
    })),
  };
}
