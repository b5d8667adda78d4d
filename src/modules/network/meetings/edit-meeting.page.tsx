import { stockholmTime } from '#foundations/clocks/index.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { addMeeting, addMeetings, changeMeeting, meetingBasis } from './meeting.commands.ts';
import { meetingForm, meetingLinesForm } from './meeting.form.ts';
import { getMeeting, listMeetings, type Meeting } from './meeting.queries.ts';
import { meetingsTexts } from './meetings.texts.ts';

const usualTimes = { from: '09.00', to: '16.00' };

export const editMeetingPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/traffar/ny',
    form: meetingForm,
    command: addMeeting,
    load: async ({ db }, { id }) => ({
      network: await getNetwork(db, id),
      number: (await listMeetings(db, id)).length + 1,
    }),
    initial: ({ number }, view) => ({ ...usualTimes, title: meetingsTexts[view.locale].numbered(number) }),
    view(view, { network }, form) {
      const t = meetingsTexts[view.locale];
      return (
        <Page view={view} step="network" title={t.add} form={form} breadcrumbs={networkCrumbs(view, network)}>
          <form method="post" novalidate>
            <MeetingFields form={form} locale={view.locale} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: ({ basis: _basis, ...typed }, { id }) => ({ ...typed, networkId: id }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/traffar/flera',
    form: meetingLinesForm,
    command: addMeetings,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id) }),
    initial: () => usualTimes,
    view(view, { network }, form) {
      const t = meetingsTexts[view.locale];
      return (
        <Page view={view} step="network" title={t.addSeveral} form={form} breadcrumbs={networkCrumbs(view, network)}>
          <form method="post" novalidate>
            <TextArea form={form} name="lines" label={t.lines} hint={t.linesHint} rows={8} required />
            <TextField form={form} name="from" label={t.usualFrom} hint={t.clockHint} size={8} required />
            <TextField form={form} name="to" label={t.usualTo} size={8} required />
            <TextField form={form} name="place" label={t.usualPlace} />
            <Button>{t.saveSeveral}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, networkId: id }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/traffar/:meetingId/andring',
    form: meetingForm,
    command: changeMeeting,
    load: async ({ db }, { id, meetingId }) => ({
      network: await getNetwork(db, id),
      meeting: await getMeeting(db, { networkId: id, meetingId }),
    }),
    initial: ({ meeting }) => typedOf(meeting),
    view(view, { network, meeting }, form) {
      const t = meetingsTexts[view.locale];
      const href = networkPaths.meeting(view.organisation, network.id, meeting.id);
      const crumbs = networkCrumbs(view, network, { label: meeting.title, href });
      return (
        <Page view={view} step="network" title={t.changeTitle} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <BasisField form={form} stored={meetingBasis(meeting)} href={href} />
            <MeetingFields form={form} locale={view.locale} />
            {network.state === 'open' && <p>{t.changeMailed}</p>}
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id, meetingId }) => ({ ...typed, networkId: id, meetingId }),
    next: (id, view, { meetingId }) => networkPaths.meeting(view.organisation, id, meetingId),
  }),
];

function typedOf({ title, startsAt, endsAt, place, link, agenda }: Meeting) {
  const begins = stockholmTime(startsAt);
  const [from, to] = [begins.time, stockholmTime(endsAt).time].map((clock) => clock.replace(':', '.'));
  return { title, on: begins.day, from, to, place, link, agenda };
}
