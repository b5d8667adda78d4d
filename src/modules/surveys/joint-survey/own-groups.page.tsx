import { notFound } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { getGroupPlan } from '../group-plan.queries.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { acceptJoint } from './answer-joint.commands.ts';
import { jointYesForm } from './joint-survey.form.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import { groupLines } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { JointTermsList } from './joint-terms.tsx';
import { YesFields } from './yes-fields.tsx';

/** The host's own groups and numbers, said by a person in a role as every other municipality does. */
export const ownGroupsPage = formPage({
  path: '/:organisation/enkater/:id/tillsammans/egna',
  form: jointYesForm,
  command: acceptJoint,
  async load(ctx, { id }) {
    const survey = await getDraft(ctx, id);
    const joint = await getJointSurvey(ctx.db, id);
    const { plan } = await getGroupPlan(ctx.db, id);
    const host = joint.participants.find((one) => one.isHost) ?? notFound();
    return { survey, joint, host, minimum: plan.minimum };
  },
  initial: ({ host }) => ({
    groups: groupLines(host.groups),
    answeredAs: host.answeredAs,
    revision: String(host.revision),
  }),
  view(view, { survey, joint, host, minimum }, form) {
    const t = jointSurveyTexts[view.locale];
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: t.heading, href: surveysPaths.joint(view.organisation, survey.id) },
    ];
    return (
      <Page view={view} step="needs" title={t.own} form={form} breadcrumbs={crumbs}>
        <JointTermsList host={host.name} responsibility={joint.responsibility} minimum={minimum} locale={view.locale} />
        <form method="post" novalidate>
          <YesFields form={form} revision={host.revision} locale={view.locale} />
          <Button>{t.saveTerms}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, surveyId: id, participantId: 'host' as const }),
  next: (id, view) => surveysPaths.joint(view.organisation, id),
});
