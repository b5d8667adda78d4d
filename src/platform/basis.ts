import { createHash } from 'node:crypto';
import { z } from 'zod';
import { basisTexts } from '#platform/basis.texts.ts';
import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';

/**
 * What a form was made from, short enough to send along unseen: the same stored values give the same text, whatever the order of
 * their names. Two who change different parts of a thing do not meet; those who change the same part do.
 */
export function basisOf(stored: unknown): string {
  return createHash('sha256').update(JSON.stringify(stored, sorted)).digest('base64url').slice(0, 16);
}

/** The basis in a form, as `BasisField` sends it. A form without one was made from nothing that is stored. */
export function basisField() {
  return z.string().max(40).catch('');
}

/** What a command takes that changes what a form was made from; without a basis (a job, an import) nothing is compared. */
export type Change<T extends { basis: string }> = Omit<T, 'basis'> & { basis?: string | undefined };

/** Stops a change made from something else than what is stored: a FieldError on `basis`, so that what was typed is kept and may be saved on purpose. */
export function refuseIfChanged(ctx: Pick<CommandContext, 'locale'>, stored: unknown, basis: string | undefined): void {
  if (basis === undefined || basis === basisOf(stored)) return;
  throw new FieldError('basis', basisTexts[ctx.locale].changedMeanwhile);
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
