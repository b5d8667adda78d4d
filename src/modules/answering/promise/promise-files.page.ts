import { canonicalJson } from '#disclosure/promise.ts';
import type { Services } from '#platform/web/context.ts';
import { fileResponse } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { sendNotFound } from '../respond-page.tsx';
import { isNearlyAll, laidCodes } from './examine.rules.ts';
import { sendNotListed } from './not-listed.tsx';
import { findCodeLists, findPublished, type CodeLists, type Published } from './published.queries.ts';

/** The promise as it was hashed, and the lists of codes when they are published: files to take away and examine. */
export const promiseFileRoutes: Route[] = [
  publicFile('/svara/:token/lofte/lofte.json', async (_services, _token, { promise }) => canonicalJson(promise)),
  publicFile('/svara/:token/lofte/koder.txt', listOf(laidCodes)),
  publicFile('/svara/:token/lofte/koder-anvanda.txt', listApart('spent')),
  publicFile('/svara/:token/lofte/koder-ej-anvanda.txt', listApart('unspent')),
  publicFile(
    '/svara/:token/lofte/koder-ersatta.txt',
    listOf((lists) => lists.replaced),
  ),
];

type MakeText = (services: Services, token: string, published: Published) => Promise<string | undefined>;

function publicFile(path: string, make: MakeText): Route {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const token = c.req.param('token') ?? '';
      const published = await findPublished(services, token);
      if (!published) return sendNotFound(c, services);
      const text = await make(services, token, published);
      if (text === undefined) return sendNotListed(c, services, published);
      const mediaType = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
      return fileResponse(c, { body: new TextEncoder().encode(text), mediaType, name });
    },
  };
}

/** One hash per line, 64 small hexadecimal digits, in order. */
function listOf(choose: (lists: CodeLists) => readonly Buffer[]): MakeText {
  return async (services, token) => {
    const lists = await findCodeLists(services, token);
    return (
      lists &&
      choose(lists)
        .map((one) => `${one.toString('hex')}\n`)
        .join('')
    );
  };
}

/** Not where it would point out the one who has not answered. */
function listApart(list: 'spent' | 'unspent'): MakeText {
  return async (services, token, published) =>
    isNearlyAll(published) ? undefined : listOf((lists) => lists[list])(services, token, published);
}
