import { digestOf } from '#platform/auth/tokens.ts';

/** A code as it was drawn: people type it with spaces, hyphens and small letters, or paste the whole link that it stands last in. */
export function canonicalCode(typed: string): string {
  const [address = ''] = typed.split(/[?#]/);
  const last = address.split('/').findLast((part) => part.trim() !== '') ?? '';
  return last.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
}

/** What the intake knows of a code: the same digest that the survey laid down when it opened. */
export function digestOfCode(typed: string): Buffer {
  return digestOf(canonicalCode(typed));
}
