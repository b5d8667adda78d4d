import { AppError } from '#platform/errors.ts';
import { problemTexts } from '#platform/errors.texts.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { localeOf } from '#platform/web/enter.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PlainPage } from '#ui/frame.tsx';

/** One readable page for every situation that says no, and for our own faults. */
export async function renderProblem(
  c: WebContext,
  services: Services,
  problem: AppError | { reference: string },
): Promise<Response> {
  const locale = localeOf(c);
  const t = problemTexts[locale];
  if (problem instanceof AppError && problem.code === 'signed-out' && c.req.method === 'GET') {
    return c.redirect(`/logga-in?vidare=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303);
  }
  const said =
    problem instanceof AppError
      ? { title: t[problem.code].title, text: problem.detail ?? t[problem.code].text, status: problem.status }
      : { title: t.fault.title, text: t.fault.text(problem.reference), status: 500 as const };
  const view = { locale, frame: services.frame, path: new URL(c.req.url).pathname };
  const signedOut = problem instanceof AppError && problem.code === 'signed-out';
  const page = (
    <PlainPage view={view} title={said.title}>
      <p>{said.text}</p>
      <ButtonLink href={signedOut ? '/logga-in' : '/'}>{signedOut ? t.signIn : t.home}</ButtonLink>
    </PlainPage>
  );
  return c.html(`<!DOCTYPE html>${String(await page)}`, said.status);
}
