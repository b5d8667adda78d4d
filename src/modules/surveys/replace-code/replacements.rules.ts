import { codeOf } from '../codes.ts';

/** Most codes of a survey that may be replaced: three in a hundred, at least one. The database keeps the same rule (replace_code). */
export function mostReplacements(codes: number): number {
  return Math.max(1, Math.floor((codes * 3) / 100));
}

/** The code that was laid as this replacement of a survey, from 1. */
export function replacementCodeOf(secret: Buffer, number: number): string {
  return codeOf(secret, `replacement ${number}`);
}
