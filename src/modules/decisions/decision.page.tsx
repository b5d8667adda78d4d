import { notFound } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { afterPaths } from './after.paths.ts';
import { matterCrumbs } from './crumbs.ts';
import { getDecision } from './decision.queries.ts';
import { DecisionStateMark } from './decision-events/decision-state.tsx';
import { decisionEventTexts } from './decision-events/decision-event.texts.ts';
import { getSaidInOffice } from './decision-events/decision-event.queries.ts';
import { loadStandings, type StandingDecision } from './decision-events/decision-standing.ts';
import { SaidInOffice } from './decision-events/said-in-office.tsx';
import { SinceDecision } from './decision-events/since-decision.tsx';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { listMatterDocuments } from './documents/document.queries.ts';
import { dispatchTexts } from './dispatch/dispatch.texts.ts';
import { getMatter } from './matter.queries.ts';
import { matterTexts } from './matter.texts.ts';

export const decisionPage = page({
  path: '/:organisation/beslut/:id',
  async load({ db, now }, { id }) {
    const decision = await getDecision(db, id);
    const matter = await getMatter(db, decision.matterId);
    const [found] = await loadStandings(db, { matter, decisions: [decision], today: today(now) });
    return {
      found: found ?? notFound(),
      matter,
      said: await getSaidInOffice(db, id),
      documents: await listMatterDocuments(db, matter.id),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, { found, matter, said, documents, thread }) {
    const { locale, organisation } = view;
    const t = matterTexts[locale].decision;
    const { body, decidedOn, itemNumber, outcome, text } = found.decision;
    const events = decisionEventTexts[locale];
    const shared = decisionsTexts[locale];
    return (
      <Page
        view={view}
        step="decision"
        title={shared.decisionTitle(body, formatDate(decidedOn, locale), itemNumber)}
        terms={['minutesApproval', 'legalForce']}
        breadcrumbs={matterCrumbs(view, matter)}
        thread={{ sides: thread, current: t.current }}
      >
        <Facts
          items={[
            { term: t.outcome, value: shared.outcomes[outcome] },
            {
              term: events.state,
              value: <DecisionStateMark standing={found.standing} today={today(view.now)} locale={locale} />,
            },
            { term: t.matter, value: <a href={decisionsPaths.matter(organisation, matter.id)}>{matter.title}</a> },
          ]}
        />
        <h2>{t.text}</h2>
        {text === '' ? <p>{t.noText}</p> : text.split(/\n+/).map((paragraph) => <p>{paragraph}</p>)}
        <Corrections found={found} locale={locale} />
        <p class="quiet">{t.fixed}</p>
        <SaidInOffice locale={locale} said={said} level="h2" />
        <SinceDecision view={view} found={found} documents={documents} fixed={matter.takenInFrom !== null} />
        <p>
          <a href={afterPaths.dispatch(organisation, found.decision.id)}>{dispatchTexts[locale].link}</a>
        </p>
      </Page>
    );
  },
});

/** Beside the text, since that is what they correct. */
function Corrections({ found, locale }: { found: StandingDecision; locale: Locale }) {
  const t = decisionEventTexts[locale];
  return (
    <>
      {found.events
        .filter(({ type }) => type === 'correction')
        .map(({ happenedOn, note }) => (
          <Notice tone="info" title={t.correctionShown(formatDate(happenedOn, locale))}>
            <p>{note}</p>
          </Notice>
        ))}
    </>
  );
}
