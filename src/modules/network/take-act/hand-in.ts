import type { NetworkAct } from '../acts.ts';
import type { ActContext, Acting } from './act-context.ts';
import { readQuestions } from '../state-letters/assignment-questions.ts';
import { answersTo } from './answers.rules.ts';
import { whyNotSoMany } from './hand-in-files.ts';
import type { Outcome } from './refusals.ts';

type Act<T extends NetworkAct['type']> = Extract<NetworkAct, { type: T }>;

/** What a party has done for an assignment, or what it says instead. When it came is when it came first. `fileIds` are put beside those that are there. */
export async function handIn(
  ctx: ActContext,
  { party, network, saidAt }: Acting,
  act: Act<'hand-in'>,
  fileIds: readonly number[] = [],
): Promise<Outcome> {
  if (party.state !== 'registered') return { refused: 'not-in' };
  const assignment = await ctx.db
    .selectFrom('assignment')
    .select(['id', 'title', 'questions'])
    .where('id', '=', act.assignmentId)
    .where('networkId', '=', network.id)
    .where('givenAt', 'is not', null)
    .executeTakeFirst();
  if (!assignment) return { refused: 'unknown-assignment' };
  const answers = answersTo(readQuestions(assignment.questions), act.answers);
  if (!answers) return { refused: 'wrong-answers' };
  if (isEmpty(act) && fileIds.length === 0) return { refused: 'nothing-in-it' };
  const tooMany = await whyNotSoMany(ctx.db, { assignmentId: assignment.id, partyId: party.id, fileIds });
  if (tooMany) return { refused: tooMany };
  const organisationId = ctx.organisation.id;
  const said = {
    text: act.text,
    answers: JSON.stringify(answers),
    stepStatus: act.stepStatus,
    isShared: act.isShared,
    changedAt: saidAt,
  };
  const { id } = await ctx.db
    .insertInto('handIn')
    .values({ ...said, organisationId, assignmentId: assignment.id, partyId: party.id, handedInAt: saidAt })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'assignmentId', 'partyId'])
        .doUpdateSet((e) => ({ ...said, revision: e('handIn.revision', '+', 1) })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const fileId of fileIds)
    await ctx.db.insertInto('handInFile').values({ organisationId, handInId: id, fileId }).execute();
  return { details: { title: network.title, assignment: assignment.title } };
}

function isEmpty({ text, answers, stepStatus }: Act<'hand-in'>): boolean {
  const isAnswered = Object.values(answers).some((one) => one.length > 0);
  return text.trim() === '' && stepStatus.trim() === '' && !isAnswered;
}

/** A word about what another party shares, or about one's own. */
export async function comment(
  ctx: ActContext,
  { party, network, saidAt }: Acting,
  act: Act<'comment'>,
): Promise<Outcome> {
  if (party.state !== 'registered') return { refused: 'not-in' };
  const shown = await ctx.db
    .selectFrom('handIn as h')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.organisationId', '=', 'h.organisationId').onRef('a.id', '=', 'h.assignmentId'),
    )
    .select(['h.id', 'a.title'])
    .where('h.id', '=', act.handInId)
    .where('a.networkId', '=', network.id)
    .where((e) => e.or([e('h.isShared', '=', true), e('h.partyId', '=', party.id)]))
    .executeTakeFirst();
  if (!shown) return { refused: 'unknown-hand-in' };
  await ctx.db
    .insertInto('handInComment')
    .values({
      organisationId: ctx.organisation.id,
      handInId: shown.id,
      partyId: party.id,
      text: act.text,
      writtenAt: saidAt,
    })
    .execute();
  return { details: { title: network.title, assignment: shown.title } };
}
