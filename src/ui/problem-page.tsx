import { AppError, WrongRole } from '#platform/errors.ts';
import { problemTexts } from '#platform/errors.texts.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember, localeOf } from '#platform/web/enter.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Page, PlainPage } from '#ui/frame.tsx';
import { respondProblem } from '#ui/respond-problem.tsx';

/** One readable page for every situation that says no, and for our own faults. Whoever is at work stays in their frame. */
export async function renderProblem(
  c: WebContext,
  services: Services,
  problem: AppError | { reference: string },
): Promise<Response> {
  const locale = localeOf(c);
  const t = problemTexts[locale];
  const path = new URL(c.req.url).pathname;
  if (path.startsWith('/svara/') || path.startsWith('/svara-samtal')) return respondProblem(c, services.frame, problem);
  if (!(problem instanceof AppError)) {
    // The fault may be the database's: nothing is asked of it here.
    const page = (
      <PlainProblem {...{ locale, services, path }} title={t.fault.title} text={t.fault.text(problem.reference)} />
    );
    return c.html(`<!DOCTYPE html>${String(await page)}`, 500);
  }
  if (problem.code === 'signed-out' && c.req.method === 'GET')
    return c.redirect(`/logga-in?vidare=${encodeURIComponent(path)}`, 303);
  const said = { title: t[problem.code].title, text: problem.detail ?? t[problem.code].text };
  const view = await memberAt(c, services, path);
  const page = view ? (
    <MemberProblem view={view} problem={problem} {...said} />
  ) : (
    <PlainProblem {...{ locale, services, path }} {...said} signedOut={problem.code === 'signed-out'} />
  );
  return c.html(`<!DOCTYPE html>${String(await page)}`, problem.status);
}

async function memberAt(c: WebContext, services: Services, path: string): Promise<MemberView | undefined> {
  const slug = path.split('/')[1] ?? '';
  if (c.req.param('organisation') !== slug) return undefined;
  try {
    return await enterAsMember(c, services, 'member');
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function MemberProblem(props: { view: MemberView; problem: AppError; title: string; text: string }) {
  const { view, problem } = props;
  const t = problemTexts[view.locale];
  const hat =
    problem instanceof WrongRole
      ? roles.find((role) => problem.needed.includes(role) && view.heldRoles.includes(role))
      : undefined;
  return (
    <Page view={view} title={props.title}>
      <p>{hat ? t.otherHat(roleTexts[view.locale][hat]) : props.text}</p>
      {hat ? (
        <PostButton
          action={`/${view.organisation.slug}/roll`}
          fields={{ roll: hat, vidare: view.path }}
          label={t.changeHat(roleTexts[view.locale][hat])}
          variant="primary"
        />
      ) : (
        <ButtonLink href={`/${view.organisation.slug}/hem`}>{t.home}</ButtonLink>
      )}
    </Page>
  );
}

function PlainProblem(props: {
  locale: MemberView['locale'];
  services: Services;
  path: string;
  title: string;
  text: string;
  signedOut?: boolean;
}) {
  const { locale, path, services, signedOut } = props;
  const t = problemTexts[locale];
  return (
    <PlainPage view={{ locale, path, frame: services.frame }} title={props.title}>
      <p>{props.text}</p>
      <ButtonLink href={signedOut ? '/logga-in' : '/'}>{signedOut ? t.signIn : t.home}</ButtonLink>
    </PlainPage>
  );
}
