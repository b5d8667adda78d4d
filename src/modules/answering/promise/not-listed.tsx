import type { Services, WebContext } from '#platform/web/context.ts';
import { askingOf, MessagePage, respondView, sendPage } from '../respond-page.tsx';
import { isNearlyAll } from './examine.rules.ts';
import { promiseTexts } from './promise.texts.ts';
import type { Published } from './published.queries.ts';

/** Says why a list of codes is not there: not counted yet, no codes, or that it would point somebody out. */
export function sendNotListed(c: WebContext, services: Services, published: Published): Promise<Response> {
  const view = respondView(c, services);
  const t = promiseTexts[view.locale].count;
  const title = { text: t.noList };
  const why = isNearlyAll(published) ? t.notListed : published.answered === null ? t.notCounted : t.noLists;
  const about = { view, organisation: askingOf(published), title, paragraphs: [{ text: why }] };
  return sendPage(c, <MessagePage {...about} scripted={false} />, 404);
}
