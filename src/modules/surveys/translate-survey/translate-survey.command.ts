import { placesIn } from '#content/bilingual.ts';
import { hasSamePlaces } from '#content/respondent-phrases.ts';
import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { lockDraft } from '../lock-survey.ts';
import { changeQuestionnaire } from '../questions/change-questionnaire.ts';
import { toTranslate } from './to-translate.ts';
import { withTranslations } from './translated-questionnaire.ts';
import { partsToTranslate, type Translatable } from './translation.rules.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** A text in the language: which one, what was typed, and the field it was typed in. */
type WrittenText = { id: string; text: string; field: string };

type TranslateSurvey = { id: number; language: string; texts: readonly WrittenText[]; basis?: string };

/** Stores texts of a draft in a language. An empty one takes its translation away; texts that are gone meanwhile are passed over. */
export const translateSurvey = command('survey.translate', ['coordinator'], async (ctx, input: TranslateSurvey) => {
  const { language } = input;
  const survey = await lockDraft(ctx, input.id);
  if (language === 'sv' || !survey.questionnaire.languages.includes(language)) notFound();
  const texts = partsToTranslate(toTranslate(survey), language).flatMap((part) => part.texts);
  const here = texts.filter((text) => input.texts.some((one) => one.id === text.id));
  refuseIfChanged(ctx, basisOfTexts(here), input.basis);
  for (const one of input.texts) refuseLostPlaces(ctx, one, here);
  const known = input.texts.filter((one) => here.some((text) => text.id === one.id));
  const written = new Map(known.map((one) => [one.id, one.text]));
  const kept = here.map(
    ({ id, keptAs }) => [keptAs === undefined ? id : `p.${keptAs}`, written.get(id) ?? ''] as const,
  );
  const next = withTranslations(survey.questionnaire, language, new Map(kept));
  await changeQuestionnaire(ctx, survey, next, { what: 'survey.translate', about: language });
  const changed = here.filter((text) => text.written !== written.get(text.id)).length;
  return {
    output: language,
    audit: { subject: survey.id, details: { title: survey.title, language, texts: changed } },
  };
});

/** What a form of these texts was made from: the Swedish too, since a translation is of certain words. */
export function basisOfTexts(texts: readonly Translatable[]): unknown {
  return texts.map(({ id, swedish, written }) => [id, swedish, written]);
}

/** Where the program fills in a number or a name, the translation must let it. In questions braces are only braces. */
function refuseLostPlaces(ctx: CommandContext, one: WrittenText, texts: readonly Translatable[]): void {
  const original = texts.find((text) => text.id === one.id);
  if (!original || one.text === '' || !one.id.startsWith('p.')) return;
  if (hasSamePlaces(one.text, original.swedish)) return;
  const t = translateSurveyTexts[ctx.locale].translate;
  const places = placesIn(original.swedish).map((place) => `{${place}}`);
  throw new FieldError(one.field, places.length === 0 ? t.noPlaces : t.wrongPlaces(places.join(', ')));
}
