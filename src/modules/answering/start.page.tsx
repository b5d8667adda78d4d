import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { Said, type Words } from '#ui/questions/words.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { answerOrAsk, askAgain, sendFresh, sendOutcome } from './ask-and-receive.tsx';
import { answeringPaths } from './answering.paths.ts';
import { textsOf } from './branching.rules.ts';
import { canonicalCode, digestOfCode } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { Errors } from './form-problems.tsx';
import { findAskedSurvey, findCode } from './intake.queries.ts';
import { PaperSurvey } from './keying.page.tsx';
import { bodyLimit, countWrongCode, readAnswers } from './limits.ts';
import { titleOf } from './promised-texts.ts';
import { askingOf, RespondPage, respondView, sendClosed, sendNotFound, sendPage } from './respond-page.tsx';
import { wayToResult } from './shown-result.tsx';
import { draftOfLink, hasNonce, wayThroughLink, type At } from './way.ts';

const path = '/svara/:token';

/** Whose survey it is and what it is, and where the code is typed by whoever has it on paper. Through an open link: the questions at once. */
export const startRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) =>
      enter(c, services, async (at) => {
        if (at.survey.mode === 'open-link') return sendFresh(c, at, wayThroughLink(services, at, {}));
        if (at.survey.mode === 'keyed') return sendPage(c, <PaperSurvey at={at} />);
        return sendPage(c, <StartPage at={at} typed="" error={undefined} />);
      }),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: async (c, services) =>
      enter(c, services, async (at) => {
        if (at.survey.mode === 'open-link') return receiveThroughLink(c, services, at);
        if (at.survey.mode === 'keyed') return c.redirect(answeringPaths.keying(at.token, at.view.language), 303);
        const typed = (textsOf(await readAnswers(c, at.survey.questions), 'code')[0] ?? '').slice(0, 200);
        const codeSha256 = digestOfCode(typed);
        if (canonicalCode(typed) !== '' && (await findCode(services, { token: at.token, codeSha256 })))
          return c.redirect(answeringPaths.form(at.token, canonicalCode(typed), at.view.language), 303);
        return sendWrongCode(c, services, at, typed);
      }),
  },
];

async function enter(c: WebContext, services: Services, work: (at: At) => Promise<Response>): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const survey = await findAskedSurvey(services, token);
  if (!survey) return sendNotFound(c, services);
  const at = { view: respondView(c, services, survey), token, survey };
  if (survey.state !== 'closed') return work(at);
  return sendClosed(c, at.view, survey, draftOfLink(token), await wayToResult(services, at));
}

/** Without the nonce of its page a form could be taken twice: it is shown again with one, and all that was answered. */
export async function receiveThroughLink(c: WebContext, services: Services, at: At, shared = false): Promise<Response> {
  const raw = await readAnswers(c, at.survey.questions);
  const way = wayThroughLink(services, at, raw, shared);
  if (!hasNonce(raw)) return askAgain(c, at, way, raw);
  const outcome = await answerOrAsk(c, at, way, raw);
  return outcome instanceof Response ? outcome : sendOutcome(c, { at, way, outcome });
}

/** The field again, with what was typed and what to do about it. */
export function sendWrongCode(c: WebContext, services: Services, at: At, typed: string): Promise<Response> {
  if (typed !== '') countWrongCode(c, services);
  const error = at.view.phrases.say(typed === '' ? 'start.code-missing' : 'start.code-wrong');
  return sendPage(c, <StartPage at={at} typed={typed} error={error} />, 400);
}

function StartPage({ at, typed, error }: { at: At; typed: string; error: Words | undefined }) {
  const { survey, token } = at;
  const { phrases, language } = at.view;
  const { say } = phrases;
  return (
    <RespondPage
      view={{ ...at.view, path: answeringPaths.survey(token) }}
      title={titleOf(survey, at.view.language)}
      organisation={askingOf(survey)}
      hasErrors={error !== undefined}
      scripted
    >
      <Errors form={{ values: {}, errors: error ? [{ name: 'code', words: error }] : [] }} phrases={phrases} />
      <h1>
        <Said words={titleOf(survey, at.view.language)} />
      </h1>
      <AboutSurvey view={at.view} survey={survey} promisePath={answeringPaths.promise(token, at.view.language)} />
      <CodeForm
        action={answeringPaths.survey(token, language)}
        name="code"
        label={say('start.code')}
        hint={say('start.code-hint')}
        go={say('start.go')}
        typed={typed}
        error={error}
        phrases={phrases}
      />
    </RespondPage>
  );
}
