import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { makeSealingKey } from '#disclosure/seal.ts';
import { checkWordOf, isCheckWord, splitKey, writeShare } from '#disclosure/split-key.ts';
import { keyNameOf, newPublicToken } from '../codes.ts';
import { lockDraft } from '../lock-survey.ts';
import type { Survey } from '../survey.queries.ts';
import { splitKeyTexts } from './split-key.texts.ts';

/** The draft with its new key, the two shares to hand out, as they are written, and the file of the key before, which may go when this is committed. */
type Prepared = { survey: Survey; shares: [string, string]; replaces: string | undefined };

/** Which key a draft has, for a page to say: nothing when it has none. */
export function keyMarkOf({ publicKey }: Pick<Survey, 'publicKey'>): string {
  return publicKey?.toString('hex') ?? '';
}

/**
 * Makes the key of a draft and splits it: one share to a file, two that are given back once and kept nowhere. Done again, the shares before
 * are worth nothing; so `instead` says which key the new one is made instead of, and changed-meanwhile that it is not there any more. The key
 * itself is in memory only, until this returns.
 */
export const prepareKey = command(
  'survey.prepare-key',
  ['coordinator'],
  async (ctx, input: { id: number; instead: string | undefined; secrets: Secrets }) => {
    const survey = await lockSplitDraft(ctx, input.id);
    if (input.instead !== keyMarkOf(survey)) throw new AppError('changed-meanwhile');
    const key = makeSealingKey();
    const [own, second, third] = await splitKey(key);
    key.privateKey.fill(0);
    const keyToken = newPublicToken();
    const shareChecks = [second, third].map(checkWordOf);
    const made = { publicKey: key.publicKey, keyToken, sharesConfirmed: false };
    await ctx.db
      .updateTable('survey')
      .set({ ...made, shareChecks })
      .where('id', '=', survey.id)
      .execute();
    await input.secrets.store(keyNameOf(keyToken), own);
    const replaces = survey.keyToken === null ? undefined : keyNameOf(survey.keyToken);
    const shares: Prepared['shares'] = [writeShare(second), writeShare(third)];
    const output: Prepared = { survey: { ...survey, ...made }, shares, replaces };
    return { output, audit: { subject: survey.id, details: { title: survey.title } } };
  },
);

/** Both shares are on paper: whoever has them has typed the check word of each. FieldError at the one that is wrong. */
export const confirmShares = command(
  'survey.confirm-shares',
  ['coordinator'],
  async (ctx, input: { id: number; first: string; second: string }) => {
    const survey = await lockSplitDraft(ctx, input.id);
    const { shareChecks } = await ctx.db
      .selectFrom('survey')
      .select('shareChecks')
      .where('id', '=', survey.id)
      .executeTakeFirstOrThrow();
    for (const [index, field] of (['first', 'second'] as const).entries())
      if (!isCheckWord(input[field], shareChecks?.[index] ?? '-'))
        throw new FieldError(field, splitKeyTexts[ctx.locale].wordWrong);
    await ctx.db
      .updateTable('survey')
      .set({ sharesConfirmed: true, shareChecks: null })
      .where('id', '=', survey.id)
      .execute();
    return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title } } };
  },
);

async function lockSplitDraft(ctx: CommandContext, id: number): Promise<Survey> {
  const survey = await lockDraft(ctx, id);
  if (survey.keyHolding !== 'two-of-three') throw new AppError('not-now', splitKeyTexts[ctx.locale].notSplit);
  return survey;
}
