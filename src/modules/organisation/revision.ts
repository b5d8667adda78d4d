import { z } from 'zod';
import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { organisationTexts } from './organisation.texts.ts';

/** The revision a form was made from. `RevisionField` sends it along unseen. */
export function seenRevision(sentence: string) {
  return z
    .string({ error: sentence })
    .regex(/^[1-9]\d{0,8}$/, sentence)
    .transform(Number);
}

/** Stops a change made from an older revision than the stored one; what was typed is kept. Without a seen revision nothing is compared. */
export function refuseIfChanged(ctx: CommandContext, stored: { revision: number }, seen: number | undefined): void {
  if (seen === undefined || seen === stored.revision) return;
  throw new FieldError('revision', organisationTexts[ctx.locale].changedMeanwhile);
}
