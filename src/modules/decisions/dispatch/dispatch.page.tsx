import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { State, type StateTone } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { decisionName } from '../after-outcome/decision-name.ts';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { loadStandings } from '../decision-events/decision-standing.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { addReceiver, sendDispatch } from './dispatch.commands.ts';
import { loadDispatchLetter, type DispatchLetter } from './dispatch-letter.ts';
import { isToBeSent, listDispatch, type DispatchEntry } from './dispatch.queries.ts';
import { dispatchTexts } from './dispatch.texts.ts';

const tones: Record<DispatchEntry['state'], StateTone> = {
  planned: 'draft',
  queued: 'waiting',
  sent: 'done',
  refused: 'stopped',
  incomplete: 'stopped',
};

export const dispatchPage = page({
  path: '/:organisation/beslut/:id/expediering',
  async load({ db, organisation, now }, { id }) {
    const letter = await loadDispatchLetter(db, organisation, id);
    const { matter, decision } = letter;
    const [found] = await loadStandings(db, { matter, decisions: [decision], today: today(now) });
    return { letter, entries: await listDispatch(db, id), found };
  },
  view(view, { letter, entries, found }, { id }) {
    const t = dispatchTexts[view.locale];
    const { matter, decision, extracts } = letter;
    const may = matter.takenInFrom === null && hasRole(view.actor, addReceiver.roles);
    const waiting = entries.filter((entry) => entry.email !== '' && isToBeSent(entry));
    const crumbs = [
      ...matterCrumbs(view, matter),
      { label: decisionName(decision), href: decisionsPaths.decision(view.organisation, id) },
    ];
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} breadcrumbs={crumbs}>
        {found?.standing.state === 'annulled' && (
          <Notice tone="warning">
            <p>{t.annulled}</p>
          </Notice>
        )}
        {found?.decision.preparing && <p>{t.notSettled}</p>}
        {entries.length === 0 ? <p>{t.none}</p> : <Entries view={view} entries={entries} may={may} />}
        {may && waiting.length > 0 && (
          <>
            <p>{t.send.lead(waiting.length, extracts.length > 0)}</p>
            <PostButton
              action={afterPaths.sendDispatch(view.organisation, id)}
              label={t.send.button(waiting.length)}
              variant="primary"
            />
          </>
        )}
        {may &&
          (waiting.length > 0 ? (
            <p>
              <a href={afterPaths.addReceiver(view.organisation, id)}>{t.add}</a>
            </p>
          ) : (
            <p>
              <ButtonLink href={afterPaths.addReceiver(view.organisation, id)}>{t.add}</ButtonLink>
            </p>
          ))}
        <LetterText view={view} letter={letter} />
      </Page>
    );
  },
});

export const sendDispatchAction = action({
  path: '/:organisation/beslut/:id/expediering/utskick',
  command: sendDispatch,
  input: ({ id }) => ({ decisionId: id }),
  next: (id, view) => afterPaths.dispatch(view.organisation, id),
});

function Entries({ view, entries, may }: { view: MemberView; entries: readonly DispatchEntry[]; may: boolean }) {
  const t = dispatchTexts[view.locale];
  return (
    <DataTable
      caption={t.heading}
      rows={entries}
      columns={[
        {
          label: t.columns.receiver,
          rowHeader: true,
          cell: ({ receiver, email }) => (
            <>
              {receiver} {email !== '' && email !== receiver && <span class="quiet">{email}</span>}
            </>
          ),
        },
        { label: t.columns.state, cell: (entry) => <EntryState view={view} entry={entry} /> },
        ...(may
          ? [{ label: t.columns.what, cell: (entry: DispatchEntry) => <EntryLinks view={view} entry={entry} /> }]
          : []),
      ]}
    />
  );
}

function EntryState({ view, entry }: { view: MemberView; entry: DispatchEntry }) {
  const t = dispatchTexts[view.locale];
  const { state, sentOn, way, tries, answer } = entry;
  return (
    <>
      <State tone={tones[state]}>{t.states[state]}</State>
      {sentOn !== null && way !== null && (
        <span class="quiet"> {t.sentOn(formatDate(sentOn, view.locale), t.ways[way])}</span>
      )}
      {state !== 'sent' && tries > 0 && (
        <p>
          {t.tried(tries)} {answer !== '' && (state === 'incomplete' ? t.fileMissing : t.said)(answer)}
        </p>
      )}
    </>
  );
}

function EntryLinks({ view, entry }: { view: MemberView; entry: DispatchEntry }) {
  const t = dispatchTexts[view.locale];
  const { id, decisionId, receiver, state } = entry;
  const { organisation } = view;
  if (state === 'sent' || state === 'queued') return null;
  return (
    <>
      <a href={afterPaths.markSent(organisation, decisionId, id)} aria-label={t.markNamed(receiver)}>
        {t.mark}
      </a>
      {' · '}
      <a href={afterPaths.changeReceiver(organisation, decisionId, id)} aria-label={t.changeNamed(receiver)}>
        {t.change}
      </a>
      {' · '}
      <a href={afterPaths.removeReceiver(organisation, decisionId, id)} aria-label={t.removeNamed(receiver)}>
        {t.remove}
      </a>
    </>
  );
}

/** For those who send from their own mail: to be copied whole. */
function LetterText({ view, letter }: { view: MemberView; letter: DispatchLetter }) {
  const { text: t } = dispatchTexts[view.locale];
  const text = `${letter.subject}\n\n${letter.text}`;
  return (
    <Fold summary={t.label}>
      <p id="dispatch-hint">{t.hint}</p>
      <label class="ds-sr-only" for="dispatch-text">
        {t.label}
      </label>
      <stadig-copy class="field" data-label={t.copy} data-done={t.copied}>
        <textarea
          class="ds-input"
          id="dispatch-text"
          lang="sv"
          readonly
          rows={rowsOf(text)}
          aria-describedby="dispatch-hint"
        >
          {text}
        </textarea>
      </stadig-copy>
    </Fold>
  );
}

/** Enough for a text whose lines are broken at some fifty characters. */
function rowsOf(text: string): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 50)));
  return Math.min(
    30,
    rows.reduce((sum, one) => sum + one, 1),
  );
}
