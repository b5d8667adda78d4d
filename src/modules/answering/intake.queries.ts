import { sql } from 'kysely';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services } from '#platform/web/context.ts';
import type { Questionnaire } from '#modules/surveys/index.ts';
import type { PromisedTexts } from './promised-texts.ts';

/** What respondents are shown of a survey that has been opened. */
export type AskedSurvey = {
  state: 'open' | 'closed';
  title: string;
  introduction: string;
  questions: Questionnaire;
  organisationName: string;
  theme: Theme;
  /** Last day to answer, `YYYY-MM-DD`. */
  closesOn: string | null;
  /** Fewest answers that are shown together. */
  threshold: number;
  /** What respondents are told, as it was promised. */
  texts: PromisedTexts | null;
};

/** A code of the survey, and with whom its answer is shown; `nextGroupName` joins them when too few answer, empty when nobody can. */
export type KnownCode = { state: 'unspent' | 'spent'; groupName: string; staff: number; nextGroupName: string };

type Intake = Pick<Services, 'intake'>;

/** Every query here runs as `stadig_intake`, which may call three functions and read no table. */
export async function findAskedSurvey({ intake }: Intake, token: string): Promise<AskedSurvey | undefined> {
  const { rows } = await sql<AskedSurvey>`
    select state, title, introduction, questions, organisation_name, theme, closes_on, threshold, texts from intake_survey(${token})`.execute(
    intake,
  );
  return rows[0];
}

export async function findCode(
  { intake }: Intake,
  of: { token: string; codeSha256: Buffer },
): Promise<KnownCode | undefined> {
  const { rows } = await sql<
    KnownCode | { state: 'unknown' }
  >`select * from intake_code(${of.token}, ${of.codeSha256})`.execute(intake);
  const [code] = rows;
  return code && code.state !== 'unknown' ? code : undefined;
}

/** Spends the code and takes the answer in one statement, both or neither; `received` means that it is on disk. */
export async function takeAnswer(
  { intake }: Intake,
  given: { token: string; codeSha256: Buffer; sheet: Uint8Array },
): Promise<'received' | 'spent' | 'unknown' | 'closed'> {
  const { rows } = await sql<{ outcome: 'received' | 'spent' | 'unknown' | 'closed' }>`
    select intake_answer(${given.token}, ${given.codeSha256}, ${Buffer.from(given.sheet)}) as outcome`.execute(intake);
  return rows[0]?.outcome ?? 'unknown';
}
