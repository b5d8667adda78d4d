import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { textQuestions } from '#modules/surveys/index.ts';
import { Said, type Words } from '#ui/questions/words.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { answerOrAsk, sendFresh, sendOutcome } from './ask-and-receive.tsx';
import { answeringPaths } from './answering.paths.ts';
import { textsOf } from './branching.rules.ts';
import { digestOfCode } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { Errors } from './form-problems.tsx';
import { findAskedSurvey, findCode } from './intake.queries.ts';
import { bodyLimit, countWrongCode, readAnswers } from './limits.ts';
import { forgetOnDevice, NextPerson } from './next-person.tsx';
import { own } from './parts.rules.ts';
import { titleOf } from './promised-texts.ts';
import { sendReceived } from './received.tsx';
import {
  askingOf,
  MessagePage,
  RespondPage,
  respondView,
  sendClosed,
  sendNotFound,
  sendPage,
} from './respond-page.tsx';
import { receiveThroughLink } from './start.page.tsx';
import { codeField, wayOnSharedDevice, wayThroughLink, type At } from './way.ts';

const path = '/svara/:token/delad';

/**
 * One tablet for many, one after the other. No script runs, nothing is kept on the device, the code is never in an address, and what was
 * answered does not come back by the back button.
 */
export const sharedRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) =>
      enter(c, services, async (at) => {
        if (at.survey.mode === 'open-link') return sendFresh(c, at, wayThroughLink(services, at, {}, true));
        return sendPage(c, <SharedStart at={at} typed="" error={undefined} />);
      }),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: async (c, services) => enter(c, services, (at) => receive(c, services, at)),
  },
  {
    method: 'GET',
    path: '/svara/:token/delad/tack',
    access: 'public',
    unlogged: true,
    handle: async (c, services) =>
      enter(c, services, async (at) => {
        forgetOnDevice(c);
        return sendPage(c, <SharedThanks at={at} />);
      }),
  },
];

async function enter(c: WebContext, services: Services, work: (at: At) => Promise<Response>): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const survey = await findAskedSurvey(services, token);
  if (!survey) return sendNotFound(c, services);
  const at = { view: respondView(c, services, survey), token, survey };
  if (survey.mode === 'keyed') return c.redirect(answeringPaths.survey(token, at.view.language), 303);
  return survey.state === 'closed' ? sendClosed(c, at.view, survey) : work(at);
}

async function receive(c: WebContext, services: Services, at: At): Promise<Response> {
  if (at.survey.mode === 'open-link') return receiveThroughLink(c, services, at, true);
  const raw = await readAnswers(c, at.survey.questions);
  const typed = (textsOf(raw, codeField)[0] ?? '').slice(0, 200);
  const code =
    typed === '' ? undefined : await findCode(services, { token: at.token, codeSha256: digestOfCode(typed) });
  if (!code) {
    if (typed !== '') countWrongCode(c, services);
    const error = at.view.phrases.say(typed === '' ? 'start.code-missing' : 'start.code-wrong');
    return sendPage(c, <SharedStart at={at} typed={typed} error={error} />, 400);
  }
  const way = wayOnSharedDevice(services, at, { typed, code });
  if (code.state === 'spent') return sendReceived(c, at, way);
  // The code alone comes from the first page; the questions have more to tell.
  if (!Object.hasOwn(raw, own.sent)) return sendFresh(c, at, way);
  const outcome = await answerOrAsk(c, at, way, raw);
  return outcome instanceof Response ? outcome : sendOutcome(c, { at, way, outcome });
}

function SharedStart({ at, typed, error }: { at: At; typed: string; error: Words | undefined }) {
  const { survey, token } = at;
  const { phrases, language } = at.view;
  const { say } = phrases;
  return (
    <RespondPage
      view={at.view}
      title={titleOf(survey, at.view.language)}
      organisation={askingOf(survey)}
      hasErrors={error !== undefined}
      scripted={false}
    >
      <Errors form={{ values: {}, errors: error ? [{ name: codeField, words: error }] : [] }} phrases={phrases} />
      <h1>
        <Said words={titleOf(survey, at.view.language)} />
      </h1>
      <p>
        <Said words={say('shared.here')} />
      </p>
      <CodeForm
        action={answeringPaths.shared(token, language)}
        name={codeField}
        label={say('start.code')}
        hint={say('start.code-hint')}
        go={say('start.go')}
        typed={typed}
        error={error}
        phrases={phrases}
      />
      <AboutSurvey view={at.view} survey={survey} promisePath={answeringPaths.promise(token, at.view.language)} />
    </RespondPage>
  );
}

function SharedThanks({ at }: { at: At }) {
  const { say } = at.view.phrases;
  return (
    <MessagePage
      view={at.view}
      title={say('thanks.title')}
      organisation={askingOf(at.survey)}
      paragraphs={[
        say(at.survey.mode === 'codes' ? 'thanks.count' : 'thanks.count-open'),
        ...(textQuestions(at.survey.questions).length > 0 ? [say('thanks.texts')] : []),
      ]}
      scripted={false}
    >
      <NextPerson at={at} />
    </MessagePage>
  );
}
