import { inLanguage } from '#content/localized.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { textQuestions } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import type { TextTheme } from './text-reader.queries.ts';
import { themeBands } from './theme-bands.ts';

type Props = { survey: Pick<Survey, 'questionnaire'>; themes: readonly TextTheme[]; locale: Locale };

/** The themes of each question, what most wrote about first. */
export function ThemesByBand({ survey, themes, locale }: Props) {
  const { after: t } = readTextsTexts[locale];
  return textQuestions(survey.questionnaire).map(({ key, text }) => {
    const ofQuestion = themes.filter(({ questionKey }) => questionKey === key);
    if (ofQuestion.length === 0) return null;
    return (
      <>
        <h3>{inLanguage(text, locale)}</h3>
        {themeBands.map((band) => {
          const own = ofQuestion.filter(({ howMany }) => howMany === band);
          if (own.length === 0) return null;
          return (
            <>
              <h4>{t.band[band]}</h4>
              <ul>
                {own.map(({ theme }) => (
                  <li>{theme}</li>
                ))}
              </ul>
            </>
          );
        })}
      </>
    );
  });
}
