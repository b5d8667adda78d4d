import { addDays, today } from '#foundations/clocks/index.ts';
import {
  addLanguage,
  addQuestion,
  addSection,
  addSurvey,
  allQuestions,
  getSurvey,
  openSurvey,
  setQuestionCondition,
  translateSurvey,
  type Questionnaire,
} from '#modules/surveys/index.ts';
import { handInWithoutCodes } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import {
  arabicPhrases,
  associationsIntroduction,
  associationsParts,
  associationsTitle,
} from '#src/demo/strandvik/associations-words.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

/** Associations answer through one open link, in three languages, questions that are the municipality's own. */
export async function askAssociations({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const now = today(services.clock());
  const [title] = associationsTitle;
  const id = await coordinator.on(now, addSurvey, {
    ...surveyDetails,
    title,
    introduction: associationsIntroduction[0],
    closesOn: addDays(now, 45),
    mandateId,
    mode: 'open-link',
    start: 'tom',
  });
  await writeQuestions(coordinator, { id, day: now });
  await coordinator.on(now, addLanguage, { id, language: 'ar' });
  for (const language of ['en', 'ar'] as const) {
    const { questionnaire } = await coordinator.read((db) => getSurvey(db, id));
    await coordinator.on(now, translateSurvey, { id, language, texts: translated(questionnaire, language) });
  }
  await coordinator.on(now, openSurvey, { id, secrets: services.secrets });
  await handInWithoutCodes(services, { organisationId: coordinator.organisationId, surveyId: id, count: 23, seed: 45 });
}

async function writeQuestions(coordinator: Storyteller, of: { id: number; day: string }): Promise<void> {
  const { id, day } = of;
  for (const { title, questions } of associationsParts) {
    const { section } = await coordinator.on(day, addSection, { id, title: title[0], introduction: '' });
    for (const { kind, words, ...asked } of questions) {
      await coordinator.on(day, addQuestion, {
        ...{ id, section, kind, text: words[0], help: asked.help?.[0] ?? '', purpose: asked.purpose },
        ...{ options: linesOf(asked.options), rows: linesOf(asked.rows) },
        ...{ alone: asked.alone?.[0] ?? '', none: asked.none?.[0] ?? '' },
        ...{ size: 'short', required: false, shuffle: kind === 'ranking', sensitive: asked.sensitive === true },
      });
    }
  }
  const { questionnaire } = await coordinator.read((db) => getSurvey(db, id));
  const threatened = allQuestions(questionnaire).find(({ kind }) => kind === 'single');
  const then = allQuestions(questionnaire).find(({ kind }) => kind === 'multiple');
  const yes = threatened?.options[0];
  if (!threatened || !then || !yes) throw new Error('the questions of the associations are not all there');
  const showIf = { question: threatened.key, options: [yes.key] };
  await coordinator.on(day, setQuestionCondition, { id, key: then.key, showIf });
}

function linesOf(words: readonly (readonly [string, string, string])[] = []): string {
  return words.map(([sv]) => sv).join('\n');
}

/** Everything that is written in a language, under the ids by which the texts of a survey are known. */
function translated(questionnaire: Questionnaire, language: 'en' | 'ar') {
  const asked = associationsParts.flatMap(({ title, questions }) => [
    title,
    ...questions.flatMap(({ words, help, options = [], rows = [], alone, none }) =>
      [words, help, ...options, ...rows, alone, none].filter((one) => one !== undefined),
    ),
  ]);
  const at = language === 'en' ? 1 : 2;
  const bySwedish = new Map(asked.map((words) => [words[0], words[at]]));
  const ids = questionnaire.sections.flatMap((section) => [
    [`s.${section.key}.title`, section.title.sv] as const,
    ...section.questions.flatMap(({ key, text, help, options, rows = [] }) => [
      [`q.${key}.text`, text.sv] as const,
      [`q.${key}.help`, help?.sv ?? ''] as const,
      ...options.map((option) => [`q.${key}.o.${option.key}`, option.label.sv] as const),
      ...rows.map((row) => [`q.${key}.r.${row.key}`, row.label.sv] as const),
    ]),
  ]);
  const texts = [
    ['p.title', associationsTitle[at]] as const,
    ['p.introduction', associationsIntroduction[at]] as const,
    ...ids.map(([id, swedish]) => [id, bySwedish.get(swedish) ?? ''] as const),
    ...(language === 'ar' ? Object.entries(arabicPhrases).map(([name, text]) => [`p.${name}`, text] as const) : []),
  ];
  return texts.filter(([, text]) => text !== '').map(([id, text]) => ({ id, text, field: id }));
}
