import type { FormState } from '#platform/form.ts';
import { formState } from '#platform/form.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextField } from '#ui/field.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { answeringPaths } from './answering.paths.ts';
import { answeringTexts } from './answering.texts.ts';
import { canonicalCode, digestOfCode } from './code.ts';
import { findAskedSurvey, findCode, type AskedSurvey } from './intake.queries.ts';
import { bodyLimit, countWrongCode } from './limits.ts';
import {
  askingOf,
  RespondPage,
  respondView,
  sendClosed,
  sendNotFound,
  sendPage,
  type RespondView,
} from './respond-page.tsx';

const path = '/svara/:token';
type CodeForm = { code: string };

/** Whose survey it is and what it is, and where the code is typed by whoever has it on paper. */
export const startRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const view = respondView(c, services);
      const token = c.req.param('token') ?? '';
      const survey = await findAskedSurvey(services, token);
      if (!survey) return sendNotFound(c, view);
      if (survey.state === 'closed') return sendClosed(c, view, survey);
      return sendPage(c, <StartPage view={view} survey={survey} token={token} form={formState<CodeForm>()} />);
    },
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    async handle(c, services) {
      const view = respondView(c, services);
      const token = c.req.param('token') ?? '';
      const survey = await findAskedSurvey(services, token);
      if (!survey) return sendNotFound(c, view);
      if (survey.state === 'closed') return sendClosed(c, view, survey);
      const { code } = await readForm(c);
      const typed = typeof code === 'string' ? code.slice(0, 200) : '';
      if (canonicalCode(typed) !== '' && (await findCode(services, { token, codeSha256: digestOfCode(typed) }))) {
        return c.redirect(answeringPaths.form(token, canonicalCode(typed), view.locale), 303);
      }
      return sendWrongCode(c, services, { view, survey, token, typed });
    },
  },
];

/** The field again, with what was typed and what to do about it. */
export function sendWrongCode(
  c: WebContext,
  services: Services,
  at: { view: RespondView; survey: AskedSurvey; token: string; typed: string },
): Promise<Response> {
  if (at.typed !== '') countWrongCode(c, services);
  const t = answeringTexts[at.view.locale].start;
  const message = at.typed === '' ? t.codeMissing : t.codeWrong;
  const form: FormState<CodeForm> = { values: { code: at.typed }, errors: [{ name: 'code', message }] };
  return sendPage(c, <StartPage {...at} form={form} />, 400);
}

function StartPage(props: { view: RespondView; survey: AskedSurvey; token: string; form: FormState<CodeForm> }) {
  const { view, survey, form } = props;
  const t = answeringTexts[view.locale].start;
  return (
    <RespondPage
      view={{ ...view, path: answeringPaths.survey(props.token) }}
      title={survey.title}
      organisation={askingOf(survey)}
      hasErrors={form.errors.length > 0}
    >
      <ErrorSummary form={form} locale={view.locale} />
      <h1>{survey.title}</h1>
      <AboutSurvey survey={survey} locale={view.locale} />
      <form method="post" action={answeringPaths.survey(props.token, view.locale)} autocomplete="off" novalidate>
        <TextField
          form={form}
          name="code"
          label={t.code}
          hint={t.codeHint}
          autocomplete="off"
          spellcheck={false}
          size={20}
          maxlength={60}
          required
        />
        <Button>{t.go}</Button>
      </form>
    </RespondPage>
  );
}
