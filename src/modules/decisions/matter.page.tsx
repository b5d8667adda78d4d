import { notFound } from '#platform/errors.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Fold } from '#ui/fold.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { AfterOutcome } from './after-outcome/after-outcome.tsx';
import { loadAftermath, nextAfter } from './after-outcome/load-aftermath.ts';
import { loadRegistrationSince, RegistrationChanged } from './answer-invitation/registration-since.tsx';
import { addMatter } from './add-matter/add-matter.command.ts';
import { matterCrumbs } from './crumbs.ts';
import { loadMatterMail } from './mailed-in/matter-mail.tsx';
import { MailOfUse } from './mail-of-use.tsx';
import { listDecisions } from './decision.queries.ts';
import { listDecisionEvents } from './decision-events/decision-event.queries.ts';
import { loadStandings } from './decision-events/decision-standing.ts';
import { DocumentsSummary } from './documents/documents-summary.tsx';
import { listDocuments } from './documents/listed-documents.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { Designations, NextStep } from './matter-parts.tsx';
import { MatterStateMark } from './matter-state.tsx';
import { matterTimeline } from './matter-timeline.ts';
import { getMatter, type MatterRow } from './matter.queries.ts';
import { awaitsHandOver, isTimed, nextInMatter } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import { listMemoranda } from './memorandum.queries.ts';
import { finalBody } from './proposal.rules.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { isDone } from './way/way-dates.rules.ts';
import { loadWay } from './way/way.queries.ts';
import { wayTexts } from './way/way.texts.ts';
import { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

/** A course of more events than this is behind a line once the matter is decided: what comes next is above it. */
const longTimeline = 6;

export const matterPage = page({
  path: '/:organisation/arenden/:id',
  async load({ db, now }, { id }) {
    const matter = await getMatter(db, id);
    const memoranda = await listMemoranda(db, id);
    const decisions = await listDecisions(db, id);
    const events = decisions.length === 0 ? [] : await listDecisionEvents(db, id);
    const deciding = memoranda.map((one) => ({ ...one, deciding: finalBody(one, one.proposals) }));
    const way = await loadWay(db, { matter, now, memoranda, decisions, events });
    const { committees } = way;
    const left = way.chosen ? way.steps.filter((one) => !isDone(one, way.facts)) : [];
    const standings = await loadStandings(db, { matter, decisions, today: today(now), memoranda, events, committees });
    const annulled = standings
      .filter(({ standing }) => standing.state === 'annulled')
      .map(({ decision }) => decision.id);
    const step = nextInMatter({
      state: matter.state,
      memoranda: deciding,
      decisions,
      annulled,
      nextBody: left[0]?.body,
    });
    const mail = await loadMatterMail(db, id);
    return {
      matter,
      memoranda: deciding,
      decisions,
      standings,
      way: way.chosen ? { left, facts: way.facts } : undefined,
      step,
      invited: way.invited,
      since: way.invited ? await loadRegistrationSince(db, { id, memoranda }) : [],
      committee: committees.find((one) => one.id === matter.committeeId) ?? notFound(),
      mail,
      unsent: mail.unsent.find((one) => one.id === memoranda.at(-1)?.id),
      documents: await listDocuments(db, id, memoranda),
      after: await loadAftermath(db, {
        matter,
        standings,
        planId: memoranda.findLast(({ planId }) => planId !== null)?.planId ?? matter.planId,
        waits: matter.waitsForLegalForce,
      }),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, data) {
    const { matter, memoranda, decisions, standings, way, step, invited, committee, thread } = data;
    const { locale, organisation } = view;
    const t = matterTexts[locale];
    const settled = matter.state !== 'open';
    const afterFirst = settled || data.after.standing === 'annulled';
    const timeline = matterTimeline({
      matter,
      memoranda,
      decisions: standings,
      way,
      step,
      today: today(view.now),
      organisation,
      locale,
    });
    const law = decisions.some(isTimed) && <p class="quiet">{t.timeline.law}</p>;
    const may = (command: { roles: readonly Role[] }) => hasRole(view.actor, command.roles);
    return (
      <Page
        view={view}
        step="decision"
        title={matter.title}
        lead={<Standing view={view} matter={matter} committee={committee} />}
        terms={['matter', 'memorandum', 'referredBack', 'legalForce']}
        breadcrumbs={matterCrumbs(view)}
        thread={{ sides: thread, current: t.current }}
      >
        <RegistrationChanged view={view} matter={matter} since={data.since} />
        {matter.takenInFrom !== null && <p>{t.takenIn(matter.takenInFrom)}</p>}
        <NextStep view={view} matter={matter} step={step} invited={invited} unsent={data.unsent} after={data.after} />
        {afterFirst && <AfterOutcome view={view} matter={matter} after={data.after} />}
        <h2>{t.timeline.heading}</h2>
        {settled && timeline.length > longTimeline ? (
          <Fold summary={t.timeline.whole(timeline.length)}>
            <Timeline items={timeline} />
            {law}
          </Fold>
        ) : (
          <>
            <Timeline items={timeline} />
            {law}
          </>
        )}
        <p>
          <a href={decisionsPaths.way(organisation, matter.id)}>{wayTexts[locale].link}</a>
        </p>
        {!afterFirst && <AfterOutcome view={view} matter={matter} after={data.after} />}
        <DocumentsSummary view={view} matter={matter} documents={data.documents} />
        <Designations view={view} matter={matter} />
        <MailOfUse view={view} matter={matter} mail={data.mail} started={memoranda.some(isHandedOver)} />
        <ButtonRow>
          {matter.state === 'open' && (step.step === 'outcome' || step.step === 'tabled') && may(writeMemorandum) && (
            <a href={decisionsPaths.writeMemorandum(organisation, matter.id)}>{t.memoranda.write}</a>
          )}
          {matter.state === 'open' &&
            ['write', 'hand-over', 'rework'].includes(step.step) &&
            !awaitsHandOver(memoranda) &&
            may(recordDecision) && (
              <a href={decisionsPaths.recordDecision(organisation, matter.id)}>{t.decisions.record}</a>
            )}
          {matter.takenInFrom === null && may(addMatter) && (
            <a href={decisionsPaths.changeMatter(organisation, matter.id)}>{t.change}</a>
          )}
          {matter.state === 'closed' && may(addMatter) && (
            <a href={decisionsPaths.archive(organisation, matter.id)}>{t.archive}</a>
          )}
          {(matter.state === 'open' || (matter.state === 'decided' && nextAfter(data.after))) && may(addMatter) && (
            <a href={decisionsPaths.closeMatter(organisation, matter.id)}>{t.close}</a>
          )}
        </ButtonRow>
      </Page>
    );
  },
});

function isHandedOver({ state }: { state: 'draft' | 'handed-over' }): boolean {
  return state === 'handed-over';
}

function Standing(props: { view: MemberView; matter: MatterRow; committee: { name: string } }) {
  const { view, matter, committee } = props;
  return (
    <>
      <MatterStateMark state={matter.state} locale={view.locale} />
      {[committee.name, ...matter.designations.map(({ value }) => value)].map((word) => ` · ${word}`)}
    </>
  );
}
