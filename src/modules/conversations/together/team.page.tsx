import { formatDate } from '#foundations/clocks/index.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { canonicalTeamCode } from '../code.ts';
import { togetherPaths } from '../conversations.paths.ts';
import { GroundRules, GuideSteps } from '../guides/guide-steps.tsx';
import { AnswerForm } from './answer-form.tsx';
import { findTeamCard, sendJointAnswer, withdrawJointAnswer, type Outcome, type TeamCard } from './card.queries.ts';
import { bodyLimit, countWrongCode } from './limits.ts';
import { field, newNonce, readAnswer, typedOf, type ReadAnswer } from './read-answer.ts';
import { ChangedMeanwhile, Message, organisationOf, Review, StandingAnswer, Withdrawal } from './review.tsx';
import { sendNotFound, sendPage, teamView, TogetherPage, type TeamView } from './together-page.tsx';
import { togetherTexts } from './together.texts.ts';

type At = { c: WebContext; services: Services; view: TeamView; card: TeamCard; code: string };

/** A team's own pages: write, read the whole of it, send, and change or take back until the round is closed. */
export const teamRoutes: Route[] = [
  route('GET', '/svara-samtal/:token', async (at) =>
    at.card.revision > 0 ? sendPage(at.c, <StandingAnswer {...at} isReceipt={false} />) : sendForm(at, emptyForm()),
  ),
  route('POST', '/svara-samtal/:token', receive),
  route('GET', '/svara-samtal/:token/andring', async (at) =>
    at.card.revision > 0
      ? sendForm(at, {
          ...emptyForm(),
          ...(at.card.answer && { typed: typedOf(at.card.answer) }),
          basis: at.card.revision,
        })
      : at.c.redirect(togetherPaths.team(at.code, at.view.locale), 303),
  ),
  route('GET', '/svara-samtal/:token/tack', async (at) =>
    at.card.revision > 0
      ? sendPage(at.c, <StandingAnswer {...at} isReceipt />)
      : at.c.redirect(togetherPaths.team(at.code, at.view.locale), 303),
  ),
  route('GET', '/svara-samtal/:token/aterkallelse', async (at) =>
    at.card.revision > 0 ? sendPage(at.c, <Withdrawal {...at} />) : sendWithdrawn(at),
  ),
  route('POST', '/svara-samtal/:token/aterkallelse', async (at) => {
    const basis = Number((await readForm(at.c))[field.basis]);
    const outcome = await withdrawJointAnswer(at.services, {
      code: at.code,
      basis: Number.isSafeInteger(basis) && Math.abs(basis) < 2 ** 31 ? basis : 0,
    });
    return outcome === 'withdrawn'
      ? at.c.redirect(togetherPaths.withdraw(at.code, at.view.locale), 303)
      : sendOutcome(at, outcome);
  }),
];

function route(method: 'GET' | 'POST', path: string, work: (at: At) => Promise<Response> | Response): Route {
  return {
    method,
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    async handle(c, services) {
      const code = canonicalTeamCode(c.req.param('token') ?? '');
      const card = await findTeamCard(services, code);
      if (!card) {
        countWrongCode(c, services);
        return sendNotFound(c, services);
      }
      const at = { c, services, view: teamView(c, services), card, code };
      return card.isOpen ? work(at) : sendClosed(at);
    },
  };
}

function emptyForm(): Pick<ReadAnswer, 'typed' | 'problems' | 'asked' | 'basis' | 'nonce'> {
  return { typed: { choices: {}, needs: '' }, problems: [], asked: undefined, basis: 0, nonce: newNonce() };
}

async function receive(at: At): Promise<Response> {
  const { c, services, view, card, code } = at;
  const raw = await readForm(c);
  const read = readAnswer(raw, { guide: card.guide, locale: view.locale, screen: services.screen });
  if (raw[field.step] === 'andra') return sendForm(at, { ...read, problems: [] });
  const { answer } = read;
  if (!answer) return sendForm(at, read, 400);
  if (raw[field.step] !== 'skicka') return sendPage(c, <Review {...{ view, card, code, read, answer }} />);
  const outcome = await sendJointAnswer(services, { code, basis: read.basis, nonce: read.nonce, answer });
  return outcome === 'received' ? c.redirect(togetherPaths.sent(code, view.locale), 303) : sendOutcome(at, outcome);
}

async function sendOutcome(at: At, outcome: Outcome): Promise<Response> {
  if (outcome === 'unknown') return sendNotFound(at.c, at.services);
  if (outcome === 'closed') return sendClosed(at);
  const card = (await findTeamCard(at.services, at.code)) ?? at.card;
  return sendPage(at.c, <ChangedMeanwhile {...at} card={card} />, 409);
}

function sendClosed({ c, view, card }: At): Promise<Response> {
  const t = togetherTexts[view.locale];
  return sendPage(c, <Message {...{ view, card }} title={t.closedTitle} text={t.closed} />, 410);
}

function sendWithdrawn({ c, view, card, code }: At): Promise<Response> {
  const t = togetherTexts[view.locale];
  const onwards = { href: togetherPaths.team(code, view.locale), label: t.again };
  return sendPage(c, <Message {...{ view, card, onwards }} title={t.withdrawnTitle} text={t.withdrawn} />);
}

function sendForm(at: At, form: Parameters<typeof AnswerForm>[0]['form'], status: 200 | 400 = 200): Promise<Response> {
  const { c, services, view, card, code } = at;
  const { locale } = view;
  const t = togetherTexts[locale];
  const element = (
    <TogetherPage view={view} title={t.about(card.team)} organisation={organisationOf(card)} problems={form.problems}>
      <p>
        {card.title}. {t.lead} {t.lastDay(formatDate(card.lastDay, locale))}
      </p>
      {card.purpose !== '' && <p dir="auto">{card.purpose}</p>}
      <GroundRules locale={locale} />
      <details>
        <summary>{t.why}</summary>
        <ul>
          {Object.values(t.kind).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t.guide}</summary>
        <GuideSteps guide={card.guide} locale={locale} />
      </details>
      <AnswerForm {...{ card, code, locale, form }} assurance={services.screen.assurance[locale]} />
    </TogetherPage>
  );
  return sendPage(c, element, status);
}
