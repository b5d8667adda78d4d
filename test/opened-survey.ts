import { sql } from 'kysely';
import type { SurveyMode } from '#content/survey-mode.ts';
import { answerSizes, unpackAnswer } from '#disclosure/answer-bytes.ts';
import { decodeAnswers } from '#disclosure/decode-in-tests.ts';
import { answerInfo, makeSealingKey, openingWith, sealOverhead } from '#disclosure/seal.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { answerShapeOf, sheetLayoutOf, type Questionnaire } from '#modules/surveys/index.ts';
import type { World } from './world.ts';
import { digestOfCode } from '#modules/answering/code.ts';

// Open surveys with rows as opening makes them, so that answering is tested by itself.

export type OpenedSurvey = {
  id: number;
  token: string;
  codes: string[];
  questionnaire: Questionnaire;
  privateKey: Buffer;
  promiseSha256: Buffer;
};

const staff = 24;
export const keyingCode = 'KKKK-2222-MMMM';

let made = 0;

export async function openedSurvey(
  world: World,
  owner: Organisation,
  of: { questionnaire: Questionnaire; texts: object; mode?: SurveyMode },
): Promise<OpenedSurvey> {
  const { questionnaire, mode = 'codes' } = of;
  made += 1;
  const name = `${process.env.VITEST_POOL_ID ?? '1'}x${made}`.replaceAll('0', 'y').replaceAll('1', 'z');
  const codes = Array.from({ length: staff }, (_one, index) =>
    `${name}q${index}`.toUpperCase().replaceAll('0', 'Y').replaceAll('1', 'Z').padEnd(12, 'K'),
  );
  const node = { kind: 'survey' as const, title: 'Enkät', path: '/enkater/1', createdAt: world.services.clock() };
  const { id } = await world.owner
    .insertInto('node')
    .values({ ...node, organisationId: owner.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const draft = { organisationId: owner.id, id, title: 'Enkät om trygghet', closesOn: '2026-12-04', mode };
  await world.owner
    .insertInto('survey')
    .values({ ...draft, questions: JSON.stringify(questionnaire) })
    .execute();
  const { privateKey, publicKey } = makeSealingKey();
  const shape = answerShapeOf(questionnaire);
  const promiseSha256 = Buffer.alloc(32, made);
  const token = name.padStart(10, 'm');
  const groupId = mode === 'codes' ? await addGroup(world, owner, id) : 0;
  const open = {
    state: 'open' as const,
    publicToken: token,
    promise: JSON.stringify({ texts: of.texts }),
    promiseSha256,
    sheetWidth: shape.width,
    openedAt: world.services.clock(),
    publicKey,
    sealedLengths: answerSizes(shape).map((size) => size + sealOverhead),
    codesRoot: mode === 'codes' ? Buffer.alloc(32) : null,
    keyingSha256: mode === 'keyed' ? digestOfCode(keyingCode) : null,
  };
  await world.owner.updateTable('survey').set(open).where('id', '=', id).execute();
  await inOrganisation({ db: world.services.database, organisationId: owner.id }, async (tx) => {
    if (mode === 'codes')
      await sql`select lay_codes(${id}, ${groupId}, ${codes.map(digestOfCode)}::bytea[])`.execute(tx);
    else await sql`select lay_open_intake(${id})`.execute(tx);
  });
  return { id, token, codes, questionnaire, privateKey, promiseSha256 };
}

async function addGroup(world: World, owner: Organisation, surveyId: number): Promise<number> {
  const group = {
    organisationId: owner.id,
    surveyId,
    name: 'Förskola Norr',
    staff,
    administrationId: 1,
    administrationName: 'Skola',
    unitIds: [1],
    nextName: 'Förskola Syd',
  };
  const { id } = await world.owner.insertInto('reportingGroup').values(group).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function closeBySql(world: World, surveyId: number): Promise<void> {
  const closed = { state: 'closed' as const, closedAt: world.services.clock() };
  await world.owner.updateTable('survey').set(closed).where('id', '=', surveyId).execute();
}

/** Everything that is kept of the survey's answers, opened with its key: what was chosen by item, and the texts. */
export async function keptAnswers(
  world: World,
  survey: OpenedSurvey,
): Promise<{ answers: { chosen: Record<string, unknown>; texts: readonly string[] }[]; spent: number }> {
  const { rows } = await sql<{ answers: Buffer[]; spent: Buffer[] }>`
    select answers, spent from intake_book where survey_id = ${survey.id}`.execute(world.owner);
  const open = openingWith(survey.privateKey, answerInfo(survey.promiseSha256));
  const layout = sheetLayoutOf(survey.questionnaire);
  const answers = rows
    .flatMap((row) => row.answers)
    .map((sealed) => {
      const opened = open(sealed);
      if (!opened) throw new Error('an answer that its key does not open');
      const { closed, texts } = unpackAnswer(answerShapeOf(survey.questionnaire), opened);
      return { chosen: Object.fromEntries(decodeAnswers(layout, closed)), texts };
    });
  return { answers, spent: rows.flatMap((row) => row.spent).length };
}
