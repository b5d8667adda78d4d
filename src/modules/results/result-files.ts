import type { Tx } from '#db/connection.ts';
import { getSurvey, listReleasedThemes } from '#modules/surveys/index.ts';
import { publishedOf } from './published-result.ts';
import { resultTable } from './result-table.ts';
import { getResult } from './result.queries.ts';

/** What is shown of a result as files to keep: the table in Swedish (CSV), and what anyone may try it with (JSON). No other figures exist. */
export async function resultFiles(
  db: Tx,
  resultId: number,
): Promise<{ title: string; table: string; published: string }> {
  const result = await getResult(db, resultId);
  const { questionnaire, promiseSha256 } = await getSurvey(db, result.surveyId);
  const themes = await listReleasedThemes(db, result.surveyId);
  const published = publishedOf(result, { questionnaire, promiseSha256: promiseSha256?.toString('hex') ?? '' });
  return { title: result.title, table: resultTable(result, themes, 'sv'), published: JSON.stringify(published) };
}
