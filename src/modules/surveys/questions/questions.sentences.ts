import type { Locale } from '#platform/i18n/locale.ts';
import { addQuestionTexts } from './add-question/add-question.texts.ts';
import { chooseQuestionsTexts } from './choose-questions/choose-questions.texts.ts';
import { editQuestionTexts } from './edit-question/edit-question.texts.ts';
import { moveQuestionTexts } from './move-question/move-question.texts.ts';
import { pickFromBankTexts } from './pick-from-bank/pick-from-bank.texts.ts';
import { versionTexts } from './question-versions/version.texts.ts';
import { removeQuestionTexts } from './remove-question/remove-question.texts.ts';
import { sectionTexts } from './sections/section.texts.ts';
import { setConditionTexts } from './set-condition/set-condition.texts.ts';

type Details = Record<string, unknown>;
type Say = (locale: Locale, title: string, details: Details) => string;

/** What the history says of each change of a questionnaire. */
const sentences: Record<string, Say> = {
  'survey.choose-questions': (locale, title, d) => chooseQuestionsTexts[locale].chosen(title, Number(d.questions)),
  'survey.pick-questions': (locale, title, d) => pickFromBankTexts[locale].picked(title, Number(d.questions)),
  'survey.add-question': (locale, title, d) => addQuestionTexts[locale].added(title, text(d.question)),
  'survey.edit-question': (locale, title, d) => editQuestionTexts[locale].edited(title, text(d.question)),
  'survey.move-question': (locale, title, d) => moveQuestionTexts[locale].moved(title, text(d.question)),
  'survey.place-question': (locale, title, d) => moveQuestionTexts[locale].moved(title, text(d.question)),
  'survey.remove-question': (locale, title, d) => removeQuestionTexts[locale].removed(title, text(d.question)),
  'survey.set-question-condition': (locale, title, d) =>
    setConditionTexts[locale].setForQuestion(title, text(d.question)),
  'survey.set-section-condition': (locale, title, d) => setConditionTexts[locale].setForSection(title, text(d.section)),
  'survey.add-section': (locale, title, d) => sectionTexts[locale].added(title, text(d.section)),
  'survey.edit-section': (locale, title, d) => sectionTexts[locale].edited(title, text(d.section)),
  'survey.move-section': (locale, title, d) => sectionTexts[locale].moved(title, text(d.section)),
  'survey.remove-section': (locale, title, d) => sectionTexts[locale].removed(title, text(d.section)),
  'survey.restore-questions': (locale, title, d) => versionTexts[locale].restored(title, Number(d.number)),
};

export const questionsSentences = Object.fromEntries(
  Object.entries(sentences).map(([name, say]) => [
    name,
    {
      sv: (details: Details) => say('sv', text(details.title), details),
      en: (details: Details) => say('en', text(details.title), details),
    },
  ]),
);

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
