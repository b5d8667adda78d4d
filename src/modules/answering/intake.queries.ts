import { sql } from 'kysely';
import type { KeyHolding, SurveyMode } from '#content/survey-mode.ts';
import { packAnswer, type AnswerSheet } from '#disclosure/answer-bytes.ts';
import { answerInfo, sealingTo } from '#disclosure/seal.ts';
import { today } from '#foundations/clocks/index.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services } from '#platform/web/context.ts';
import { answerShapeOf, type Questionnaire } from '#modules/surveys/index.ts';
import type { PromisedTexts } from './promised-texts.ts';

/** What respondents are shown of a survey that has been opened, and what their answers are sealed to. */
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
  mode: SurveyMode;
  keyHolding: KeyHolding;
  /** Null only for one that was opened before answers were sealed. */
  publicKey: Buffer | null;
  promiseSha256: Buffer;
};

/** A code of the survey, and with whom its answer is shown; `nextGroupName` joins them when too few answer, empty when nobody can. */
export type KnownCode = { state: 'unspent' | 'spent'; groupName: string; staff: number; nextGroupName: string };

/** `received` means that it is on disk. `spent`: the code, or this very answer, has come before. */
export type Outcome = 'received' | 'spent' | 'unknown' | 'closed';

type Intake = Pick<Services, 'intake'>;
type Intaking = Pick<Services, 'intake' | 'clock'>;

/**
 * Every query here runs as `stadig_intake`, which may call a few functions and read no table. What is fixed at opening is read once and
 * then shared by all requests: it must not be changed.
 */
export async function findAskedSurvey(services: Intaking, token: string): Promise<AskedSurvey | undefined> {
  const survey = await findOpened(services, token);
  return survey && isOver(survey, services) ? { ...survey, state: 'closed' } : survey;
}

/** Whether the last day to answer has passed, though nobody has closed it yet. Papers may still be typed in. */
function isOver({ mode, closesOn }: AskedSurvey, { clock }: Pick<Services, 'clock'>): boolean {
  return mode !== 'keyed' && closesOn !== null && closesOn < today(clock());
}

async function findOpened({ intake }: Intake, token: string): Promise<AskedSurvey | undefined> {
  const opened = openedSurveys.get(token);
  if (!opened) return readSurvey({ intake }, token);
  const { rows } = await sql<Standing>`select state, organisation_name, theme from intake_standing(${token})`.execute(
    intake,
  );
  return rows[0] && { ...opened.survey, ...rows[0] };
}

/** What is known of an opened survey without asking: all that was fixed at its opening. Undefined until somebody has looked at it, and after its last day. */
export function rememberedSurvey(services: Pick<Services, 'clock'>, token: string): AskedSurvey | undefined {
  const survey = openedSurveys.get(token)?.survey;
  return survey && isOver(survey, services) ? undefined : survey;
}

type Standing = Pick<AskedSurvey, 'state' | 'organisationName' | 'theme'>;

async function readSurvey({ intake }: Intake, token: string): Promise<AskedSurvey | undefined> {
  const { rows } = await sql<AskedSurvey>`
    select state, title, introduction, questions, organisation_name, theme, closes_on, threshold, texts, mode, key_holding, public_key,
           promise_sha256
      from intake_survey(${token})`.execute(intake);
  const [survey] = rows;
  if (survey) remember(token, survey);
  return survey;
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

/** Whether this is the code with which answers on paper are typed in. */
export async function isKeyingCode({ intake }: Intake, of: { token: string; keyingSha256: Buffer }): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`select intake_keying(${of.token}, ${of.keyingSha256}) as fits`.execute(
    intake,
  );
  return rows[0]?.fits === true;
}

/** Seals the answer, spends the code and keeps both, or neither. */
export async function takeAnswer(
  services: Intaking,
  given: { token: string; codeSha256: Buffer; sheet: AnswerSheet },
): Promise<Outcome> {
  return handIn(services, given, (sealed) => sql`intake_answer(${given.token}, ${given.codeSha256}, ${sealed})`);
}

/** An answer through the link that everybody has. The nonce is the form's own: sent twice, it is one answer. */
export async function takeOpenAnswer(
  services: Intaking,
  given: { token: string; nonceSha256: Buffer; sheet: AnswerSheet },
): Promise<Outcome> {
  return handIn(services, given, (sealed) => sql`intake_open_answer(${given.token}, ${given.nonceSha256}, ${sealed})`);
}

/** An answer on paper, typed in with the survey's keying code. */
export async function takeKeyedAnswer(
  services: Intaking,
  given: { token: string; keyingSha256: Buffer; nonceSha256: Buffer; sheet: AnswerSheet },
): Promise<Outcome> {
  return handIn(
    services,
    given,
    (sealed) => sql`intake_keyed_answer(${given.token}, ${given.keyingSha256}, ${given.nonceSha256}, ${sealed})`,
  );
}

/** From here the answer is readable by nobody: what leaves the process, also as a parameter of a statement, is sealed. */
async function handIn(
  services: Intaking,
  given: { token: string; sheet: AnswerSheet },
  call: (sealed: Buffer) => ReturnType<typeof sql>,
): Promise<Outcome> {
  if (!openedSurveys.has(given.token)) await readSurvey(services, given.token);
  const opened = openedSurveys.get(given.token);
  if (!opened) return 'unknown';
  if (isOver(opened.survey, services)) return 'closed';
  const sealed = opened.seal(given.sheet);
  const { rows } = await sql<{ outcome: Outcome }>`select ${call(sealed)} as outcome`.execute(services.intake);
  return rows[0]?.outcome ?? 'unknown';
}

/** By address, as they were when they were opened, and how their answers are sealed. */
const openedSurveys = new Map<string, { survey: AskedSurvey; seal: (sheet: AnswerSheet) => Buffer }>();
const mostRemembered = 200;

function remember(token: string, survey: AskedSurvey): void {
  const [oldest] = openedSurveys.keys();
  if (openedSurveys.size >= mostRemembered && oldest !== undefined) openedSurveys.delete(oldest);
  openedSurveys.set(token, { survey, seal: sealOf(survey) });
}

function sealOf({ publicKey, promiseSha256, questions }: AskedSurvey): (sheet: AnswerSheet) => Buffer {
  if (publicKey === null) return ({ closed }) => Buffer.from(closed);
  const shape = answerShapeOf(questions);
  const seal = sealingTo(publicKey, answerInfo(promiseSha256));
  return (sheet) => seal(packAnswer(shape, sheet));
}
