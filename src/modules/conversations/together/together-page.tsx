import type { Child } from 'hono/jsx';
import { AppError } from '#platform/errors.ts';
import { isLocale, type Locale } from '#platform/i18n/locale.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import type { Markup } from '#platform/web/markup.ts';
import { RespondLayout } from '#ui/respond-page.tsx';
import { respondProblem } from '#ui/respond-problem.tsx';
import type { Problem } from './read-answer.ts';
import { togetherTexts } from './together.texts.ts';

/**
 * What a team's page knows of the request: the language in its address, and nothing of who asks. `isReply` is what answers a form: there another
 * language is not offered, since its link would lose what was typed.
 */
export type TeamView = { locale: Locale; path: string; isReply: boolean; frame: Services['frame'] };

export function teamView(c: WebContext, services: Services): TeamView {
  const wanted = c.req.query('lang');
  return {
    locale: isLocale(wanted) ? wanted : 'sv',
    path: c.req.path,
    isReply: c.req.method === 'POST',
    frame: services.frame,
  };
}

/** The page around everything a team meets: no script, no cookie, nothing kept on the phone. */
export function TogetherPage(props: {
  view: TeamView;
  title: string;
  organisation?: { name: string; theme: Theme } | undefined;
  problems?: readonly Problem[] | undefined;
  children?: Child;
}) {
  const { view, title, organisation, problems = [] } = props;
  const t = togetherTexts[view.locale];
  const theme = organisation?.theme ?? 'gran';
  return (
    <RespondLayout
      locale={view.locale}
      lang={view.locale}
      title={title}
      assets={{ ...view.frame.assets('respond', theme), scripts: [] }}
      theme={theme}
      organisation={{ name: organisation?.name ?? t.whose }}
      words={{ skip: t.skip, languages: t.languages, titleWithErrors: t.withErrors(title) }}
      languageLinks={
        view.isReply
          ? undefined
          : [
              { lang: 'sv', label: 'Svenska', href: view.path, current: view.locale === 'sv' },
              { lang: 'en', label: 'English', href: `${view.path}?lang=en`, current: view.locale === 'en' },
            ]
      }
      hasErrors={problems.length > 0}
    >
      {problems.length > 0 && (
        <section class="ds-error-summary" id="error-summary" aria-labelledby="to-mend" tabindex={-1} autofocus>
          <h2 id="to-mend">{t.errors}</h2>
          <ul>
            {problems.map(({ name, message, about }) => (
              <li>
                <a href={`#field-${name}`}>{message}</a>
                {about && <p class="quiet">{about}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h1>{title}</h1>
      {props.children}
    </RespondLayout>
  );
}

export async function sendPage(c: WebContext, element: Markup, status: 200 | 400 | 409 | 410 = 200): Promise<Response> {
  return c.html(`<!DOCTYPE html>${String(await element)}`, status);
}

/** No team has that code. */
export function sendNotFound(c: WebContext, services: Services): Promise<Response> {
  return respondProblem(c, services.frame, new AppError('not-found'));
}
