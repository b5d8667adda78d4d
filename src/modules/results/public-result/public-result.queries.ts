import { sql } from 'kysely';
import type { ShownCell, ShownTable } from '#disclosure/published.ts';
import type { Services } from '#platform/web/context.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import {
  countedSections,
  readQuestionnaire,
  releasedThemes,
  type Questionnaire,
  type ReleasedTheme,
  type ReleasedThemes,
} from '#modules/surveys/index.ts';
import { answeredOf, inShownOrder, type Result, type ShownGroup } from '../result.queries.ts';

/** A result that is shown to everyone who was asked: what stands on its own page, and whose it is. */
export type PublicResult = {
  organisationName: string;
  theme: Theme;
  questionnaire: Questionnaire;
  promiseSha256: string;
  result: Result;
  /** What was written in people's own words, as its reader has released it. */
  themes: readonly ReleasedThemes[];
};

type Row = {
  organisationName: string;
  theme: Theme;
  title: string;
  threshold: number;
  questions: unknown;
  promiseSha256: Buffer;
  surveyId: number;
  resultId: number;
  frozenAt: Date;
  invited: number;
  answered: number;
  shownGroups: (Omit<ShownGroup, 'answers'> & { answers: number; answersMost: number })[];
  tables: [number, string, ShownCell[]][];
  report: unknown;
  themes: ReleasedTheme[];
};

/** By the token in the survey's address; undefined where there is no such survey, and where its result is not shown to everyone. */
export async function findPublicResult(
  { intake }: Pick<Services, 'intake'>,
  token: string,
): Promise<PublicResult | undefined> {
  const { rows } = await sql<Row>`select * from public_result(${token})`.execute(intake);
  const [row] = rows;
  if (!row) return undefined;
  const questionnaire = readQuestionnaire(row.questions);
  const { organisationName, theme, title, threshold, surveyId, frozenAt, invited } = row;
  const sections = countedSections(questionnaire);
  const groups = row.shownGroups.map(({ answers, answersMost, ...group }) => ({
    ...group,
    answers: { least: answers, most: answersMost },
  }));
  return {
    organisationName,
    theme,
    questionnaire,
    promiseSha256: row.promiseSha256.toString('hex'),
    themes: releasedThemes(questionnaire, row.themes),
    result: {
      id: row.resultId,
      surveyId,
      title,
      threshold,
      frozenAt,
      invited,
      answered: answeredOf(row),
      sections,
      groups: ['municipality', 'administration', 'group'].flatMap((level) =>
        groups.filter((one) => one.level === level),
      ),
      tables: tablesOf(row, sections),
      gate: row.report ? ({ report: row.report } as Result['gate']) : undefined, // written by freeze_answers alone
    },
  };
}

function tablesOf(row: Row, sections: Result['sections']): Result['tables'] {
  const inOrder = inShownOrder(sections);
  const tables = new Map<string, Map<number, ShownTable>>();
  for (const [groupId, key, cells] of row.tables) {
    const perGroup = tables.get(key) ?? new Map<number, ShownTable>();
    perGroup.set(groupId, inOrder(key, cells));
    tables.set(key, perGroup);
  }
  return tables;
}
