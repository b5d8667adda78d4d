import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { lockDraft } from '../lock-survey.ts';
import { languageTag, questionnaireLimits } from '../questionnaire.ts';
import { changeQuestionnaire } from '../questions/change-questionnaire.ts';
import { rememberTranslations } from './remembered-translations.ts';
import { fillFrom, withoutLanguage } from './translated-questionnaire.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** Asks a draft in one more language, with what has been translated in earlier surveys. */
export const addLanguage = command(
  'survey.add-language',
  ['coordinator'],
  async (ctx, input: { id: number; language: string }) => {
    const { language } = input;
    const t = translateSurveyTexts[ctx.locale].add;
    const survey = await lockDraft(ctx, input.id);
    const { questionnaire } = survey;
    if (!languageTag.safeParse(language).success) throw new FieldError('language', t.none);
    if (questionnaire.languages.includes(language)) throw new FieldError('language', t.twice);
    if (questionnaire.languages.length >= questionnaireLimits.languages)
      throw new FieldError('language', t.tooMany(questionnaireLimits.languages));
    const { bySwedish, phrases } = await rememberTranslations(ctx.db, language);
    const asked = {
      ...fillFrom(questionnaire, language, { bySwedish }),
      languages: [...questionnaire.languages, language],
      phrases: { ...questionnaire.phrases, [language]: phrases },
    };
    await changeQuestionnaire(ctx, survey, asked, { what: 'survey.add-language', about: language });
    return { output: language, audit: { subject: survey.id, details: { title: survey.title, language } } };
  },
);

/** Asks a draft in one language less. Its translations go. Swedish stays: it is what everything falls back to. */
export const removeLanguage = command(
  'survey.remove-language',
  ['coordinator'],
  async (ctx, input: { id: number; language: string }) => {
    const { language } = input;
    const survey = await lockDraft(ctx, input.id);
    if (language === 'sv' || !survey.questionnaire.languages.includes(language)) notFound();
    const change = { what: 'survey.remove-language', about: language };
    await changeQuestionnaire(ctx, survey, withoutLanguage(survey.questionnaire, language), change);
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title, language } } };
  },
);
