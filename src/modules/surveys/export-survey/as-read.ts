import { withMinutes } from '../add-survey/introduction-minutes.ts';
import type { Exported } from '../exchange/exported.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { toTranslate } from '../translate-survey/to-translate.ts';
import { inWrittenLanguages, writtenName } from '../written-texts.ts';

/**
 * A survey for programs that have no places to fill and do not know the ready sets: with the number of minutes in its introduction, and with
 * title and introduction in every language in which they are known.
 */
export function asRead(survey: Survey): Pick<Exported, 'title' | 'introduction' | 'questionnaire'> {
  const { questionnaire } = survey;
  const { promised } = toTranslate(survey);
  const minutes = minutesOf(questionnaire);
  const phrases = { ...questionnaire.phrases };
  const read = (name: 'title' | 'introduction', stored: string): string => {
    const words = inWrittenLanguages(name, promised[name] ?? { sv: stored, en: stored }, questionnaire);
    const swedish = withMinutes(words.sv, minutes);
    for (const language of questionnaire.languages) {
      const said = words[language];
      if (language !== 'sv' && said !== undefined && said !== words.sv)
        phrases[language] = { ...phrases[language], [writtenName(name, swedish)]: withMinutes(said, minutes) };
    }
    return swedish;
  };
  const [title, introduction] = [read('title', survey.title), read('introduction', survey.introduction)];
  return { title, introduction, questionnaire: { ...questionnaire, phrases } };
}
