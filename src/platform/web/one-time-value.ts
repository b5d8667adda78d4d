import { createHash, randomBytes } from 'node:crypto';
import type { RawForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';

/** The field that tells one rendering of a form from the next. */
const oneTimeField = 'en-gang';

/**
 * Puts a one-time value in every form of a page that writes. In the finished HTML, because forms are written by hand in some sixty pages and
 * none of them should have to remember it; what came from people is escaped there, so that only our own forms look like forms.
 */
export function withOneTimeValue(page: string): string {
  const field = `<input type="hidden" name="${oneTimeField}" value="${randomBytes(12).toString('base64url')}"/>`;
  return page.replace(/<form\b[^>]*\smethod="post"[^>]*>/g, (form) => form + field);
}

/**
 * One digest of who sends what in which rendering of which form; undefined without a one-time value. The same form with anything else in it,
 * as after going back, is another.
 */
export async function formDigest(view: MemberView, raw: RawForm): Promise<Buffer | undefined> {
  const value = raw[oneTimeField];
  if (typeof value !== 'string' || value === '') return undefined;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([view.actor.memberId, view.url.pathname, view.url.search]));
  for (const [name, sent] of Object.entries(raw).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const one of [sent].flat()) {
      const isFile = one instanceof File;
      hash.update(JSON.stringify([name, isFile ? [one.name, one.type, one.size] : one]));
      if (isFile) hash.update(await one.bytes());
    }
  }
  return hash.digest();
}
