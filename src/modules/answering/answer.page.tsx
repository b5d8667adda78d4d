import type { RawForm } from '#platform/form.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { answeringPaths } from './answering.paths.ts';
import { digestOfCode } from './code.ts';
import { findAskedSurvey, findCode, rememberedSurvey, takeAnswer } from './intake.queries.ts';
import { bodyLimit, readAnswers } from './limits.ts';
import { answerOrAsk, sendFresh, sendOutcome } from './ask-and-receive.tsx';
import { nextStep } from './parts.rules.ts';
import { respondView, sendClosed, sendNotFound } from './respond-page.tsx';
import { sendReceived } from './received.tsx';
import { wayToResult } from './shown-result.tsx';
import { sendWrongCode } from './start.page.tsx';
import { draftOfCode, wayWithCode, type At, type Way } from './way.ts';

const path = '/svara/:token/:code';

/** The questions. Looking spends nothing, so that a mail scanner that opens every link does no harm. */
export const answerRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) => enterWithCode(c, services, async (at, way) => sendFresh(c, at, way)),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: receive,
  },
];

/** A whole answer is handed in at once: the database knows of itself whether survey and code hold. What is not received goes the long way. */
async function receive(c: WebContext, services: Services): Promise<Response> {
  const { token, typed } = addressed(c);
  const survey = rememberedSurvey(services, token);
  let raw: RawForm | undefined;
  if (survey?.mode === 'codes') {
    raw = await readAnswers(c, survey.questions);
    const step = nextStep(survey.questions, raw);
    const sent = { token, codeSha256: digestOfCode(typed) };
    if (step.to === 'hand-in' && (await takeAnswer(services, { ...sent, sheet: step.sheet })) === 'received')
      return c.redirect(answeringPaths.thanks(token, respondView(c, services, survey).language), 303);
  }
  return enterWithCode(c, services, async (at, way) => {
    raw ??= await readAnswers(c, at.survey.questions);
    const outcome = await answerOrAsk(c, at, way, raw);
    return outcome instanceof Response ? outcome : sendOutcome(c, { at, way, outcome });
  });
}

async function enterWithCode(
  c: WebContext,
  services: Services,
  work: (at: At, way: Way) => Promise<Response>,
): Promise<Response> {
  const { token, typed } = addressed(c);
  const survey = await findAskedSurvey(services, token);
  if (!survey) return sendNotFound(c, services);
  const at = { view: respondView(c, services, survey), token, survey };
  if (survey.state === 'closed')
    return sendClosed(c, at.view, survey, draftOfCode(token, typed), await wayToResult(services, at));
  if (survey.mode !== 'codes') return c.redirect(answeringPaths.survey(token, at.view.language), 303);
  const code = await findCode(services, { token, codeSha256: digestOfCode(typed) });
  if (!code) return sendWrongCode(c, services, at, typed);
  const way = wayWithCode(services, at, { typed, code });
  return code.state === 'spent' ? sendReceived(c, at, way) : work(at, way);
}

function addressed(c: WebContext): { token: string; typed: string } {
  return { token: c.req.param('token') ?? '', typed: (c.req.param('code') ?? '').slice(0, 200) };
}
