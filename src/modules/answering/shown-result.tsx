import { sql } from 'kysely';
import type { Services } from '#platform/web/context.ts';
import { answeringPaths } from './answering.paths.ts';
import { promiseTexts } from './promise/promise.texts.ts';
import type { RespondView } from './respond-page.tsx';

/** Whether everyone who was asked may read the result of the survey (results). */
export async function isResultShown({ intake }: Pick<Services, 'intake'>, token: string): Promise<boolean> {
  const { rows } = await sql<{ shown: boolean }>`select result_is_shown(${token}) as shown`.execute(intake);
  return rows[0]?.shown ?? false;
}

/** The way to the result, where it is shown. */
export function ShownResult({ token, view }: { token: string; view: RespondView }) {
  return (
    <p>
      <a href={answeringPaths.result(token, view.locale)}>{promiseTexts[view.locale].toResult}</a>
    </p>
  );
}

/** The way to the result for a survey that is closed; undefined while it is not shown. */
export async function wayToResult(services: Pick<Services, 'intake'>, at: { token: string; view: RespondView }) {
  return (await isResultShown(services, at.token)) ? <ShownResult token={at.token} view={at.view} /> : undefined;
}
