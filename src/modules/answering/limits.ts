import { rateLimit } from '#platform/auth/rate-limit.ts';
import { AppError } from '#platform/errors.ts';
import type { RawForm } from '#platform/form.ts';
import { readForm } from '#platform/web/page.tsx';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { mostCharacters, textQuestions, type Questionnaire } from '#modules/surveys/index.ts';

/** A form without texts, in bytes: many times what a full one takes. */
const withoutTexts = 64 * 1024;

/** Bytes that a character may take in the body of a form: three of UTF-8, each written as `%E1`. */
const bytesPerCharacter = 9;

/** Largest body of the respondent's part, in bytes: two hundred texts of two thousand characters. */
export const bodyLimit = 4 * 1024 * 1024;

/** What was sent. Refuses what is larger than a form with these questions can be: before it is read, where its length is said. */
export async function readAnswers(c: WebContext, questionnaire: Pick<Questionnaire, 'sections'>): Promise<RawForm> {
  const characters = textQuestions(questionnaire).reduce((sum, question) => sum + mostCharacters(question), 0);
  // Twice: whoever writes too much is told so at the field, with all that was written.
  const limit = withoutTexts + 2 * characters * bytesPerCharacter;
  if (Number(c.req.header('content-length') ?? 0) > limit) throw new AppError('too-large');
  const raw = await readForm(c);
  if (lengthOf(raw) > limit) throw new AppError('too-large');
  return raw;
}

function lengthOf(raw: RawForm): number {
  return Object.entries(raw).reduce(
    (sum, [name, sent]) =>
      sum +
      [sent].flat().reduce((all, one) => all + name.length + (typeof one === 'string' ? one.length : one.size), 0),
    0,
  );
}

/**
 * Wrong codes alone are counted, per address and in memory. A code cannot be guessed at any pace a server answers at, so the limit
 * only keeps a machine that tries from being a burden; a right code is never counted and never refused, because a whole workplace may
 * sit behind one address and a colleague's mistyping, or malice, must not lose anybody's answer.
 */
export function countWrongCode(c: WebContext, services: Services): void {
  const count = counters.get(services) ?? rateLimit(services.clock, { times: 60, minutes: 15 });
  counters.set(services, count);
  if (!count(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
}

const counters = new WeakMap<Services, (who: string) => boolean>();
