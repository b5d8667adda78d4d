import { action, page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import { formState } from '#platform/form.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { Button, ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { getGroupPlan } from '../group-plan.queries.ts';
import { getSurvey, type Survey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { makeJoint } from './joint-survey.commands.ts';
import type { NewParticipant } from './joint-survey.form.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import {
  alwaysWith,
  leastParticipants,
  mostParticipants,
  namesOf,
  taking,
  type JointParticipant,
  type JointSurvey,
} from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { JointTermsList } from './joint-terms.tsx';
import { saidBy } from './participant.page.tsx';
import { ParticipantFields } from './participant-fields.tsx';
import { leaveOutUnanswered } from './participants.commands.ts';

/** The municipalities of a joint survey, as the host sees them: who takes part, who is waited for, and what to do next. */
export const jointSurveyPage = [
  ...page({
    path: '/:organisation/enkater/:id/tillsammans',
    async load({ db }, { id }) {
      const { plan } = await getGroupPlan(db, id);
      return { survey: await getSurvey(db, id), joint: await getJointSurvey(db, id), plan };
    },
    view(view, { survey, joint, plan }) {
      const t = jointSurveyTexts[view.locale];
      const canEdit = survey.state === 'draft' && hasRole(view.actor, makeJoint.roles);
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={surveyCrumbs(view, survey)}>
          {survey.state === 'draft' ? (
            <WhatNext view={view} survey={survey} joint={joint} canEdit={canEdit} />
          ) : (
            <p>{t.openLead}</p>
          )}
          <h2>{t.participants}</h2>
          <Participants view={view} survey={survey} joint={joint} plan={plan} />
          {canEdit && <AddParticipant view={view} survey={survey} joint={joint} />}
          <h2>{t.termsHeading}</h2>
          <p>
            {t.answerBy}: {formatDate(joint.answerBy, view.locale)}.
          </p>
          <JointTermsList
            host={view.organisation.name}
            responsibility={joint.responsibility}
            minimum={plan.minimum}
            locale={view.locale}
          />
          {canEdit && (
            <p>
              <a href={surveysPaths.jointTerms(view.organisation, survey.id)}>{t.changeTerms}</a>
              {' · '}
              <a href={surveysPaths.jointEnd(view.organisation, survey.id)}>{t.end}</a>
            </p>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path: '/:organisation/enkater/:id/tillsammans/utan',
    command: leaveOutUnanswered,
    input: ({ id }) => ({ id }),
    next: (id, view) => surveysPaths.joint(view.organisation, id),
  }),
];

type Shown = { view: MemberView; survey: Survey; joint: JointSurvey };

/** The one next step of the host. */
function WhatNext({ view, survey, joint, canEdit }: Shown & { canEdit: boolean }) {
  const t = jointSurveyTexts[view.locale];
  const waiting = joint.participants.filter((one) => one.answer === 'waiting' && !one.isHost);
  const host = joint.participants.find((one) => one.isHost);
  const enough = taking(joint.participants).length >= leastParticipants;
  if (!canEdit) return enough ? null : <p>{t.tooFew}</p>;
  if (host?.answer === 'waiting')
    return <ButtonLink href={surveysPaths.jointOwn(view.organisation, survey.id)}>{t.hostWaiting}</ButtonLink>;
  if (!enough) return <Notice tone="info">{t.tooFew}</Notice>;
  if (waiting.length > 0)
    return (
      <Notice tone="info">
        <p>{t.leaveOutWhy(waiting.map(({ name }) => name).join(', '))}</p>
        <PostButton action={surveysPaths.jointWithout(view.organisation, survey.id)} label={t.leaveOut} />
      </Notice>
    );
  return (
    <>
      <p>{t.enough}</p>
      <ButtonRow>
        <ButtonLink href={surveysPaths.groups(view.organisation, survey.id)}>{t.toGroups}</ButtonLink>
      </ButtonRow>
    </>
  );
}

function Participants({ view, survey, joint, plan }: Shown & { plan: GroupPlan }) {
  const t = jointSurveyTexts[view.locale];
  const mayManage = hasRole(view.actor, makeJoint.roles);
  return (
    <DataTable
      caption={t.participants}
      captionHidden
      rows={joint.participants}
      columns={[
        {
          label: t.municipality,
          rowHeader: true,
          cell: (one) => {
            const { organisation } = view;
            if (one.isHost)
              return mayManage && survey.state === 'draft' ? (
                <a href={surveysPaths.jointOwn(organisation, survey.id)}>{one.name}</a>
              ) : (
                one.name
              );
            return mayManage ? (
              <a href={surveysPaths.jointParticipant(organisation, survey.id, one.id)}>{one.name}</a>
            ) : (
              one.name
            );
          },
        },
        { label: t.said, cell: (one) => saidBy(one, view) },
        {
          label: t.people,
          cell: (one) => (
            <>
              {one.groups.map((group) => `${group.name}: ${group.people}`).join(', ')}
              <TogetherWith participant={one} joint={joint} plan={plan} locale={view.locale} />
            </>
          ),
        },
      ]}
    />
  );
}

function TogetherWith(of: { participant: JointParticipant; joint: JointSurvey; plan: GroupPlan; locale: Locale }) {
  const t = jointSurveyTexts[of.locale];
  const others = alwaysWith(of.plan, of.participant.id);
  if (others === undefined) return null;
  return <span class="quiet"> ({others === 'all' ? t.onlyAll : t.shownWith(namesOf(of.joint, others))})</span>;
}

function AddParticipant({ view, survey, joint }: Shown) {
  const t = jointSurveyTexts[view.locale];
  if (joint.participants.length >= mostParticipants) return <p>{t.full}</p>;
  return (
    <>
      <h2>{t.addHeading}</h2>
      <form method="post" action={surveysPaths.jointInvite(view.organisation, survey.id)} novalidate>
        <ParticipantFields form={formState<NewParticipant>()} locale={view.locale} />
        <Button variant="secondary">{t.add}</Button>
      </form>
    </>
  );
}
