import { formatDate, type Day } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Audience } from '../audience.ts';
import { inEnglish, inSwedish } from '../numbers.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { answerPaths } from '../surveys.paths.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

/** What fills the texts. */
export type ValuesOf = {
  survey: Survey;
  organisation: string;
  /** Whom answers of the group that stands as an example are shown with. */
  audience: Audience | undefined;
  /** People in all groups. */
  invited: number;
  publicUrl: string;
  today: Day;
  language: Locale;
};

/** The places that the survey can fill; one that it does not know yet is left out. */
export function valuesOf(of: ValuesOf): Record<string, string> {
  const { survey, audience, invited, publicUrl, language } = of;
  const t = surveyTextsTexts[language];
  const openLink = survey.publicToken === null ? '' : `${publicUrl}${answerPaths.typed(survey.publicToken)}`;
  return {
    ...written({
      organisation: of.organisation,
      surveyTitle: survey.title,
      controller: survey.controller,
      contact: survey.contact,
      dataProtectionOfficer: survey.dataProtectionOfficer,
      publicUrl,
      lastDay: survey.closesOn === null ? '' : formatDate(survey.closesOn, language),
      invited: invited === 0 ? '' : (language === 'sv' ? inSwedish : inEnglish).number(invited),
    }),
    minutes: String(minutesOf(survey.questionnaire)),
    firstDay: formatDate(of.today, language),
    k: String(survey.threshold),
    link: survey.mode === 'open-link' ? openLink || t.openLink : t.ownLink,
    address: t.ownAddress,
    code: t.ownCode,
    ...(audience
      ? { groupName: audience.name, groupSize: String(audience.staff), nextGroupName: audience.nextName ?? t.noOther }
      : {}),
  };
}

function written(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
