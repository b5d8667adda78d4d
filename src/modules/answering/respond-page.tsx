import type { Child } from 'hono/jsx';
import { directionOf, ownLanguageName } from '#content/languages.ts';
import { AppError } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import type { Markup } from '#platform/web/markup.ts';
import type { Questionnaire } from '#modules/surveys/index.ts';
import { phrasesIn, type Phrases } from '#ui/questions/question-words.ts';
import { Said, type Words } from '#ui/questions/words.tsx';
import { RespondLayout } from '#ui/respond-page.tsx';
import { respondProblem } from '#ui/respond-problem.tsx';
import type { AskedSurvey } from './intake.queries.ts';
import { NoLongerKept } from './no-longer-kept.tsx';

/** What a respondent's page may know of the request: the language in its address, and nothing of who asks. */
export type RespondView = {
  /** Tag of the language of the page, one of `languages`. */
  language: string;
  languages: readonly string[];
  phrases: Phrases;
  /** For what is only written in the two languages of the program. */
  locale: Locale;
  path: string;
  frame: Services['frame'];
};

/** In the language of the address, if the survey is asked in it. */
export function respondView(c: WebContext, services: Services, asked?: { questions: Questionnaire }): RespondView {
  const wanted = c.req.query('lang') ?? 'sv';
  const languages = asked ? ['sv', ...asked.questions.languages.filter((one) => one !== 'sv')] : ['sv', 'en'];
  const language = languages.includes(wanted) ? wanted : 'sv';
  return {
    language,
    languages,
    phrases: phrasesIn(language, asked?.questions.phrases),
    locale: isLocale(language) ? language : 'sv',
    path: c.req.path,
    frame: services.frame,
  };
}

/** Whose page it is, in whose colours. */
type Asking = { name: string; theme: Theme };

export function askingOf(survey: { organisationName: string; theme: Theme }): Asking {
  return { name: survey.organisationName, theme: survey.theme };
}

type PageProps = {
  view: RespondView;
  title: Words;
  organisation: Asking;
  hasErrors?: boolean;
  /** Whether the script may run here: not where several share a device or staff type in. */
  scripted: boolean;
  children?: Child;
};

/** The page around everything a respondent meets. */
export function RespondPage(props: PageProps) {
  const { view, scripted } = props;
  const { language, phrases } = view;
  const assets = view.frame.assets('respond', props.organisation.theme);
  return (
    <RespondLayout
      locale={view.locale}
      lang={language}
      dir={directionOf(language) === 'rtl' ? 'rtl' : undefined}
      title={props.title.text}
      assets={scripted ? assets : { ...assets, scripts: [] }}
      theme={props.organisation.theme}
      organisation={props.organisation}
      words={{
        skip: <Said words={phrases.say('page.skip')} />,
        languages: phrases.say('page.languages').text,
        titleWithErrors: phrases.say('page.with-errors', { title: props.title.text }).text,
      }}
      languageLinks={view.languages.map((tag) => ({
        lang: tag,
        label: inCapital(ownLanguageName(tag)),
        href: tag === 'sv' ? view.path : `${view.path}?lang=${tag}`,
        current: tag === language,
      }))}
      hasErrors={props.hasErrors}
    >
      {props.children}
    </RespondLayout>
  );
}

/** A page that only says something. */
export function MessagePage(props: PageProps & { paragraphs: readonly Words[] }) {
  return (
    <RespondPage {...props}>
      <h1>
        <Said words={props.title} />
      </h1>
      {props.paragraphs.map((words) => (
        <p>
          <Said words={words} />
        </p>
      ))}
      {props.children}
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

/** No survey has that address. */
export function sendNotFound(c: WebContext, services: Services): Promise<Response> {
  return respondProblem(c, services.frame, new AppError('not-found'));
}

/** What lies in the phone can no longer be sent, and goes. `more`: where to go from here. */
export function sendClosed(
  c: WebContext,
  view: RespondView,
  survey: AskedSurvey,
  draft?: string,
  more?: Child,
): Promise<Response> {
  const { say } = view.phrases;
  const about = { view, organisation: askingOf(survey), title: say('closed.title'), paragraphs: [say('closed.text')] };
  const element = (
    <MessagePage {...about} scripted={draft !== undefined}>
      <NoLongerKept name={draft} />
      {more}
    </MessagePage>
  );
  return sendPage(c, element, 410);
}

function inCapital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
