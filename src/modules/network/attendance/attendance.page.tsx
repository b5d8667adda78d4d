import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { meetingWhen } from '../meetings/meeting-when.ts';
import { getMeeting } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { recordAttendance } from './attendance.commands.ts';
import { attendanceForm } from './attendance.form.ts';
import { listAttendees } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';

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
  initial: ({ attendees }) => ({ present: attendees.filter(({ present }) => present).map(({ id }) => String(id)) }),
  view(view, { network, meeting, attendees }, form) {
    const t = attendanceTexts[view.locale];
    const href = networkPaths.meeting(view.organisation, network.id, meeting.id);
    const options = attendees.map(({ id, name, party }) => ({ value: String(id), label: name, hint: party }));
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
          <form method="post" novalidate>
            <CheckboxesField form={form} name="present" label={t.heading} options={options} unmarked />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: ({ present }, { id, meetingId }) => ({ networkId: id, meetingId, present }),
  next: (id, view, { meetingId }) => networkPaths.meeting(view.organisation, id, meetingId),
});
