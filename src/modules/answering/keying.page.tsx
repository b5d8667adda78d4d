import type { RawForm } from '#platform/form.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Said } from '#ui/questions/words.tsx';
import { AboutSurvey } from './about-survey.tsx';
import { answerOrAsk, sendFresh } from './ask-and-receive.tsx';
import { answeringPaths } from './answering.paths.ts';
import { answeringTexts } from './answering.texts.ts';
import { textsOf } from './branching.rules.ts';
import { digestOfCode } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { Errors } from './form-problems.tsx';
import { findAskedSurvey, isKeyingCode } from './intake.queries.ts';
import { bodyLimit, countWrongCode, readAnswers } from './limits.ts';
import { own } from './parts.rules.ts';
import { titleOf } from './promised-texts.ts';
import { askingOf, RespondPage, respondView, sendClosed, sendNotFound, sendPage } from './respond-page.tsx';
import { codeField, hasNonce, keyedField, wayFromPaper, type At } from './way.ts';

const path = '/svara/:token/skriv-in';

/** Where staff type in answers that came on paper, form after form. No session is read: a code of the survey's own lets in. */
export const keyingRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) =>
      enter(c, services, async (at) => sendPage(c, <KeyingStart at={at} typed="" error={undefined} />)),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: async (c, services) => enter(c, services, (at) => receive(c, services, at)),
  },
];

async function enter(c: WebContext, services: Services, work: (at: At) => Promise<Response>): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const survey = await findAskedSurvey(services, token);
  if (survey?.mode !== 'keyed') return sendNotFound(c, services);
  const at = { view: respondView(c, services, survey), token, survey };
  return survey.state === 'closed' ? sendClosed(c, at.view, survey) : work(at);
}

async function receive(c: WebContext, services: Services, at: At): Promise<Response> {
  const t = answeringTexts[at.view.locale].keying;
  const raw = await readAnswers(c, at.survey.questions);
  const typed = (textsOf(raw, codeField)[0] ?? '').slice(0, 200);
  if (typed === '' || !(await isKeyingCode(services, { token: at.token, keyingSha256: digestOfCode(typed) }))) {
    if (typed !== '') countWrongCode(c, services);
    return sendPage(c, <KeyingStart at={at} typed={typed} error={typed === '' ? t.codeMissing : t.codeWrong} />, 400);
  }
  const keyed = keyedIn(raw);
  if (!Object.hasOwn(raw, own.sent) || !hasNonce(raw)) return sendNext(c, services, { at, typed, keyed });
  const outcome = await answerOrAsk(c, at, wayFromPaper(services, at, { typed, raw, keyed }), raw);
  if (outcome instanceof Response) return outcome;
  if (outcome === 'closed' || outcome === 'unknown') return sendClosed(c, at.view, at.survey);
  // The page that came back and is sent once more: the same paper, already typed in and counted on that page.
  return sendNext(c, services, { at, typed, keyed: keyed + 1 });
}

/** An empty form for the next paper. */
function sendNext(c: WebContext, services: Services, of: { at: At; typed: string; keyed: number }): Promise<Response> {
  return sendFresh(c, of.at, wayFromPaper(services, of.at, { ...of, raw: {} }));
}

/** How many have been typed in since the code was given: counted in the page alone. */
function keyedIn(raw: RawForm): number {
  const [text = ''] = textsOf(raw, keyedField);
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

function KeyingStart({ at, typed, error }: { at: At; typed: string; error: string | undefined }) {
  const { view, survey } = at;
  const t = answeringTexts[view.locale].keying;
  const words = error === undefined ? undefined : { text: error };
  return (
    <RespondPage
      view={view}
      title={{ text: t.title }}
      organisation={askingOf(survey)}
      hasErrors={error !== undefined}
      scripted={false}
    >
      <Errors form={{ values: {}, errors: words ? [{ name: codeField, words }] : [] }} phrases={view.phrases} />
      <h1>{t.title}</h1>
      <p>{t.survey(survey.title)}</p>
      <p>{t.confidential}</p>
      <CodeForm
        action={answeringPaths.keying(at.token, view.language)}
        name={codeField}
        label={{ text: t.code }}
        hint={{ text: t.codeHint }}
        go={{ text: t.go }}
        typed={typed}
        error={words}
        phrases={view.phrases}
      />
    </RespondPage>
  );
}

/** What whoever comes to the address of a survey on paper is told. */
export function PaperSurvey({ at }: { at: At }) {
  const { view, survey, token } = at;
  const t = answeringTexts[view.locale].keying;
  return (
    <RespondPage view={view} title={titleOf(survey, view.language)} organisation={askingOf(survey)} scripted={false}>
      <h1>
        <Said words={titleOf(survey, view.language)} />
      </h1>
      <p>{t.onPaper}</p>
      <AboutSurvey view={view} survey={survey} promisePath={answeringPaths.promise(token, view.language)} />
      <h2>{t.staff}</h2>
      <p>
        <ButtonLink href={answeringPaths.keying(token, view.language)} variant="secondary">
          {t.title}
        </ButtonLink>
      </p>
    </RespondPage>
  );
}
