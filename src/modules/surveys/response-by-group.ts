import type { Tx } from '#db/connection.ts';
import { leastForResponse } from './response-so-far.ts';
import { surveysTexts } from './surveys.texts.ts';
import type { Locale } from '#platform/i18n/locale.ts';

/** Answers per reporting group as of the last night, rounded down to five: only of groups of twenty or more, and only when counted. */
export type ResponseByGroup = ReadonlyMap<number, number>;

export async function getResponseByGroup(db: Tx, surveyId: number): Promise<ResponseByGroup> {
  const row = await db.selectFrom('survey').select('answeredByGroup').where('id', '=', surveyId).executeTakeFirst();
  const stored = row?.answeredByGroup;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return new Map();
  return new Map(
    Object.entries(stored).flatMap(([groupId, answered]) =>
      typeof answered === 'number' ? [[Number(groupId), answered]] : [],
    ),
  );
}

/** What may be said of a group's response while the survey is open. */
export function sayGroupResponse(
  group: { id: number; staff: number },
  of: { counted: ResponseByGroup; locale: Locale },
): string {
  const t = surveysTexts[of.locale].openPage;
  if (group.staff < leastForResponse) return t.groupAfterClosing;
  const answered = of.counted.get(group.id);
  return answered === undefined ? surveysTexts[of.locale].soFar.tomorrow : t.groupSoFar(answered, group.staff);
}
