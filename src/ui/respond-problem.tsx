import type { AppError } from '#platform/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { Frame, WebContext } from '#platform/web/context.ts';
import { RespondLayout } from './respond-page.tsx';
import { respondTexts } from './respond.texts.ts';

/** What whoever answers a survey is told when the situation says no: nothing of the database is asked, and nothing of who asks. */
export async function respondProblem(
  c: WebContext,
  frame: Frame,
  problem: AppError | { reference: string },
): Promise<Response> {
  const wanted = c.req.query('lang');
  const locale = isLocale(wanted) ? wanted : 'sv';
  const t = respondTexts[locale];
  const said =
    'reference' in problem
      ? { title: t.fault.title, text: t.fault.text(problem.reference) }
      : isKnown(problem.code)
        ? t[problem.code]
        : t['not-found'];
  const page = (
    <RespondLayout
      locale={locale}
      title={said.title}
      assets={{ ...frame.assets('respond', 'gran'), scripts: [] }}
      theme="gran"
      organisation={{ name: t.whose }}
    >
      <h1>{said.title}</h1>
      <p>{said.text}</p>
    </RespondLayout>
  );
  return c.html(`<!DOCTYPE html>${String(await page)}`, 'reference' in problem ? 500 : problem.status);
}

function isKnown(code: string): code is 'too-large' | 'too-many-requests' | 'cross-site' {
  return code === 'too-large' || code === 'too-many-requests' || code === 'cross-site';
}
