import type { FormState } from '#platform/form.ts';
import { formState } from '#platform/form.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { AnswerForm } from './answer-form.tsx';
import { readSheet, type Chosen } from './answer-sheet.rules.ts';
import { answeringPaths } from './answering.paths.ts';
import { answeringTexts } from './answering.texts.ts';
import { digestOfCode } from './code.ts';
import { findAskedSurvey, findCode, takeAnswer, type AskedSurvey, type KnownCode } from './intake.queries.ts';
import { bodyLimit } from './limits.ts';
import {
  askingOf,
  MessagePage,
  respondView,
  sendClosed,
  sendNotFound,
  sendPage,
  type RespondView,
} from './respond-page.tsx';
import { sendWrongCode } from './start.page.tsx';

const path = '/svara/:token/:code';

type At = { view: RespondView; token: string; typed: string; survey: AskedSurvey; code: KnownCode };

/** The questions. Looking spends nothing, so that a mail scanner that opens every link does no harm. */
export const answerRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) => enterWithCode(c, services, async (at) => sendForm(c, at, formState<Chosen>())),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: async (c, services) => enterWithCode(c, services, (at) => receive(c, services, at)),
  },
];

async function enterWithCode(
  c: WebContext,
  services: Services,
  work: (at: At) => Promise<Response>,
): Promise<Response> {
  const view = respondView(c, services);
  const token = c.req.param('token') ?? '';
  const typed = (c.req.param('code') ?? '').slice(0, 200);
  const survey = await findAskedSurvey(services, token);
  if (!survey) return sendNotFound(c, view);
  if (survey.state === 'closed') return sendClosed(c, view, survey);
  const code = await findCode(services, { token, codeSha256: digestOfCode(typed) });
  if (!code) return sendWrongCode(c, services, { view, survey, token, typed });
  if (code.state === 'spent') return sendReceived(c, { view, survey });
  return work({ view, token, typed, survey, code });
}

async function receive(c: WebContext, services: Services, at: At): Promise<Response> {
  const { view, token, survey } = at;
  const raw = await readForm(c);
  const questions = survey.questions.sections.flatMap((section) => section.questions);
  const read = readSheet(questions, raw);
  if (!read.ok) {
    const t = answeringTexts[view.locale].form.problems;
    return sendForm(c, at, {
      values: read.form.values,
      errors: read.problems.map(({ key, problem }) => ({ name: key, message: t[problem] })),
    });
  }
  if (read.answered === 0 && raw.tomt !== 'ja') return sendForm(c, at, read.form, true);
  const outcome = await takeAnswer(services, { token, codeSha256: digestOfCode(at.typed), sheet: read.sheet });
  // The codes are gone once the survey is counted, so an unknown code here means that it closed while the form was filled in.
  if (outcome === 'closed' || outcome === 'unknown') return sendClosed(c, view, survey);
  if (outcome === 'spent') return sendReceived(c, at);
  return c.redirect(answeringPaths.thanks(token, view.locale), 303);
}

function sendForm(c: WebContext, at: At, form: FormState<Chosen>, isEmpty = false): Promise<Response> {
  const paths = {
    action: answeringPaths.form(at.token, at.typed, at.view.locale),
    surveyPath: answeringPaths.survey(at.token, at.view.locale),
  };
  return sendPage(
    c,
    <AnswerForm {...at} {...paths} form={form} isEmpty={isEmpty} />,
    form.errors.length > 0 || isEmpty ? 400 : 200,
  );
}

/** Also for whoever pressed twice, or answered on two phones at once: kind words, and no fault. */
function sendReceived(c: WebContext, { view, survey }: Pick<At, 'view' | 'survey'>): Promise<Response> {
  const t = answeringTexts[view.locale].received;
  const paragraphs = [t.text, t.second];
  const element = <MessagePage view={view} title={t.title} organisation={askingOf(survey)} paragraphs={paragraphs} />;
  return sendPage(c, element, c.req.method === 'POST' ? 409 : 200);
}
