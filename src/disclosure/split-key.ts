import { createHash } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';

/*
 * A key in three shares, of which any two open and one alone says nothing (Shamir). A share is 35 bytes: the 33 of the scheme, and two that
 * are a digest of them and of the public key, so that a share typed wrong, or one of another survey, is told from a right one.
 */

/** Splits a key of 32 bytes. Three shares in the order: the server's, and one for each of two people. */
export async function splitKey(of: { privateKey: Buffer; publicKey: Buffer }): Promise<[Buffer, Buffer, Buffer]> {
  const shares = await split(Uint8Array.from(of.privateKey), 3, 2);
  const [one, two, three] = shares.map((share) => withDigest(Buffer.from(share), of.publicKey));
  if (!one || !two || !three) throw new Error('the key was not split in three');
  return [one, two, three];
}

/** The key out of two shares of it. Whether it is the survey's is for the caller to see; RangeError for one share given twice. */
export async function joinShares(one: Buffer, other: Buffer): Promise<Buffer> {
  if (one.equals(other)) throw new RangeError('one share twice');
  return Buffer.from(await combine([one, other].map((share) => Uint8Array.from(share.subarray(0, SHARE)))));
}

/** Whether these bytes are a share, whole and unchanged, of the key that belongs to the public key. */
export function isShareOf(bytes: Buffer, publicKey: Buffer): boolean {
  return bytes.length === SHARE + DIGEST && withDigest(bytes.subarray(0, SHARE), publicKey).equals(bytes);
}

/** A share as it is written down: fourteen groups of four characters, of which the last is its check word. */
export function writeShare(share: Buffer): string {
  let bits = 0n;
  for (const byte of share) bits = (bits << 8n) | BigInt(byte);
  const characters: string[] = [];
  for (let left = 0; left < LENGTH; left += 1) {
    characters.unshift(ALPHABET.charAt(Number(bits & 31n)));
    bits >>= 5n;
  }
  return (characters.join('').match(/.{4}/g) ?? []).join('-');
}

/** What somebody typed as a share, with spaces, hyphens and small letters as they like. Undefined when it is no share of this key. */
export function readShare(typed: string, publicKey: Buffer): Buffer | undefined {
  const characters = plain(typed);
  if (characters.length !== LENGTH || [...characters].some((one) => !ALPHABET.includes(one))) return undefined;
  let bits = 0n;
  for (const one of characters) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(one));
  const share = Buffer.from(bits.toString(16).padStart(2 * (SHARE + DIGEST), '0'), 'hex');
  return isShareOf(share, publicKey) ? share : undefined;
}

/** The last group of a written share. It is reckoned from the share and says nothing of the key. */
export function checkWordOf(share: Buffer): string {
  return writeShare(share).slice(-4);
}

/** Whether what somebody typed is this check word. */
export function isCheckWord(typed: string, word: string): boolean {
  return plain(typed) === word;
}

const SHARE = 33;
const DIGEST = 2;
const LENGTH = 56;
/** That of the codes: no 0 and O, no 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function withDigest(share: Buffer, publicKey: Buffer): Buffer {
  const digest = createHash('sha256').update('stadig-share-1').update(publicKey).update(share).digest();
  return Buffer.concat([share, digest.subarray(0, DIGEST)]);
}

function plain(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
}
