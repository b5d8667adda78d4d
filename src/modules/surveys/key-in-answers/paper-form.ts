import { fillText, placesIn } from '#content/bilingual.ts';
import { inLanguage, type Localized } from '#content/localized.ts';
import { phraseIn } from '#content/respondent-phrases.ts';
import { formatDateIn } from '#foundations/clocks/index.ts';
import type { PaperForm } from '#foundations/documents/index.ts';
import { allQuestions, type Condition, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { informationFrom, type PromisedTexts } from '../survey-texts.ts';
import { keyInAnswersTexts } from './key-in-answers.texts.ts';

type FormOf = {
  survey: Survey;
  texts: PromisedTexts;
  organisationName: string;
  language: string;
  /** To be read by whoever is asked about it, and not filled in. */
  onlyToRead?: boolean;
};
type PaperQuestion = PaperForm['sections'][number]['questions'][number];

/** The questionnaire to fill in by pen, with the promised information before the questions; numbered through all its parts. */
export function paperForm({ survey, texts, organisationName, language, onlyToRead = false }: FormOf): PaperForm {
  const t = keyInAnswersTexts[language === 'en' ? 'en' : 'sv'];
  const say = (text: Localized | undefined) => (text ? inLanguage(text, language) : '');
  const paragraphs = (text: Localized) => {
    const written = inLanguage(text, language);
    const lastDay =
      survey.closesOn === null ? '' : formatDateIn(survey.closesOn, written === text.sv ? 'sv' : language);
    return written
      .split(/\n{2,}/)
      .flatMap((one) => (placesIn(one).every((place) => place === 'lastDay') ? [fillText(one, { lastDay })] : []));
  };
  const { questionnaire } = survey;
  return {
    kind: 'form',
    title: `${onlyToRead ? t.questions : t.sheet}: ${survey.title}`,
    language,
    organisation: organisationName,
    heading: say(texts['title']) || survey.title,
    introduction: [...paragraphs(texts['introduction'] ?? { sv: '' }), onlyToRead ? t.toRead : t.pen].filter(
      (text) => text !== '',
    ),
    information: informationFrom(texts).flatMap(({ heading, paragraphs: told }) => {
      const filled = told.flatMap(paragraphs);
      return filled.length > 0 ? [{ heading: say(heading), paragraphs: filled }] : [];
    }),
    sections: questionnaire.sections.map((section) => ({
      title: say(section.title),
      introduction: say(section.introduction),
      how: section.showIf ? whoAnswers('form.part-only-if', section.showIf, { questionnaire, language }) : '',
      questions: section.questions.map((question) => paperQuestion(question, { questionnaire, language })),
    })),
    ending: onlyToRead ? [] : [t.ending],
  };
}

type At = { questionnaire: Questionnaire; language: string };

function paperQuestion(question: SurveyQuestion, at: At): PaperQuestion {
  const { questionnaire, language } = at;
  const options = question.options.map((option) => inLanguage(option.label, language));
  return {
    text: inLanguage(question.text, language),
    help: question.help ? inLanguage(question.help, language) : '',
    how: [
      ...(question.showIf ? [whoAnswers('form.only-if', question.showIf, at)] : []),
      ...howAnswered(question, at),
      ...(question.required ? [`(${phraseIn('form.required', language, questionnaire)})`] : []),
    ],
    body: bodyOf(question, options, language),
  };
}

function bodyOf(question: SurveyQuestion, options: string[], language: string): PaperQuestion['body'] {
  if (question.kind === 'text') return { kind: 'lines', lines: question.size === 'short' ? 2 : 7 };
  if (question.kind === 'ranking') return { kind: 'ranking', options };
  if (question.kind !== 'matrix') return { kind: 'choices', options };
  return {
    kind: 'matrix',
    columns: options,
    rows: (question.rows ?? []).map((row) => inLanguage(row.label, language)),
  };
}

function howAnswered(question: SurveyQuestion, { questionnaire, language }: At): string[] {
  const { how } = keyInAnswersTexts[language === 'en' ? 'en' : 'sv'];
  if (question.kind === 'text') return [phraseIn('form.no-names', language, questionnaire)];
  if (question.kind === 'matrix' || question.kind === 'ranking') return [how[question.kind]];
  if (question.kind !== 'multiple') return [how.single];
  const alone = question.options
    .filter((option) => option.alone || option.none)
    .map((option) => how.alone(inLanguage(option.label, language)));
  // The bank's own help often says it already.
  const isSaid = /välj|kryssa|choose|tick/i.test(question.help ? inLanguage(question.help, language) : '');
  return [...(isSaid ? [] : [how.multiple]), ...alone];
}

/** `Svara bara om du svarade ”Ja” på frågan ”3. Finns det en rutin?”`, so that it is found on another sheet. */
function whoAnswers(name: 'form.only-if' | 'form.part-only-if', { question, options }: Condition, at: At): string {
  const questions = allQuestions(at.questionnaire);
  const number = questions.findIndex((one) => one.key === question);
  const asked = questions[number];
  const labels = (asked?.options ?? []).filter((one) => options.includes(one.key));
  const answers = labels.map((one) => `”${inLanguage(one.label, at.language)}”`);
  const listed = new Intl.ListFormat(at.language, { type: 'disjunction' }).format(answers);
  const named = asked ? `${number + 1}. ${inLanguage(asked.text, at.language)}` : '';
  return phraseIn(name, at.language, {
    phrases: at.questionnaire.phrases,
    values: { answers: listed, question: named },
  });
}
