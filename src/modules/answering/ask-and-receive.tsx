import type { RawForm } from '#platform/form.ts';
import type { WebContext } from '#platform/web/context.ts';
import { AnswerForm } from './answer-form.tsx';
import { answeringPaths } from './answering.paths.ts';
import type { Outcome } from './intake.queries.ts';
import { firstPart, lastPart, nextStep } from './parts.rules.ts';
import { sendReceived } from './received.tsx';
import { sendClosed, sendPage } from './respond-page.tsx';
import type { At, Way } from './way.ts';

/** The first page of the questions, with nothing answered. */
export function sendFresh(c: WebContext, at: At, way: Way): Promise<Response> {
  const step = { ...firstPart(at.survey.questions), problems: [], isEmpty: false };
  return sendPage(c, <AnswerForm at={at} way={way} raw={{}} step={step} isFresh />);
}

/** What became of the answer, or the page to send: another part, or the same with what to put right. */
export async function answerOrAsk(c: WebContext, at: At, way: Way, raw: RawForm): Promise<Outcome | Response> {
  const step = nextStep(at.survey.questions, raw);
  if (step.to === 'hand-in') return way.take(step.sheet);
  const status = step.problems.length > 0 || step.isEmpty ? 400 : 200;
  return sendPage(c, <AnswerForm at={at} way={way} raw={raw} step={step} isFresh={false} />, status);
}

/** Everything that was sent, back on a page that can be sent. */
export function askAgain(c: WebContext, at: At, way: Way, raw: RawForm): Promise<Response> {
  const step = nextStep(at.survey.questions, raw);
  const shown = step.to === 'page' ? step : { part: lastPart(raw), isLast: true, problems: [], isEmpty: false };
  return sendPage(c, <AnswerForm at={at} way={way} raw={raw} step={shown} isFresh={false} isOld />, 400);
}

/** The codes are gone once the survey is counted, so an unknown code here means that it closed while the form was filled in. */
export function sendOutcome(c: WebContext, of: { at: At; way: Way; outcome: Outcome }): Promise<Response> {
  const { at, way, outcome } = of;
  const { view, token } = at;
  if (outcome === 'closed' || outcome === 'unknown') return sendClosed(c, view, at.survey, way.draft);
  if (outcome === 'spent') return sendReceived(c, at, way);
  const thanks = way.shared ? answeringPaths.sharedThanks : answeringPaths.thanks;
  return Promise.resolve(c.redirect(thanks(token, view.language), 303));
}
