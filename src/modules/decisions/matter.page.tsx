import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, minutesApprovalLatest } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { addMatter } from './add-matter/add-matter.command.ts';
import { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
import { findInvitation } from './answer-invitation/invitation.queries.ts';
import { matterCrumbs } from './crumbs.ts';
import { listDecisions } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { Designations, NextStep, nextSentence } from './matter-parts.tsx';
import { matterTimeline } from './matter-timeline.ts';
import { getMatter } from './matter.queries.ts';
import { awaitsHandOver, endedMatter, nextInMatter } from './matter.rules.ts';
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
      memoranda,
      decisions,
      ended: decisions.filter((decision) => endedMatter(decision, { state: matter.state, memoranda: deciding })),
      step,
      invited: (await findInvitation(db, id)) !== undefined,
      committee: await getCommittee(db, matter.committeeId),
      thread: await getThreadSides(db, id),
    };
  },
  view(view, data) {
    const { matter, memoranda, decisions, ended, step, invited, committee, thread } = data;
    const { locale, organisation } = view;
    const t = matterTexts[locale];
    const timed = decisions.filter(isTimed);
    const may = (command: { roles: readonly Role[] }) => hasRole(view.actor, command.roles);
    return (
      <Page
        view={view}
        step="decision"
        title={matter.title}
        lead={t.lead(committee.name, decisionsTexts[locale].states[matter.state])}
        breadcrumbs={matterCrumbs(view)}
        thread={{ sides: thread, current: t.current }}
      >
        <NextStep view={view} matter={matter} step={step} />
        {invited && (
          <p>
            <a href={decisionsPaths.registration(organisation, matter.id)}>
              {answerInvitationTexts[locale].toRegistration}
            </a>
          </p>
        )}
        <Designations view={view} matter={matter} />
        <h2>{t.timeline.heading}</h2>
        <Timeline
          items={matterTimeline({
            matter,
            memoranda,
            decisions,
            coming: matter.state === 'open' ? nextSentence(step, locale) : undefined,
            organisation,
            locale,
          })}
        />
        {timed.length > 0 && (
          <>
            <h2>{t.clocks.heading}</h2>
            <p class="quiet">{t.clocks.lead}</p>
            <ul>
              {timed.map(({ body, decidedOn, itemNumber }) => (
                <li>
                  {t.clocks.approval(
                    decisionsTexts[locale].decisionTitle(body, formatDate(decidedOn, locale), itemNumber),
                    formatDate(minutesApprovalLatest(decidedOn), locale),
                  )}
                </li>
              ))}
              {ended.some(isTimed) && <li>{t.clocks.force}</li>}
            </ul>
          </>
        )}
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

/** Kommunallagen (2017:725) applies from 2018; older decisions had the days of another act. */
function isTimed({ decidedOn }: { decidedOn: string }): boolean {
  return decidedOn >= '2018-01-01';
}
