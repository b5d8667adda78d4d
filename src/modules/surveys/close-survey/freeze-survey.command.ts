import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { freezeNode, linkNodes, registerNode } from '#foundations/thread/index.ts';
import { promiseDigest } from '#disclosure/promise.ts';
import type { Release } from '#disclosure/release.ts';
import { lockClosed } from '../lock-survey.ts';
import { findResponse, type Response, type Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { countSealed } from './count-sealed.ts';
import type { FrozenResult } from './frozen-result.ts';
import { keepTexts } from './keep-texts.ts';
import { getPromised, listCounted } from './promised-plan.ts';

declare module '#platform/events.ts' {
  interface EventMap {
    /** A survey is closed and counted; `resultId` is the node that others may rest on. */
    'survey.frozen': { surveyId: number; resultId: number };
  }
}

/** The key that opens the answers, undefined for a survey older than sealing, and whom to tell how far it has come, in whole per cent. */
type Freezing = { id: number; privateKey: Buffer | undefined; progress: (percent: number) => Promise<void> };

/**
 * Opens and counts the answers of a closed survey into the groups that were chosen, and destroys answers, codes and invitations: all in
 * one transaction, or nothing. Once only. Returns the id of the result.
 */
export const freezeSurvey = command('survey.freeze', ['coordinator'], async (ctx, input: Freezing) => {
  const survey = await lockClosed(ctx, input.id);
  if (await findResponse(ctx.db, survey.id))
    throw new AppError('not-now', surveysTexts[ctx.locale].closedPage.destroyed[survey.mode]);
  const { promise, stored } = await getPromised(ctx.db, survey);
  const perGroup = await listCounted(ctx.db, survey.id);
  const response = {
    invited: sumOf(stored.plan.groups.map((group) => group.planned)),
    answered: sumOf(perGroup.map((group) => group.answers + group.replaced)),
  };
  const { release, texts, unreadable } = await countSealed(ctx.db, { ...input, survey, promise, perGroup });
  const resultId = await registerResult(ctx, { survey, response, unreadable });
  await keepTexts(ctx.db, { survey, texts, answered: response.answered });
  await writeRelease(ctx.db, survey.id, release);
  const frozen: FrozenResult = {
    survey: { id: survey.id, title: survey.title },
    promiseSha256: promiseDigest(promise),
    threshold: survey.threshold,
    response: toldOf(response),
    unreadable,
    published: release.published,
    gate: release.gate,
  };
  await freezeNode(ctx, resultId, frozen);
  await ctx.emit('survey.frozen', { surveyId: survey.id, resultId });
  return {
    output: resultId,
    audit: { subject: survey.id, details: { title: survey.title, ...toldOf(response), unreadable } },
  };
});

/** The database refuses what has not passed the gate, and destroys what was counted. */
async function writeRelease(db: Tx, surveyId: number, { published, gate }: Release): Promise<void> {
  const answers = Object.fromEntries(published.groups.map((group) => [group.id, group.answers]));
  const tables: Record<string, Record<string, unknown>> = {};
  for (const [question, perGroup] of Object.entries(published.tables))
    for (const [group, cells] of Object.entries(perGroup)) (tables[group] ??= {})[question] = cells;
  await sql`select freeze_answers(${surveyId}::bigint, ${JSON.stringify(tables)}::jsonb, ${JSON.stringify(answers)}::jsonb,
    ${JSON.stringify(gate)}::jsonb)`.execute(db);
}

/** That all, or all but one, have answered is not written down where everyone reads: the one who has not would be known. */
function toldOf({ invited, answered }: Response): Response {
  return { invited, answered: invited > 0 ? Math.min(answered, invited - 1) : answered };
}

async function registerResult(
  ctx: CommandContext,
  of: { survey: Survey; response: Response; unreadable: number },
): Promise<number> {
  const { survey, response, unreadable } = of;
  const resultId = await registerNode(ctx, {
    kind: 'result',
    title: survey.title,
    path: () => `/enkater/${survey.id}/resultat`,
    state: 'frozen',
  });
  const own = { organisationId: ctx.organisation.id, id: resultId, surveyId: survey.id, frozenAt: ctx.now };
  await ctx.db
    .insertInto('result')
    .values({ ...own, ...response, unreadable })
    .execute();
  await linkNodes(ctx, { from: resultId, to: survey.id });
  return resultId;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
