import type { Tx } from '#db/connection.ts';
import type { Published, ShownCell, ShownTable } from '#disclosure/published.ts';
import { getSurvey, publishedQuestions, type Questionnaire } from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result } from './result.queries.ts';

/** Everything that is published of a survey, ever: what the attacker had. Undefined until it is counted. */
export async function readPublished(db: Tx, surveyId: number): Promise<Published | undefined> {
  const result = await findResultOfSurvey(db, surveyId);
  if (!result) return undefined;
  const { questionnaire, promiseSha256 } = await getSurvey(db, surveyId);
  return publishedOf(result, { questionnaire, promiseSha256: promiseSha256?.toString('hex') ?? '' });
}

/** A result with all its levels in the form in which it is handed over. */
export function publishedOf(
  result: Pick<Result, 'title' | 'threshold' | 'groups' | 'tables'>,
  of: { questionnaire: Questionnaire; promiseSha256: string },
): Published {
  const questions = publishedQuestions(of.questionnaire);
  return {
    format: 'stadig-result-1',
    survey: { title: result.title, promiseSha256: of.promiseSha256 },
    k: result.threshold,
    groups: result.groups.map((group) => ({
      id: group.id,
      level: group.level,
      name: group.name,
      reportingGroups: group.reportingGroupIds,
      invited: group.staff,
      answers: group.answers,
    })),
    questions,
    tables: Object.fromEntries(questions.map(({ key }) => [key, tablesOf(result, key)])),
  };
}

/** In the order of the groups, so that the same result is the same file. */
function tablesOf(result: Pick<Result, 'groups' | 'tables'>, key: string): Record<string, ShownTable> {
  const perGroup = result.tables.get(key);
  return Object.fromEntries(
    result.groups.flatMap(({ id }) => {
      const table = perGroup?.get(id);
      return table ? [[String(id), table.map(asPublished)]] : [];
    }),
  );
}

/** However the database keeps the order of its fields. */
function asPublished({ options, least, most, form }: ShownCell): ShownCell {
  return { options, least, most, form };
}
