import type { Locale } from '#platform/i18n/locale.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

type Details = Record<string, unknown>;

/** What the history says of what is done with joint surveys. */
export const jointSurveySentences = {
  'survey.make-joint': inBoth((locale, d) => jointSurveyTexts[locale].history.made(text(d.title))),
  'survey.end-joint': inBoth((locale, d) => jointSurveyTexts[locale].history.ended(text(d.title))),
  'survey.add-participant': inBoth((locale, d) => jointSurveyTexts[locale].history.added(text(d.title), text(d.name))),
  'survey.replace-participant-link': inBoth((locale, d) =>
    jointSurveyTexts[locale].history.replaced(text(d.title), text(d.name)),
  ),
  'survey.remove-participant': inBoth((locale, d) =>
    jointSurveyTexts[locale].history.removed(text(d.title), text(d.name)),
  ),
  'survey.leave-out-participants': inBoth((locale, d) =>
    jointSurveyTexts[locale].history.leftOut(text(d.title), text(d.name)),
  ),
  'survey.accept-joint': inBoth((locale, d) =>
    jointSurveyTexts[locale].history.accepted({
      title: text(d.title),
      name: text(d.name),
      as: text(d.as),
      people: Number(d.people),
    }),
  ),
  'survey.decline-joint': inBoth((locale, d) => jointSurveyTexts[locale].history.declined(text(d.title), text(d.name))),
  'survey.hand-out-joint-codes': inBoth((locale, d) =>
    jointSurveyTexts[locale].history.handedOut(text(d.title), Number(d.codes)),
  ),
};

function inBoth(say: (locale: Locale, details: Details) => string) {
  return { sv: (details: Details) => say('sv', details), en: (details: Details) => say('en', details) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
