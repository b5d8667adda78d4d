import { sql } from 'kysely';
import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { codeDigest, secretNameOf } from '../codes.ts';
import { lockSending } from '../lock-survey.ts';
import { listGroupInvitations } from '../invitations.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { mostReplacements, replacementCodeOf } from './replacements.rules.ts';

/**
 * Lays one more code in a group, for somebody who has lost theirs. How many there are is public, and answers with them do not count towards
 * the fewest that are shown. The history does not say of which group. Returns the number of the replacement, from 1.
 */
export const replaceCode = command(
  'survey.replace-code',
  ['coordinator'],
  async (ctx, input: { id: number; groupId: number; secrets: Secrets }) => {
    const survey = await lockSending(ctx, input.id);
    const t = surveysTexts[ctx.locale].replace;
    const groups = await listGroupInvitations(ctx.db, survey.id);
    if (survey.mode !== 'codes' || !groups.some((group) => group.id === input.groupId))
      throw new FieldError('groupId', t.groupMissing);
    const staff = groups.reduce((sum, group) => sum + group.staff, 0);
    if (survey.replacements >= mostReplacements(staff)) throw new FieldError('groupId', t.noneLeft);
    const secret = await input.secrets.find(secretNameOf(survey.publicToken));
    if (!secret) throw new FieldError('groupId', surveysTexts[ctx.locale].codes.secretGone);
    const number = survey.replacements + 1;
    const digest = codeDigest(replacementCodeOf(secret, number));
    await sql`select replace_code(${survey.id}::bigint, ${input.groupId}::bigint, ${digest})`.execute(ctx.db);
    return { output: number, audit: { subject: survey.id, details: { title: survey.title } } };
  },
);
