import { sql } from 'kysely';
import type { TeamSize } from '#content/conversation-guides/index.ts';
import { freezeNode, linkNodes, registerNode, updateNode } from '#foundations/thread/index.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { standpointsSchema, type JointAnswer } from '../joint-answer.ts';
import { lockRoundIn } from '../round-in-state.ts';
import { getRound, listNamedAnswers, listTeams } from '../round.queries.ts';
import { sumOf } from '../summary.rules.ts';

/**
 * Closes a round for good. Answers that stand with a team's name become things of the thread; the others are added up by the database, or
 * destroyed where they are too few. All of it is frozen as it was born.
 */
export const closeRound = command('conversation-round.close', ['coordinator'], async (ctx, { id }: { id: number }) => {
  await lockRoundIn(ctx, id, ['open']);
  const teams = (await listTeams(ctx.db, id)).length;
  const { rows } = await sql<Reply>`select * from close_conversation_round(${id}, ${ctx.now})`.execute(ctx.db);
  for (const reply of rows) await keepAnswer(ctx, id, reply);
  const { title, purpose, guide, unnamed } = await getRound(ctx.db, id);
  await updateNode(ctx, id, { state: 'closed' });
  const answers = await listNamedAnswers(ctx.db, id);
  const { counted, uncounted, questions, needs } = sumOf({ guide, unnamed }, answers);
  await freezeNode(ctx, id, { title, purpose, guide, teams, counted, uncounted, questions, needs });
  const answered = rows.length + (unnamed?.teams ?? 0);
  return { output: id, audit: { subject: id, details: { title, answered, teams } } };
});

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
