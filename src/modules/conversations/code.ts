import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else when it is read aloud or from paper: I, L, O and U (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** Twelve signs, sixty bits: it cannot be guessed at any pace that a server answers at. */
export function newTeamCode(): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}

/** The code as it was drawn, from what was typed or pasted: with spaces, hyphens, small letters, or the whole address that it stands last in. */
export function canonicalTeamCode(typed: string): string {
  const [address = ''] = typed.split(/[?#]/);
  const last = address.split('/').findLast((part) => part.trim() !== '') ?? '';
  const read: Record<string, string> = { O: '0', I: '1', L: '1' };
  return last
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/[OIL]/g, (sign) => read[sign] ?? sign)
    .slice(0, 40);
}

/** As it is printed: three groups of four. */
export function shownTeamCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
