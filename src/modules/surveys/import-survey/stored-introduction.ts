import { hasSamePlaces } from '#content/respondent-phrases.ts';
import { withoutMinutes } from '../add-survey/introduction-minutes.ts';
import type { Imported } from '../exchange/imported.ts';
import { minutesOf } from '../ready-set.ts';
import { writtenName } from '../written-texts.ts';

/**
 * The introduction as it is stored, with a place for the number of minutes, and its translations with it. Where a translation cannot have
 * the place all stay as they are: it would count as not written.
 */
export function storedIntroduction({
  introduction,
  questionnaire,
}: Pick<Imported, 'introduction' | 'questionnaire'>): Pick<Imported, 'introduction' | 'questionnaire'> {
  const minutes = minutesOf(questionnaire);
  const stored = withoutMinutes(introduction, minutes);
  if (stored === introduction) return { introduction, questionnaire };
  const [before, after] = [writtenName('introduction', introduction), writtenName('introduction', stored)];
  const phrases = { ...questionnaire.phrases };
  for (const [language, { [before]: said, ...others }] of Object.entries(questionnaire.phrases)) {
    if (said === undefined) continue;
    const kept = withoutMinutes(said, minutes);
    if (!hasSamePlaces(kept, stored)) return { introduction, questionnaire };
    phrases[language] = { ...others, [after]: kept };
  }
  return { introduction: stored, questionnaire: { ...questionnaire, phrases } };
}
