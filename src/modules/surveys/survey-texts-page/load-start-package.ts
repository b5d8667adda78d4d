import type { LoadContext } from '#platform/web/context.ts';
import { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import type { PlannedGroup } from '#disclosure/group-plan.ts';
import { today, type Day } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { askedHow } from '../asked-how.ts';
import { audienceIn } from '../audience.ts';
import { getGroupPlan, listPlanUnits } from '../group-plan.queries.ts';
import { makePromise } from '../open-survey/make-promise.ts';
import { templateOf } from '../ready-set.ts';
import { getSurvey, type Survey } from '../survey.queries.ts';
import { surveyFacts } from './survey-facts.ts';
import { startParts, type StartPart } from './survey-texts.parts.ts';
import { findPromisedTexts } from '../survey-texts.queries.ts';
import { valuesOf } from './survey-texts.values.ts';

/** What must be in place before a survey is sent, filled in from it. */
export type StartPackage = {
  survey: Survey;
  title: string;
  organisation: string;
  /** The group whose name stands as an example; none without groups. */
  group: PlannedGroup | undefined;
  /** What the survey is, in a few lines. */
  facts: { label: string; value: string }[];
  /** Its texts, in the language of those who get them or the one asked for. */
  parts: StartPart[];
  language: Locale;
  /** The same parts with what they are called in the reader's language. */
  labels: StartPart[];
  today: Day;
};

/** What asks for the texts in English, to read them: those who get them read Swedish. */
export const inEnglishQuery = '?sprak=en';

/** Of a draft as it would be promised today, of an opened survey as it was promised. Not found in another organisation. */
export async function loadStartPackage(ctx: LoadContext, id: number): Promise<StartPackage> {
  const { db, organisation, now } = ctx;
  const survey = await getSurvey(db, id);
  const how = askedHow(survey);
  const stored = await getGroupPlan(db, id);
  const group = how.mode === 'codes' ? await exampleGroup(ctx, survey, stored) : undefined;
  const template = templateOf(survey.questionnaire);
  const texts = (await findPromisedTexts(db, id)) ?? makePromise({ survey, stored, organisation }).texts;
  const audience = group && audienceIn(stored, group.id);
  const of = { survey, organisation: organisation.name, today: today(now) };
  const invited = stored.plan.groups.reduce((sum, one) => sum + one.planned, 0);
  const partsIn = (inLanguage: Locale) =>
    startParts({
      prepared: { ...how, audience: template.audience },
      title: template.title,
      texts,
      values: valuesOf({ ...of, audience, invited, publicUrl: ctx.publicUrl, language: inLanguage }),
      language: inLanguage,
    });
  const language = ctx.url.searchParams.get('sprak') === 'en' ? 'en' : 'sv';
  const facts = surveyFacts({ ...of, groups: stored.plan.groups.length, language });
  return { ...of, title: survey.title, group, facts, language, parts: partsIn(language), labels: partsIn(ctx.locale) };
}

/** The first group, when the groups can be told to anyone: a plan with problems has no audience to name. */
async function exampleGroup(
  { db }: LoadContext,
  survey: Survey,
  stored: Awaited<ReturnType<typeof getGroupPlan>>,
): Promise<PlannedGroup | undefined> {
  const { units } = await listPlanUnits(db, survey.id);
  const isSound = survey.state !== 'draft' || checkGroupPlan(stored.plan, units).length === 0;
  return isSound ? stored.plan.groups[0] : undefined;
}
