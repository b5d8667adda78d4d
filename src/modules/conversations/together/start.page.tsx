import type { Services, WebContext } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { Button } from '#ui/button.tsx';
import { canonicalTeamCode } from '../code.ts';
import { togetherPaths } from '../conversations.paths.ts';
import { findTeamCard } from './card.queries.ts';
import { bodyLimit, countWrongCode } from './limits.ts';
import { sendPage, teamView, TogetherPage, type TeamView } from './together-page.tsx';
import { togetherTexts } from './together.texts.ts';

const path = '/svara-samtal';

/** Where the code on the card is typed by whoever does not use the QR code. */
export const startRoutes: Route[] = [
  {
    method: 'GET',
    path,
    access: 'public',
    unlogged: true,
    handle: async (c, services) => sendPage(c, <Start view={teamView(c, services)} typed="" />),
  },
  {
    method: 'POST',
    path,
    access: 'public',
    unlogged: true,
    maxBody: bodyLimit,
    handle: enter,
  },
];

async function enter(c: WebContext, services: Services): Promise<Response> {
  const view = teamView(c, services);
  const t = togetherTexts[view.locale].start;
  const { kod } = await readForm(c);
  const typed = typeof kod === 'string' ? kod.slice(0, 300) : '';
  const code = canonicalTeamCode(typed);
  if (code === '') return sendPage(c, <Start view={view} typed={typed} error={t.missing} />, 400);
  if (await findTeamCard(services, code)) return c.redirect(togetherPaths.team(code, view.locale), 303);
  countWrongCode(c, services);
  return sendPage(c, <Start view={view} typed={typed} error={t.wrong} />, 400);
}

function Start({ view, typed, error }: { view: TeamView; typed: string; error?: string }) {
  const words = togetherTexts[view.locale];
  const t = words.start;
  return (
    <TogetherPage view={view} title={t.title} problems={error ? [{ name: 'kod', message: error }] : []}>
      <p>{t.lead}</p>
      <form method="post" action={togetherPaths.start(view.locale)} autocomplete="off" novalidate>
        <div class="question" data-invalid={error && 'true'}>
          <label class="question-text" for="field-kod">
            {t.label}
          </label>
          <p class="hint" id="kod-hint">
            {t.hint}
          </p>
          {error && (
            <p class="error" id="kod-error">
              <span class="ds-sr-only">{words.error} </span>
              {error}
            </p>
          )}
          <input
            type="text"
            id="field-kod"
            name="kod"
            value={typed}
            size={20}
            maxlength={300}
            autocapitalize="characters"
            spellcheck={false}
            aria-required="true"
            aria-invalid={error && 'true'}
            aria-describedby={error ? 'kod-hint kod-error' : 'kod-hint'}
          />
        </div>
        <Button>{t.go}</Button>
      </form>
    </TogetherPage>
  );
}
