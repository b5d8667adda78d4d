import { digestOf } from '#platform/auth/tokens.ts';

/** A code as it was drawn: people type it with spaces, hyphens and small letters. */
export function canonicalCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
}

/** What the intake knows of a code: the same digest that the survey laid down when it opened. */
export function digestOfCode(typed: string): Buffer {
  return digestOf(canonicalCode(typed));
}
