import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { promiseDigest } from '#disclosure/promise.ts';
import { audienceIn } from '../audience.ts';
import { codeDigest, codeOf, newPublicToken, secretNameOf } from '../codes.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import { lockDraft } from '../lock-survey.ts';
import { planToChange } from '../plan-groups/plan-groups.command.ts';
import { sheetLayoutOf } from '../sheet-layout.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { makePromise } from './make-promise.ts';
import { whyNotOpenable } from './open-survey.rules.ts';

/**
 * Opens a draft: freezes everything in the promise, makes the secret outside the database, and one code for each of the staff planned.
 * From here on nothing in the promise can be changed, by anybody. Returns the survey's public address.
 */
export const openSurvey = command(
  'survey.open',
  ['coordinator'],
  async (ctx, input: { id: number; secrets: Secrets }) => {
    const survey = await lockDraft(ctx, input.id);
    const { stored, units } = await planToChange(ctx, survey);
    const problems = whyNotOpenable({ survey, plan: stored.plan, units, today: today(ctx.now) });
    if (problems.length > 0) throw new AppError('not-now', surveysTexts[ctx.locale].open.notYet);
    const publicToken = newPublicToken();
    await writeAudiences(ctx, stored);
    const promiseSha256 = await freezePromise(ctx, { survey, stored, publicToken });
    await updateNode(ctx, survey.id, { state: 'open' });
    await layCodes(ctx, { survey, stored, publicToken, secrets: input.secrets });
    const staff = stored.plan.groups.reduce((sum, group) => sum + group.planned, 0);
    const details = { title: survey.title, groups: stored.plan.groups.length, staff, promise: promiseSha256 };
    return { output: { id: survey.id, publicToken }, audit: { subject: survey.id, details } };
  },
);

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

async function freezePromise(
  ctx: CommandContext,
  of: { survey: Survey; stored: StoredPlan; publicToken: string },
): Promise<string> {
  const { survey, stored, publicToken } = of;
  const promise = makePromise({ survey, stored, organisation: ctx.organisation });
  const digest = promiseDigest(promise);
  await ctx.db
    .updateTable('survey')
    .set({
      state: 'open',
      introduction: promise.texts.introduction?.sv ?? '',
      publicToken,
      promise: JSON.stringify(promise),
      promiseSha256: Buffer.from(digest, 'hex'),
      sheetWidth: sheetLayoutOf(survey.questionnaire).width,
      openedAt: ctx.now,
    })
    .where('id', '=', survey.id)
    .execute();
  return digest;
}

/** The secret is of this opening alone: of two at once, the one that is refused leaves the other's in peace. */
async function layCodes(
  ctx: CommandContext,
  of: { survey: Survey; stored: StoredPlan; publicToken: string; secrets: Secrets },
): Promise<void> {
  const name = secretNameOf(of.publicToken);
  const secret = await of.secrets.create(name);
  try {
    for (const group of of.stored.plan.groups) {
      const ids = Array.from({ length: group.planned }, () => randomUUID());
      const digests = ids.map((id) => codeDigest(codeOf(secret, id)));
      await sql`insert into invitation (organisation_id, survey_id, id, group_id)
        select ${ctx.organisation.id}::bigint, ${of.survey.id}::bigint, one, ${group.id}::bigint from unnest(${ids}::uuid[]) one`.execute(
        ctx.db,
      );
      await sql`select lay_codes(${of.survey.id}::bigint, ${group.id}::bigint, ${digests}::bytea[])`.execute(ctx.db);
    }
  } catch (error) {
    await of.secrets.shred(name);
    throw error;
  }
}
