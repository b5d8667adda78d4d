import type { Tx } from '#db/connection.ts';
import { listMembers } from '#modules/access/index.ts';
import type { ThemeBand } from './theme-bands.ts';

/** Who reads what was written in people's own words, and how far it has come. */
export type TextReader = {
  memberId: number;
  appointedAt: Date;
  routineReadAt: Date | null;
  /** The texts are destroyed. */
  finishedAt: Date | null;
};

export type TextTheme = { id: number; questionKey: string; theme: string; howMany: ThemeBand };

/** The reading of a counted survey: by whom, and what has been written of it. */
export type Reading = {
  reader: (TextReader & { name: string }) | undefined;
  themes: TextTheme[];
  /** The themes stand in the result. */
  isReleased: boolean;
};

export async function getReading(db: Tx, surveyId: number): Promise<Reading> {
  const reader = await findTextReader(db, surveyId);
  if (!reader) return { reader: undefined, themes: [], isReleased: false };
  const member = (await listMembers(db)).find(({ id }) => id === reader.memberId);
  return {
    reader: { ...reader, name: member?.name ?? '' },
    themes: await listThemes(db, surveyId),
    isReleased: await areThemesReleased(db, surveyId),
  };
}

export async function findTextReader(db: Tx, surveyId: number): Promise<TextReader | undefined> {
  return db
    .selectFrom('textReader')
    .select(['memberId', 'appointedAt', 'routineReadAt', 'finishedAt'])
    .where('surveyId', '=', surveyId)
    .executeTakeFirst();
}

export async function listThemes(db: Tx, surveyId: number): Promise<TextTheme[]> {
  return db
    .selectFrom('textTheme')
    .select(['id', 'questionKey', 'theme', 'howMany'])
    .where('surveyId', '=', surveyId)
    .orderBy('id')
    .execute();
}

/** Whether the reader has let the themes stand in the result. */
export async function areThemesReleased(db: Tx, surveyId: number): Promise<boolean> {
  const row = await db
    .selectFrom('themeRelease')
    .select('surveyId')
    .where('surveyId', '=', surveyId)
    .limit(1)
    .execute();
  return row.length > 0;
}

/** Members who are still there, but for those who lead a unit: they manage people who may have answered. */
export async function listPossibleReaders(db: Tx) {
  const members = await listMembers(db);
  return members.filter(
    ({ endedAt, roles }) => endedAt === null && roles.length > 0 && !roles.includes('head_of_unit'),
  );
}

/** Whether a member may read texts now: whoever was appointed may have come to lead a unit since. */
export async function isPossibleReader(db: Tx, memberId: number): Promise<boolean> {
  return (await listPossibleReaders(db)).some(({ id }) => id === memberId);
}

/** How many texts there are to each question; none are left when they are destroyed. */
export async function countTexts(db: Tx, surveyId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('freeText')
    .select((e) => ['questionKey', e.fn.countAll<number>().as('texts')])
    .where('surveyId', '=', surveyId)
    .groupBy('questionKey')
    .execute();
  return new Map(rows.map(({ questionKey, texts }) => [questionKey, Number(texts)]));
}

/** Texts on a page of the reader's. */
export const textsOnPage = 50;

/** A page of texts, from 1, in the order of their ids, which are drawn by chance. For the reader alone: the caller sees to that. */
export async function listTexts(
  db: Tx,
  of: { surveyId: number; questionKey: string; page: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('freeText')
    .select('text')
    .where('surveyId', '=', of.surveyId)
    .where('questionKey', '=', of.questionKey)
    .orderBy('id')
    .limit(textsOnPage)
    .offset((of.page - 1) * textsOnPage)
    .execute();
  return rows.map(({ text }) => text);
}

/** A survey whose texts wait for their reader. */
export type TextsToRead = { id: number; title: string; appointedAt: Date };

/** Surveys of which this member is to read the texts, may do so, and has not destroyed them yet. */
export async function listTextsToRead(db: Tx, memberId: number): Promise<TextsToRead[]> {
  const waiting = await db
    .selectFrom('textReader as r')
    .innerJoin('survey as s', (join) =>
      join.onRef('s.organisationId', '=', 'r.organisationId').onRef('s.id', '=', 'r.surveyId'),
    )
    .select(['s.id', 's.title', 'r.appointedAt'])
    .where('r.memberId', '=', memberId)
    .where('r.finishedAt', 'is', null)
    .orderBy('s.id')
    .execute();
  return waiting.length > 0 && (await isPossibleReader(db, memberId)) ? waiting : [];
}
