import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 32 random bytes as 43 address-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Eight digits, for typing from one device to another. */
export function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

/** What the database keeps of a token: never the token. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
