import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { suggestionReasons, suggestionTitle, type Suggestion } from '#modules/results/index.ts';
import { registerFinding } from '../add-finding/register-finding.ts';
import { storeEvidence } from '../evidence/store-evidence.ts';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import type { SuggestionRef } from './suggestion.paths.ts';
import { getSuggestion } from './suggestion.queries.ts';

type Words = { title: string; text: string; groups: readonly number[] };

/** Makes a finding of a suggestion, once, with the answers it rests on. Returns the finding's id. */
export const acceptSuggestion = command(
  'suggestion.accept',
  ['coordinator', 'working_group_member'],
  async (ctx, { title, text, groups, ...ref }: SuggestionRef & Words) => {
    const { suggestion, alike } = await getSuggestion(ctx.db, ref);
    const more = alike.filter(({ group }) => groups.includes(group.id));
    if (more.length < groups.length) throw new FieldError('groups', suggestFindingsTexts[ctx.locale].groupGone);
    const id = await registerFinding(ctx, { title, text });
    await answer(ctx, suggestion, { ...ref, findingId: id, grounds: suggestionReasons(suggestion, 'sv').join('\n') });
    const source = { kind: 'result' as const, id: ref.resultId };
    for (const picked of piecesOf([suggestion, ...more])) await storeEvidence(ctx, id, { source, ...picked });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

/** Says no to a suggestion, with the reason. It is shown as dismissed until somebody takes that back. */
export const dismissSuggestion = command(
  'suggestion.dismiss',
  ['coordinator', 'working_group_member'],
  async (ctx, { reason, ...ref }: SuggestionRef & { reason: string }) => {
    const { suggestion } = await getSuggestion(ctx.db, ref);
    await answer(ctx, suggestion, { ...ref, dismissalReason: reason });
    return { output: ref, audit: { subject: ref.resultId, details: { title: suggestionTitle(suggestion, 'sv') } } };
  },
);

/** The suggestion waits for an answer again. */
export const takeBackDismissal = command(
  'suggestion.take-back',
  ['coordinator', 'working_group_member'],
  async (ctx, ref: SuggestionRef) => {
    const dismissed = await ctx.db
      .deleteFrom('suggestion')
      .where('resultId', '=', ref.resultId)
      .where('shownGroupId', '=', ref.groupId)
      .where('gapKey', '=', ref.gap)
      .where('findingId', 'is', null)
      .returning('title')
      .executeTakeFirst();
    if (!dismissed) notFound();
    return { output: ref, audit: { subject: ref.resultId, details: { title: dismissed.title } } };
  },
);

async function answer(
  ctx: CommandContext,
  suggestion: Suggestion,
  {
    resultId,
    groupId,
    gap,
    ...said
  }: SuggestionRef & ({ findingId: number; grounds: string } | { dismissalReason: string }),
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('suggestion')
    .values({
      organisationId: ctx.organisation.id,
      resultId,
      shownGroupId: groupId,
      gapKey: gap,
      title: suggestionTitle(suggestion, 'sv'),
      answeredBy: ctx.actor.memberId,
      answeredAt: ctx.now,
      ...said,
    })
    .onConflict((conflict) => conflict.columns(['organisationId', 'resultId', 'shownGroupId', 'gapKey']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw new AppError('not-now', suggestFindingsTexts[ctx.locale].answeredBefore);
}

/** The questions that the suggestions rest on, each with the groups in which it does. */
function piecesOf(suggestions: readonly Suggestion[]): { questionKey: string; pieces: number[] }[] {
  const groups = new Map<string, number[]>();
  for (const { asking, lacking, group } of suggestions)
    for (const reading of asking ? [asking, lacking] : [lacking])
      groups.set(reading.question.key, [...(groups.get(reading.question.key) ?? []), group.id]);
  return [...groups].map(([questionKey, pieces]) => ({ questionKey, pieces }));
}
