import { digestOf } from '#platform/auth/tokens.ts';

/** A code as it was drawn: people type it with spaces, hyphens and small or large letters. */
export function canonicalCode(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What the intake knows of a code. */
export function digestOfCode(typed: string): Buffer {
  return digestOf(canonicalCode(typed));
}
