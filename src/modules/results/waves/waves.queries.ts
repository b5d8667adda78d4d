import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getGroupPlan, listEarlierWaves, type EarlierWave } from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result } from '../result.queries.ts';
import { changesBetween, sameGroups, type QuestionChange, type Wave } from './change.rules.ts';

/** What has changed since an earlier survey, and what could not be compared. */
export type Comparison = {
  result: Result;
  /** That it is compared with; undefined when it repeats none. */
  earlier: EarlierWave | undefined;
  /** All that it could be compared with, the latest first. */
  waves: readonly EarlierWave[];
  changes: readonly QuestionChange[];
  left: LeftOut;
};

/** Questions that are new or put in other words, and groups that are not the same or had too few answers. */
export type LeftOut = { questions: number; groups: number };

/** The comparison with the survey that is named, or with the latest. Not found before the count, or when the named one is not repeated here. */
export async function getComparison(db: Tx, surveyId: number, earlierId: number | undefined): Promise<Comparison> {
  const result = (await findResultOfSurvey(db, surveyId)) ?? notFound();
  const waves = await listEarlierWaves(db, surveyId);
  const earlier = earlierId === undefined ? waves[0] : (waves.find(({ id }) => id === earlierId) ?? notFound());
  if (!earlier) return { result, earlier, waves, changes: [], left: { questions: 0, groups: 0 } };
  const [now, before] = [
    await waveOf(db, result),
    await waveOf(db, (await findResultOfSurvey(db, earlier.id)) ?? notFound()),
  ];
  const changes = changesBetween(now, before, earlier.questionKeys);
  const questions = result.sections.flatMap((section) => section.questions);
  return {
    result,
    earlier,
    waves,
    changes,
    left: {
      questions: questions.filter(({ questionKey }) => !earlier.questionKeys.includes(questionKey)).length,
      groups: result.groups.length - sameGroups(now, before).length,
    },
  };
}

/** The same with the latest; undefined where the survey repeats none. */
export async function findComparison(db: Tx, surveyId: number): Promise<Comparison | undefined> {
  const [latest] = await listEarlierWaves(db, surveyId);
  return latest && getComparison(db, surveyId, latest.id);
}

async function waveOf(db: Tx, result: Result): Promise<Wave> {
  const { plan } = await getGroupPlan(db, result.surveyId);
  return { result, unitsOf: new Map(plan.groups.map(({ id, unitIds }) => [Number(id), unitIds])) };
}
