import { sql } from 'kysely';
import type { TeamSize } from '#content/conversation-guides/index.ts';
import { freezeNode, linkNodes, registerNode, updateNode } from '#foundations/thread/index.ts';
import { command, type Command, type CommandContext } from '#platform/command.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { standpointsSchema, type JointAnswer } from '../joint-answer.ts';
import { lockRoundIn } from '../round-in-state.ts';
import { getRound, listNamedAnswers, listTeams } from '../round.queries.ts';
import { sumOf } from '../summary.rules.ts';

/** The first of two transactions: from its commit no answer is taken in, changed or taken back. */
const stopAnswers = command('conversation-round.stop', ['coordinator'], async (ctx, { id }: { id: number }) => {
  const { title } = await lockRoundIn(ctx, id, ['open']);
  await ctx.db.updateTable('conversationRound').set({ state: 'counting' }).where('id', '=', id).execute();
  return { output: id, audit: { subject: id, details: { title } } };
});

/**
 * The second. Answers that stand with a team's name become things of the thread; the others are added up by the database, or destroyed where
 * they are too few. All of it is frozen as it was born.
 */
const countAnswers = command('conversation-round.close', ['coordinator'], async (ctx, { id }: { id: number }) => {
  await lockRoundIn(ctx, id, ['counting']);
  const teams = (await listTeams(ctx.db, id)).length;
  const { rows } = await sql<Reply>`select * from close_conversation_round(${id}, ${ctx.now})`.execute(ctx.db);
  for (const reply of rows) await keepAnswer(ctx, id, reply);
  const { title, purpose, guide, unnamed } = await getRound(ctx.db, id);
  const answers = await listNamedAnswers(ctx.db, id);
  const { counted, uncounted, questions, needs } = sumOf({ guide, unnamed }, answers);
  // Nothing can be leaned on where nothing was counted.
  await updateNode(ctx, id, { state: counted === 0 ? 'empty' : 'closed' });
  await freezeNode(ctx, id, { title, purpose, guide, teams, counted, uncounted, questions, needs });
  const answered = rows.length + (unnamed?.teams ?? 0);
  return { output: id, audit: { subject: id, details: { title, answered, teams } } };
});

/**
 * Closes a round for good, in two transactions: the database counts only when the first is committed. Whoever could still take it back could
 * otherwise count again and again, and see each answer without a name come. Run again after a stop in between, it does what is left.
 */
export const closeRound: Command<{ id: number }, number> = {
  name: countAnswers.name,
  roles: countAnswers.roles,
  async run(scope, input) {
    const at = { db: scope.database, organisationId: scope.organisation.id, reading: true };
    const { state } = await inOrganisation(at, (db) => getRound(db, input.id));
    if (state !== 'counting') await stopAnswers.run(scope, input);
    return countAnswers.run(scope, input);
  },
};

type Reply = { team: string; people: TeamSize; answers: unknown; needs: string };

async function keepAnswer(ctx: CommandContext, roundId: number, { team, people, answers, needs }: Reply) {
  const id = await registerNode(ctx, {
    kind: 'joint_answer',
    title: team,
    path: (nodeId) => `/samtal/svar/${nodeId}`,
  });
  const given: JointAnswer = { people, answers: standpointsSchema.parse(answers), needs };
  await ctx.db
    .insertInto('jointAnswer')
    .values({
      organisationId: ctx.organisation.id,
      id,
      roundId,
      team,
      people,
      needs,
      answers: JSON.stringify(given.answers),
    })
    .execute();
  await linkNodes(ctx, { from: id, to: roundId });
  await freezeNode(ctx, id, { team, ...given });
}
