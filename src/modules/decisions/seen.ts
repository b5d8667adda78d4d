import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { decisionsTexts } from './decisions.texts.ts';

/**
 * A short digest of what a form was filled from. Two people who change different parts of a memorandum do not meet; those who change the
 * same part do.
 */
export function seenOf(part: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);
}

/** The digest as `SeenField` sends it along unseen. */
export function seenPart(sentence: string) {
  return z.string({ error: sentence }).regex(/^[0-9a-f]{16}$/, sentence);
}

/** Stops a change made from something else than what is stored; what was typed is kept. Without a seen digest nothing is compared. */
export function refuseIfMoved(
  ctx: CommandContext,
  stored: Readonly<Record<string, unknown>>,
  seen: string | undefined,
): void {
  if (seen !== undefined && seen !== seenOf(stored))
    throw new FieldError('seen', decisionsTexts[ctx.locale].changedMeanwhile);
}
