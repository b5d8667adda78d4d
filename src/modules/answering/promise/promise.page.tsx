import type { Services, WebContext } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { canonicalCode, digestOfCode } from '../code.ts';
import { countWrongCode } from '../limits.ts';
import { respondView, sendNotFound, sendPage } from '../respond-page.tsx';
import { isResultShown } from '../shown-result.tsx';
import { checkCode, type CheckedCode } from './examine.rules.ts';
import type { TypedCode } from './examine-count.tsx';
import { promiseFileRoutes } from './promise-files.page.ts';
import { PromiseView } from './promise-view.tsx';
import { promiseTexts } from './promise.texts.ts';
import { findCodeLists, findPublished, type Published } from './published.queries.ts';

const path = '/svara/:token/lofte';

/** What was promised when the survey opened, for anyone; and, when it is counted, whether one's own code is spent. */
export const promiseRoutes: Route[] = [
  ...promiseFileRoutes,
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const token = c.req.param('token') ?? '';
      const published = await findPublished(services, token);
      return published ? send(c, services, { token, published }) : sendNotFound(c, services);
    },
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: 8 * 1024,
    async handle(c, services) {
      const token = c.req.param('token') ?? '';
      const published = await findPublished(services, token);
      if (!published) return sendNotFound(c, services);
      const { code } = await readForm(c);
      return check(c, services, { token, published, typed: typeof code === 'string' ? code.slice(0, 200) : '' });
    },
  },
];

async function check(
  c: WebContext,
  services: Services,
  at: { token: string; published: Published; typed: string },
): Promise<Response> {
  const { token, published, typed } = at;
  const t = promiseTexts[respondView(c, services).locale].own;
  const lists = await findCodeLists(services, token);
  // While the survey is open the link itself tells this; here it is told only when nothing more can come.
  if (!lists) return send(c, services, { token, published, notice: t.notYet });
  if (canonicalCode(typed) === '') return send(c, services, { token, published, form: { typed, error: t.missing } });
  const checked = checkCode(lists, published.codesRoot, digestOfCode(typed));
  if (checked) return send(c, services, { token, published, checked });
  countWrongCode(c, services);
  return send(c, services, { token, published, form: { typed, error: t.unknown } });
}

async function send(
  c: WebContext,
  services: Services,
  of: { token: string; published: Published; form?: TypedCode; checked?: CheckedCode; notice?: string },
): Promise<Response> {
  const form = of.form ?? { typed: '' };
  const status = form.error !== undefined ? 400 : of.notice === undefined ? 200 : 409;
  const shown = of.published.answered !== null && (await isResultShown(services, of.token));
  const view = respondView(c, services);
  return sendPage(c, <PromiseView view={view} {...of} form={form} isResultShown={shown} />, status);
}
