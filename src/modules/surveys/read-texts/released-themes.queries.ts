import type { Bilingual } from '#content/bilingual.ts';
import { inBothLanguages } from '#content/localized.ts';
import type { Tx } from '#db/connection.ts';
import { textQuestions, type Questionnaire } from '../questionnaire.ts';
import { getSurvey } from '../survey.queries.ts';
import { listThemes, type TextTheme } from './text-reader.queries.ts';
import { themeBands, type ThemeBand } from './theme-bands.ts';

/** A question that was answered in people's own words. `texts`: how many texts there were, at least six or at least twelve. */
export type ReleasedThemes = {
  questionKey: string;
  question: Bilingual;
  texts: 'several' | 'many';
  /** In the reader's own words, those that most wrote about first. */
  themes: readonly { theme: string; howMany: ThemeBand }[];
};

/** What the reader has released of a survey, in the order of its questions; nothing before that, nor where there was nothing to release. */
export async function listReleasedThemes(db: Tx, surveyId: number): Promise<ReleasedThemes[]> {
  const released = await db
    .selectFrom('themeRelease')
    .select(['questionKey', 'texts'])
    .where('surveyId', '=', surveyId)
    .execute();
  if (released.length === 0) return [];
  const themes = await listThemes(db, surveyId);
  const { questionnaire } = await getSurvey(db, surveyId);
  const textsOf = new Map(released.map(({ questionKey, texts }) => [questionKey, texts]));
  return releasedThemes(
    questionnaire,
    themes.flatMap((theme) => {
      const texts = textsOf.get(theme.questionKey);
      return texts ? [{ ...theme, texts }] : [];
    }),
  );
}

/** A released theme with how many texts there were to its question. */
export type ReleasedTheme = Pick<TextTheme, 'questionKey' | 'theme' | 'howMany'> & Pick<ReleasedThemes, 'texts'>;

/** Question by question in the order asked, those that most wrote about first. */
export function releasedThemes(questionnaire: Questionnaire, themes: readonly ReleasedTheme[]): ReleasedThemes[] {
  return textQuestions(questionnaire).flatMap(({ key, text }) => {
    const own = themes.filter(({ questionKey }) => questionKey === key);
    const [first] = own;
    const inOrder = themeBands.flatMap((band) => own.filter(({ howMany }) => howMany === band));
    return first
      ? [
          {
            questionKey: key,
            question: inBothLanguages(text),
            texts: first.texts,
            themes: inOrder.map(({ theme, howMany }) => ({ theme, howMany })),
          },
        ]
      : [];
  });
}
