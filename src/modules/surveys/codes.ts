import { createHash, createHmac, randomInt } from 'node:crypto';

/** 32 characters that are not taken for each other when read aloud or typed from paper: no 0 and O, no 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;

/**
 * The code of an invitation, grouped as on paper: `K7QD-22MX-9FTR`. Sixty bits of HMAC-SHA256 over the invitation's id. Without the
 * secret, which lies in a file outside the database, nobody can say which code belongs to which invitation.
 */
export function codeOf(secret: Buffer, invitationId: string): string {
  const digest = createHmac('sha256', secret).update(invitationId, 'utf8').digest();
  const characters = [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return (characters.join('').match(/.{4}/g) ?? []).join('-');
}

/** What somebody typed as a code, as the twelve characters it stands for. Undefined when it can be no code. */
export function normaliseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character)) ? code : undefined;
}

/** SHA-256 of the normalised code: all that the database ever holds of it. RangeError for what can be no code. */
export function codeDigest(code: string): Buffer {
  const normalised = normaliseCode(code);
  if (!normalised) throw new RangeError('not a code');
  return createHash('sha256').update(normalised, 'ascii').digest();
}

/** Address of an opened survey: ten characters that can be read aloud. It is no secret. */
export function newPublicToken(): string {
  return Array.from({ length: 10 }, () => TOKEN_ALPHABET.charAt(randomInt(TOKEN_ALPHABET.length))).join('');
}

const TOKEN_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** Name of the file that holds the secret of an opened survey. */
export function secretNameOf(publicToken: string): string {
  return `${SECRET_PREFIX}${publicToken}`;
}

/** The address whose secret has this name; undefined for secrets of other things. */
export function publicTokenOf(secretName: string): string | undefined {
  return secretName.startsWith(SECRET_PREFIX) ? secretName.slice(SECRET_PREFIX.length) : undefined;
}

const SECRET_PREFIX = 'survey-';
