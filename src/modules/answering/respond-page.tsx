import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Markup } from '#platform/web/markup.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { RespondLayout } from '#ui/respond-page.tsx';
import { answeringTexts } from './answering.texts.ts';

/** What a respondent's page may know of the request: the language in its address, and nothing of who asks. */
export type RespondView = { locale: Locale; path: string; frame: Services['frame'] };

export function respondView(c: WebContext, services: Services): RespondView {
  const wanted = c.req.query('lang');
  return { locale: isLocale(wanted) ? wanted : 'sv', path: c.req.path, frame: services.frame };
}

/** Whose page it is, in whose colours. */
type Asking = { name: string; theme: Theme };

export function askingOf(survey: { organisationName: string; theme: Theme }): Asking {
  return { name: survey.organisationName, theme: survey.theme };
}

/** The page around everything a respondent meets. */
export function RespondPage(props: {
  view: RespondView;
  title: string;
  organisation: Asking;
  hasErrors?: boolean;
  children?: Child;
}) {
  const { view } = props;
  return (
    <RespondLayout
      locale={view.locale}
      title={props.title}
      assets={view.frame.assets('respond', props.organisation.theme)}
      theme={props.organisation.theme}
      organisation={props.organisation}
      languageLinks={(['sv', 'en'] as const).map((locale) => ({
        lang: locale,
        label: answeringTexts[locale].language,
        href: locale === 'sv' ? view.path : `${view.path}?lang=${locale}`,
        current: locale === view.locale,
      }))}
      hasErrors={props.hasErrors}
    >
      {props.children}
    </RespondLayout>
  );
}

/** A page that only says something. */
export function MessagePage(props: {
  view: RespondView;
  title: string;
  organisation: Asking;
  paragraphs: readonly string[];
}) {
  return (
    <RespondPage {...props}>
      <h1>{props.title}</h1>
      {props.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </RespondPage>
  );
}

export async function sendPage(
  c: WebContext,
  element: Markup,
  status: 200 | 400 | 404 | 409 | 410 = 200,
): Promise<Response> {
  return c.html(`<!DOCTYPE html>${String(await element)}`, status);
}

export function sendNotFound(c: WebContext, view: RespondView): Promise<Response> {
  const t = answeringTexts[view.locale].notFound;
  return sendPage(
    c,
    <MessagePage view={view} title={t.title} organisation={{ name: t.whose, theme: 'gran' }} paragraphs={[t.text]} />,
    404,
  );
}

export function sendClosed(
  c: WebContext,
  view: RespondView,
  survey: { organisationName: string; theme: Theme },
): Promise<Response> {
  const t = answeringTexts[view.locale].closed;
  return sendPage(
    c,
    <MessagePage view={view} title={t.title} organisation={askingOf(survey)} paragraphs={[t.text]} />,
    410,
  );
}
