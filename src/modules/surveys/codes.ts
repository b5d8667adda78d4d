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

/** The code with which those who type in paper answers are let in: of the same form as a respondent's. */
export function keyingCodeOf(secret: Buffer): string {
  return codeOf(secret, 'keying');
}

/** Name of the file that holds the secret of an opened survey. */
export function secretNameOf(publicToken: string): string {
  return `${SECRET_PREFIX}${publicToken}`;
}

/** Name of the file that holds the key that opens a survey's answers, or the server's share of it when it is split. */
export function keyNameOf(publicToken: string): string {
  return `${KEY_PREFIX}${publicToken}`;
}

/** Of which survey a file of this name is, and which of its two; undefined for secrets of other things. */
export function surveySecretOf(fileName: string): { publicToken: string; what: 'secret' | 'key' } | undefined {
  if (fileName.startsWith(KEY_PREFIX)) return { publicToken: fileName.slice(KEY_PREFIX.length), what: 'key' };
  return fileName.startsWith(SECRET_PREFIX)
    ? { publicToken: fileName.slice(SECRET_PREFIX.length), what: 'secret' }
    : undefined;
}

const SECRET_PREFIX = 'survey-';
const KEY_PREFIX = 'survey-key-';
