import { notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { getSurvey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import type { JointParticipant } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { removeParticipant } from './participants.commands.ts';

/** One municipality of a joint survey, as the host sees it: what it has said, a new link, and taking it out. */
export const participantPage = [
  ...page({
    path: '/:organisation/enkater/:id/tillsammans/:participantId',
    access: removeParticipant.roles,
    async load({ db }, { id, participantId }) {
      const survey = await getSurvey(db, id);
      const joint = await getJointSurvey(db, id);
      const participant = joint.participants.find((one) => one.id === participantId && !one.isHost) ?? notFound();
      return { survey, participant };
    },
    view(view, { survey, participant }) {
      const t = jointSurveyTexts[view.locale];
      const crumbs = [
        ...surveyCrumbs(view, survey),
        { label: t.heading, href: surveysPaths.joint(view.organisation, survey.id) },
      ];
      const { organisation } = view;
      return (
        <Page view={view} step="needs" title={participant.name} lead={saidBy(participant, view)} breadcrumbs={crumbs}>
          {participant.partnerOrganisationId !== null && <p>{t.here}</p>}
          <p>{participant.email}</p>
          <ul>
            {participant.groups.map((group) => (
              <li>
                {group.name}: {group.people}
              </li>
            ))}
          </ul>
          <h2>{t.newLink}</h2>
          <p>{t.newLinkWhy}</p>
          <PostButton
            action={surveysPaths.jointLink(organisation, survey.id, participant.id)}
            label={t.newLink}
            variant="primary"
          />
          {survey.state === 'draft' && (
            <>
              <h2>{t.remove}</h2>
              <p>{t.removeWhy}</p>
              <PostButton
                action={surveysPaths.jointRemove(organisation, survey.id, participant.id)}
                label={t.remove}
                variant="danger"
              />
            </>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path: '/:organisation/enkater/:id/tillsammans/:participantId/borttagning',
    command: removeParticipant,
    input: ({ id, participantId }) => ({ id, participantId }),
    next: (id, view) => surveysPaths.joint(view.organisation, id),
  }),
];

/** What a municipality has said, in a line. */
export function saidBy(one: JointParticipant, view: MemberView): string {
  const t = jointSurveyTexts[view.locale];
  if (one.answer === 'yes') return t.saidYes(one.answeredAs, formatDate(one.answeredOn ?? '', view.locale));
  if (one.answer === 'no') return t.saidNo(one.reason);
  return t.answers[one.answer];
}
