import { createHash } from 'node:crypto';

/**
 * What a form was made from, short enough to send along unseen: the same stored values give the same text. A form that comes back
 * with another basis than what is stored now would overwrite what somebody else wrote meanwhile.
 */
export function basisOf(stored: unknown): string {
  return createHash('sha256').update(JSON.stringify(stored)).digest('base64url').slice(0, 16);
}
