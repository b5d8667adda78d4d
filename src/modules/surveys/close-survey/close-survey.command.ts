import { sql } from 'kysely';
import { command, type CommandContext } from '#platform/command.ts';
import { freezeNode, linkNodes, registerNode, updateNode } from '#foundations/thread/index.ts';
import { fold } from '#disclosure/fold.ts';
import { promiseDigest, type SurveyPromise } from '#disclosure/promise.ts';
import { administrationNamesOf, labelOf } from '../audience.ts';
import { getGroupPlan, type StoredPlan } from '../group-plan.queries.ts';
import { lockOpen } from '../lock-survey.ts';
import { allQuestions } from '../questionnaire.ts';
import { sheetLayoutOf } from '../sheet-layout.ts';
import type { Survey } from '../survey.queries.ts';
import { frozenResult } from './frozen-result.ts';

declare module '#platform/events.ts' {
  interface EventMap {
    /** A survey is closed and counted; `resultId` is the node that others may rest on. */
    'survey.frozen': { surveyId: number; resultId: number };
  }
}

/**
 * Closes an open survey, counts the answers into the tables that were promised, and destroys answers, codes and invitations: all in one
 * transaction, or nothing. The secret is shredded by the job that the commit sets free. Returns the ids of survey and result.
 */
export const closeSurvey = command('survey.close', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockOpen(ctx, input.id);
  const promise = await getPromise(ctx, survey);
  // From here no answer is taken in: whoever was first has been let through, whoever comes now waits and is told that it is closed.
  await ctx.db.updateTable('survey').set({ state: 'closed', closedAt: ctx.now }).where('id', '=', survey.id).execute();
  await updateNode(ctx, survey.id, { state: 'closed' });
  const stored: StoredPlan = {
    plan: promise.plan,
    administrationNames: (await getGroupPlan(ctx.db, survey.id)).administrationNames,
  };
  const answers = await countAnswers(ctx, survey);
  const response = {
    invited: sumOf(stored.plan.groups.map((group) => group.planned)),
    answered: sumOf([...answers.values()]),
  };
  const resultId = await registerResult(ctx, { survey, response });
  await freezeAnswers(ctx, { survey, resultId, stored, answers, k: promise.k });
  await freezeNode(
    ctx,
    resultId,
    await frozenResult(ctx.db, { survey, resultId, response, promiseSha256: promiseDigest(promise) }),
  );
  await ctx.queue('sweep-survey-secrets', {});
  await ctx.emit('survey.frozen', { surveyId: survey.id, resultId });
  return {
    output: { id: survey.id, resultId },
    audit: { subject: survey.id, details: { title: survey.title, ...response } },
  };
});

async function getPromise(ctx: CommandContext, survey: Survey): Promise<SurveyPromise> {
  const { promise } = await ctx.db
    .selectFrom('survey')
    .select('promise')
    .where('id', '=', survey.id)
    .executeTakeFirstOrThrow();
  const promised = promise as unknown as SurveyPromise; // written by openSurvey alone and kept by the trigger keep_promise
  if (promiseDigest(promised) !== survey.promiseSha256?.toString('hex'))
    throw new Error('the promise is not the one that was given');
  return promised;
}

async function countAnswers(ctx: CommandContext, survey: Survey): Promise<Map<string, number>> {
  const { rows } = await sql<{
    groupId: number;
    answers: number;
  }>`select * from answers_per_group(${survey.id}::bigint)`.execute(ctx.db);
  return new Map(rows.map((row) => [String(row.groupId), row.answers]));
}

async function registerResult(
  ctx: CommandContext,
  of: { survey: Survey; response: { invited: number; answered: number } },
): Promise<number> {
  const { survey, response } = of;
  const resultId = await registerNode(ctx, {
    kind: 'result',
    title: survey.title,
    path: () => `/enkater/${survey.id}/resultat`,
    state: 'frozen',
  });
  await ctx.db
    .insertInto('result')
    .values({ organisationId: ctx.organisation.id, id: resultId, surveyId: survey.id, frozenAt: ctx.now, ...response })
    .execute();
  await linkNodes(ctx, { from: resultId, to: survey.id });
  return resultId;
}

async function freezeAnswers(
  ctx: CommandContext,
  of: { survey: Survey; resultId: number; stored: StoredPlan; answers: ReadonlyMap<string, number>; k: number },
): Promise<void> {
  const { survey, stored } = of;
  const shown = fold(stored.plan, of.answers, of.k).map((group, index) => ({
    id: index + 1,
    level: group.level,
    name: group.level === 'municipality' ? ctx.organisation.name : labelOf(stored, group.parts, group.level),
    administrationNames: administrationNamesOf(stored, group),
    groupIds: group.groupIds.map(Number),
  }));
  const questions = allQuestions(survey.questionnaire);
  const layout = sheetLayoutOf(survey.questionnaire).fields.map((field) => ({
    key: field.key,
    kind: field.kind,
    at: field.offset,
    options: questions.find((question) => question.key === field.key)?.options.map((option) => option.key) ?? [],
  }));
  await sql`select freeze_answers(${survey.id}::bigint, ${of.resultId}::bigint, ${JSON.stringify(shown)}::jsonb, ${JSON.stringify(layout)}::jsonb)`.execute(
    ctx.db,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
