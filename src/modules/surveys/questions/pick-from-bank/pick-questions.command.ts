import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import { allQuestions, type Questionnaire, type SurveyQuestion } from '../../questionnaire.ts';
import { changeSection, findSection, nextSectionKey } from '../arrange.rules.ts';
import { copyOf, findInBank } from '../bank-question.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { areas } from './bank-choice.rules.ts';
import { pickFromBankTexts } from './pick-from-bank.texts.ts';

/**
 * Copies questions of the bank, in its order, to the end of a section; without a section into new ones, one for each area. Those that are
 * asked already, and keys that the bank has not, are passed over. FieldError on `avsnitt` when it is not there.
 */
export const pickQuestions = command(
  'survey.pick-questions',
  ['coordinator'],
  async (ctx, input: { id: number; section: string | undefined; keys: readonly string[] }) => {
    const { id, section, keys } = input;
    const survey = await lockDraft(ctx, id);
    const { questionnaire } = survey;
    if (section !== undefined && !findSection(questionnaire, section))
      throw new FieldError('avsnitt', pickFromBankTexts[ctx.locale].sectionMissing);
    const asked = new Set(allQuestions(questionnaire).map((question) => question.key));
    const picked = [...new Set(keys)]
      .flatMap((key) => findInBank(key) ?? [])
      .filter((question) => !asked.has(question.key));
    const copies = picked.map(copyOf);
    const next = section === undefined ? inNewSections(questionnaire, copies) : atEndOf(questionnaire, section, copies);
    const about = copies.map((question) => question.key).join(', ');
    await changeQuestionnaire(ctx, survey, next, { what: 'survey.pick-questions', about });
    const to = section ?? next.sections.at(-1)?.key;
    const details = { title: survey.title, questions: copies.length };
    return { output: { id, section: to, question: copies[0]?.key }, audit: { subject: id, details } };
  },
);

function atEndOf(questionnaire: Questionnaire, section: string, questions: SurveyQuestion[]): Questionnaire {
  return changeSection(questionnaire, section, (one) => ({ ...one, questions: [...one.questions, ...questions] }));
}

function inNewSections(questionnaire: Questionnaire, questions: SurveyQuestion[]): Questionnaire {
  let next = questionnaire;
  for (const area of areas) {
    const own = questions.filter((question) => question.area === area);
    if (own.length === 0) continue;
    const title = { sv: pickFromBankTexts.sv.areas[area], en: pickFromBankTexts.en.areas[area] };
    next = { ...next, sections: [...next.sections, { key: nextSectionKey(next), title, questions: own }] };
  }
  return next;
}
