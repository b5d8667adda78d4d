import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { answeringPaths } from './answering.paths.ts';
import { digestOfCode } from './code.ts';
import { findAskedSurvey, findCode } from './intake.queries.ts';
import { bodyLimit, readAnswers } from './limits.ts';
import { answerOrAsk, sendFresh, sendOutcome } from './ask-and-receive.tsx';
import { respondView, sendClosed, sendNotFound } from './respond-page.tsx';
import { sendReceived } from './received.tsx';
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
    handle: async (c, services) =>
      enterWithCode(c, services, async (at, way) => {
        const raw = await readAnswers(c, at.survey.questions);
        const outcome = await answerOrAsk(c, at, way, raw);
        return outcome instanceof Response ? outcome : sendOutcome(c, { at, way, outcome });
      }),
  },
];

async function enterWithCode(
  c: WebContext,
  services: Services,
  work: (at: At, way: Way) => Promise<Response>,
): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const typed = (c.req.param('code') ?? '').slice(0, 200);
  const survey = await findAskedSurvey(services, token);
  if (!survey) return sendNotFound(c, services);
  const at = { view: respondView(c, services, survey), token, survey };
  if (survey.state === 'closed') return sendClosed(c, at.view, survey, draftOfCode(token, typed));
  if (survey.mode !== 'codes') return c.redirect(answeringPaths.survey(token, at.view.language), 303);
  const code = await findCode(services, { token, codeSha256: digestOfCode(typed) });
  if (!code) return sendWrongCode(c, services, at, typed);
  const way = wayWithCode(services, at, { typed, code });
  return code.state === 'spent' ? sendReceived(c, at, way) : work(at, way);
}
