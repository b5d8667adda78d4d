import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, formPage } from '#platform/web/page.tsx';
import { stockholmTime } from '#foundations/clocks/index.ts';
import { writeCalendar } from '#foundations/calendar/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, DateField, TextField } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { toParticipation } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { listMeetings } from '../participation/meetings.queries.ts';
import { calendarEventsOf } from './calendar-events.ts';
import { addMeeting, changeMeeting } from './meeting.commands.ts';
import { meetingForm, type MeetingInput } from './meeting.form.ts';
import { meetingTexts } from './meeting.texts.ts';

const base = '/:organisation/deltagande/:id/traffar';

export const addMeetingPage = formPage({
  path: `${base}/ny`,
  form: meetingForm,
  command: addMeeting,
  load: ({ db }, { id }) => getParticipation(db, id),
  view(view, participation, form) {
    const t = meetingTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.addTitle} form={form}>
        <MeetingFields view={view} form={form} />
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: toParticipation,
});

export const changeMeetingPage = formPage({
  path: `${base}/:meetingId`,
  form: meetingForm,
  command: changeMeeting,
  async load({ db }, { id, meetingId }) {
    const participation = await getParticipation(db, id);
    return {
      participation,
      meeting: (await listMeetings(db, id)).find((one) => one.id === meetingId) ?? notFound(),
    };
  },
  initial: ({ meeting }) => ({
    title: meeting.title,
    day: meeting.onDay ?? '',
    from: meeting.startsAt ? stockholmTime(meeting.startsAt).time : '',
    to: meeting.endsAt ? stockholmTime(meeting.endsAt).time : '',
    place: meeting.place,
    link: meeting.link,
    ...(meeting.state === 'cancelled' && { isCancelled: 'on' }),
  }),
  view(view, { participation, meeting }, form) {
    const t = meetingTexts[view.locale];
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.changeTitle}
        lead={meeting.words === '' ? meeting.title : `${t.words}: ${meeting.words}`}
        form={form}
      >
        {meeting.isHosts ? <p>{t.hosts}</p> : <MeetingFields view={view} form={form} />}
      </ParticipationPage>
    );
  },
  input: (typed, { id, meetingId }) => ({ ...typed, id, meetingId }),
  next: toParticipation,
});

function MeetingFields({ view, form }: { view: MemberView; form: FormState<MeetingInput> }) {
  const t = meetingTexts[view.locale];
  return (
    <form method="post" novalidate>
      <TextField form={form} name="title" label={t.name} required />
      <DateField form={form} name="day" label={t.day} />
      <TextField form={form} name="from" label={t.from} hint={t.fromHint} size={6} />
      <TextField form={form} name="to" label={t.to} size={6} />
      <TextField form={form} name="place" label={t.place} />
      <TextField form={form} name="link" label={t.link} type="url" />
      <CheckboxField form={form} name="isCancelled" label={t.isCancelled} />
      <Button>{t.save}</Button>
    </form>
  );
}

/** The meetings whose day is known, for any calendar. */
export const participationCalendar = download({
  path: '/:organisation/deltagande/:id/kalender',
  load: async ({ db }, { id }) => ({
    participation: await getParticipation(db, id),
    meetings: await listMeetings(db, id),
  }),
  make: ({ participation, meetings }, view) => {
    const text = writeCalendar({
      name: participation.subject,
      locale: view.locale,
      events: calendarEventsOf(participation, meetings, view.now),
      purpose: { method: 'publish' },
    });
    const body = new TextEncoder().encode(text);
    return Promise.resolve({ body, mediaType: 'text/calendar; charset=utf-8', name: `${participation.subject}.ics` });
  },
});
