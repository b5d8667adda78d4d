import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { addMatter } from './add-matter/add-matter.command.ts';
import { findInvitation } from './answer-invitation/invitation.queries.ts';
import { matterCrumbs } from './crumbs.ts';
import { listDecisions } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { Designations, NextStep } from './matter-parts.tsx';
import { MatterStateMark } from './matter-state.tsx';
import { matterTimeline } from './matter-timeline.ts';
import { getMatter, type MatterRow } from './matter.queries.ts';
import { awaitsHandOver, endedMatter, isTimed, nextInMatter } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import { listMemoranda } from './memorandum.queries.ts';
import { finalBody } from './proposal.rules.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

export const matterPage = page({
  path: '/:organisation/arenden/:id',
  async load({ db }, { id }) {
    const matter = await getMatter(db, id);
    const memoranda = await listMemoranda(db, id);
    const decisions = await listDecisions(db, id);
    const deciding = memoranda.map((one) => ({ ...one, deciding: finalBody(one, one.proposals) }));
    const step = nextInMatter({ state: matter.state, memoranda: deciding, decisions });
    return {
      matter,
      memoranda: deciding,
      decisions,
      endedByLaw: decisions
        .filter(isTimed)
        .some((decision) => endedMatter(decision, { state: matter.state, memoranda: deciding })),
      step,
      invited: (await findInvitation(db, id)) !== undefined,
      committee: await getCommittee(db, matter.committeeId),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, data) {
    const { matter, memoranda, decisions, endedByLaw, step, invited, committee, thread } = data;
    const { locale, organisation } = view;
    const t = matterTexts[locale];
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
        <NextStep view={view} matter={matter} step={step} invited={invited} />
        <h2>{t.timeline.heading}</h2>
        <Timeline items={matterTimeline({ matter, memoranda, decisions, step, endedByLaw, organisation, locale })} />
        {decisions.some(isTimed) && <p class="quiet">{t.timeline.law}</p>}
        <Designations view={view} matter={matter} />
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
          {may(addMatter) && <a href={decisionsPaths.changeMatter(organisation, matter.id)}>{t.change}</a>}
          {matter.state === 'open' && may(addMatter) && (
            <a href={decisionsPaths.closeMatter(organisation, matter.id)}>{t.close}</a>
          )}
        </ButtonRow>
      </Page>
    );
  },
});

function Standing(props: { view: MemberView; matter: MatterRow; committee: { name: string } }) {
  const { view, matter, committee } = props;
  return (
    <>
      <MatterStateMark state={matter.state} locale={view.locale} />
      {[committee.name, ...matter.designations.map(({ value }) => value)].map((word) => ` · ${word}`)}
    </>
  );
}
