import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import { surveysPaths } from '../surveys.paths.ts';
import type { JointInvitationListing } from './joint-survey.queries.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** The joint surveys of others that one is asked to take part in, or takes part in; nothing when there are none. */
export function JointInvitations(props: { view: MemberView; invitations: readonly JointInvitationListing[] }) {
  const { view, invitations } = props;
  const t = jointSurveyTexts[view.locale].list;
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{t.heading}</h2>
      <DataTable
        caption={t.heading}
        captionHidden
        rows={invitations}
        columns={[
          {
            label: t.survey,
            rowHeader: true,
            cell: (one) => <a href={surveysPaths.jointInvitation(view.organisation, one.id)}>{one.title}</a>,
          },
          { label: t.host, cell: (one) => one.hostName },
          { label: t.receivedOn, cell: (one) => formatDate(today(one.receivedAt), view.locale) },
        ]}
      />
    </>
  );
}
