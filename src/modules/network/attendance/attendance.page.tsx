import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { HiddenField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { meetingWhen } from '../meetings/meeting-when.ts';
import { getMeeting } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { recordAttendance } from './attendance.commands.ts';
import { AttendanceList } from './attendance-list.tsx';
import { attendanceForm, idsOf } from './attendance.form.ts';
import { listAttendees } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';
import { keptName } from './kept-name.ts';

/** Everyone who may come, to tick on a screen or on paper. */
export const attendancePage = formPage({
  path: '/:organisation/natverk/:id/traffar/:meetingId/narvaro',
  form: attendanceForm,
  command: recordAttendance,
  load: async ({ db }, { id, meetingId }) => ({
    network: await getNetwork(db, id),
    meeting: await getMeeting(db, { networkId: id, meetingId }),
    attendees: await listAttendees(db, { networkId: id, meetingId }),
  }),
  initial: ({ attendees }) => ({
    present: attendees.filter(({ present }) => present).map(({ id }) => String(id)),
    before: idsOf(attendees),
  }),
  view(view, { network, meeting, attendees }, form) {
    const t = attendanceTexts[view.locale];
    const href = networkPaths.meeting(view.organisation, network.id, meeting.id);
    return (
      <Page
        view={view}
        step="network"
        title={t.title(meeting.title)}
        lead={`${meetingWhen(meeting, view.locale)}. ${t.lead}`}
        form={form}
        breadcrumbs={networkCrumbs(view, network, { label: meeting.title, href })}
      >
        {attendees.length === 0 ? (
          <p>{t.nobody}</p>
        ) : (
          <stadig-keep data-name={keptName(meeting.id)} data-restored={t.restored}>
            <form method="post" novalidate>
              <HiddenField form={form} name="before" />
              <AttendanceList form={form} attendees={attendees} locale={view.locale} />
              <Button>{t.save}</Button>
            </form>
          </stadig-keep>
        )}
      </Page>
    );
  },
  input: ({ present, before }, { id, meetingId }) => ({ networkId: id, meetingId, present, before }),
  next: (id, view, { meetingId }) => networkPaths.meeting(view.organisation, id, meetingId),
});
