import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#disclosure/promise.ts';

/** What is kept, in the one way that the same content is written: dates become text and holes go, as they do in jsonb. */
export function frozenText(content: unknown): string {
  const plain: Json = JSON.parse(JSON.stringify(content));
  return canonicalJson(plain);
}

/** The sha256 of that text. */
export function frozenDigest(content: unknown): Buffer {
  return createHash('sha256').update(frozenText(content), 'utf8').digest();
}
