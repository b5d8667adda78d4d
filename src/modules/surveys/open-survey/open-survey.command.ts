import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { answerSizes } from '#disclosure/answer-bytes.ts';
import { merkleRoot } from '#disclosure/merkle.ts';
import { promiseDigest } from '#disclosure/promise.ts';
import { sealOverhead } from '#disclosure/seal.ts';
import { audienceIn } from '../audience.ts';
import { codeDigest, codeOf, keyingCodeOf, keyNameOf, newPublicToken, secretNameOf } from '../codes.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { answerShapeOf } from '../sheet-layout.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { layKey } from './lay-key.ts';
import { makePromise } from './make-promise.ts';
import { whyNotOpenable } from './open-survey.rules.ts';

/**
 * Opens a draft: freezes everything in the promise, makes the key and the secret outside the database, and one code for each of the staff
 * planned. From here on nothing in the promise can be changed, by anybody. Returns the survey's public address.
 */
export const openSurvey = command(
  'survey.open',
  ['coordinator'],
  async (ctx, input: { id: number; secrets: Secrets }) => {
    const survey = await lockDraft(ctx, input.id);
    const { stored, units } = await planToChange(ctx, survey);
    const problems = whyNotOpenable({ survey, plan: stored.plan, units, today: today(ctx.now) });
    if (problems.length > 0) throw new AppError('not-now', surveysTexts[ctx.locale].open.notYet);
    const publicToken = survey.keyHolding === 'server' ? newPublicToken() : (survey.keyToken ?? '');
    try {
      const promise = await open(ctx, { survey, stored, publicToken, secrets: input.secrets });
      const groups = survey.mode === 'codes' ? stored.plan.groups : [];
      const staff = groups.reduce((sum, group) => sum + group.planned, 0);
      const details = { title: survey.title, groups: groups.length, staff, promise };
      return { output: { id: survey.id, publicToken }, audit: { subject: survey.id, details } };
    } catch (error) {
      // A share of a split key was there before, and stays for the next attempt.
      await input.secrets.shred(secretNameOf(publicToken));
      if (survey.keyHolding === 'server') await input.secrets.shred(keyNameOf(publicToken));
      throw error;
    }
  },
);

type Opening = { survey: Survey; stored: StoredPlan; publicToken: string; secrets: Secrets };

/** Key and secret are of this opening alone: of two at once, the one that is refused leaves the other's in peace. */
async function open(ctx: CommandContext, of: Opening): Promise<string> {
  const { survey, stored, publicToken } = of;
  const publicKey = await layKey(ctx, of);
  const secret = await of.secrets.create(secretNameOf(publicToken));
  const codes = survey.mode === 'codes' ? drawCodes(stored, secret) : [];
  if (survey.mode === 'codes') await writeAudiences(ctx, stored);
  else await removeGroups(ctx, survey.id);
  const codesRoot = survey.mode === 'codes' ? rootOf(codes) : undefined;
  const promise = makePromise({ survey, stored, organisation: ctx.organisation, made: { publicKey, codesRoot } });
  const digest = promiseDigest(promise);
  const shape = answerShapeOf(survey.questionnaire);
  await ctx.db
    .updateTable('survey')
    .set({
      state: 'open',
      introduction: promise.texts.introduction?.sv ?? '',
      publicToken,
      publicKey,
      promise: JSON.stringify(promise),
      promiseSha256: Buffer.from(digest, 'hex'),
      sheetWidth: Math.max(1, shape.width),
      sealedLengths: answerSizes(shape).map((size) => size + sealOverhead),
      codesRoot: codesRoot ?? null,
      keyingSha256: survey.mode === 'keyed' ? codeDigest(keyingCodeOf(secret)) : null,
      openedAt: ctx.now,
    })
    .where('id', '=', survey.id)
    .execute();
  await updateNode(ctx, survey.id, { state: 'open' });
  if (survey.mode !== 'codes') await sql`select lay_open_intake(${survey.id}::bigint)`.execute(ctx.db);
  for (const group of codes) await layCodes(ctx, { surveyId: survey.id, ...group });
  return digest;
}

type GroupCodes = { groupId: string; ids: string[]; digests: Buffer[] };

function drawCodes(stored: StoredPlan, secret: Buffer): GroupCodes[] {
  return stored.plan.groups.map((group) => {
    const ids = Array.from({ length: group.planned }, () => randomUUID());
    return { groupId: group.id, ids, digests: ids.map((id) => codeDigest(codeOf(secret, id))) };
  });
}

/** Published with the promise: whoever has a code can see that it was among those that were there from the start. */
function rootOf(codes: readonly GroupCodes[]): Buffer {
  return merkleRoot(codes.flatMap((group) => group.digests).sort((a, b) => Buffer.compare(a, b)));
}

async function writeAudiences(ctx: CommandContext, stored: StoredPlan): Promise<void> {
  for (const group of stored.plan.groups) {
    const audience = audienceIn(stored, group.id);
    await ctx.db
      .updateTable('reportingGroup')
      .set({ audienceName: audience.name, audienceStaff: audience.staff, nextName: audience.nextName })
      .where('id', '=', Number(group.id))
      .execute();
  }
}

/** Without codes nobody belongs to a group, and none is promised. */
async function removeGroups(ctx: CommandContext, surveyId: number): Promise<void> {
  await ctx.db.deleteFrom('administrationFold').where('surveyId', '=', surveyId).execute();
  await ctx.db.deleteFrom('reportingGroup').where('surveyId', '=', surveyId).execute();
}

async function layCodes(ctx: CommandContext, of: GroupCodes & { surveyId: number }): Promise<void> {
  await sql`insert into invitation (organisation_id, survey_id, id, group_id)
    select ${ctx.organisation.id}::bigint, ${of.surveyId}::bigint, one, ${of.groupId}::bigint from unnest(${of.ids}::uuid[]) one`.execute(
    ctx.db,
  );
  await sql`select lay_codes(${of.surveyId}::bigint, ${of.groupId}::bigint, ${of.digests}::bytea[])`.execute(ctx.db);
}
