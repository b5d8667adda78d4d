import { action, formPage, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { cancelMeeting, removeMeeting } from './meeting.commands.ts';
import { cancelMeetingForm } from './meeting.form.ts';
import { getMeeting } from './meeting.queries.ts';
import { meetingsTexts } from './meetings.texts.ts';

const removePath = '/:organisation/natverk/:id/traffar/:meetingId/borttagning';

/** A meeting that others know of is cancelled; one that nobody has been told of is removed. */
export const stopMeetingPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/traffar/:meetingId/installning',
    form: cancelMeetingForm,
    command: cancelMeeting,
    load: async ({ db }, { id, meetingId }) => ({
      network: await getNetwork(db, id),
      meeting: await getMeeting(db, { networkId: id, meetingId }),
    }),
    view(view, { network, meeting }, form) {
      const t = meetingsTexts[view.locale].cancel;
      return (
        <Page view={view} step="network" title={t.title} form={form} breadcrumbs={networkCrumbs(view, network)}>
          <Confirm
            action={networkPaths.cancelMeeting(view.organisation, network.id, meeting.id)}
            heading="h2"
            question={t.question(meeting.title)}
            consequences={[
              t.consequence,
              ...(network.state === 'open' ? [t.mailed] : []),
              ...(network.feeOre > 0 ? [t.fee] : []),
              t.final,
            ]}
            label={t.button}
            cancelHref={networkPaths.meeting(view.organisation, network.id, meeting.id)}
            danger
          >
            <TextField form={form} name="reason" label={t.reason} hint={t.reasonHint} required />
          </Confirm>
        </Page>
      );
    },
    input: ({ reason }, { id, meetingId }) => ({ networkId: id, meetingId, reason }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
  ...page({
    path: removePath,
    access: removeMeeting.roles,
    load: async ({ db }, { id, meetingId }) => ({
      network: await getNetwork(db, id),
      meeting: await getMeeting(db, { networkId: id, meetingId }),
    }),
    view(view, { network, meeting }) {
      const t = meetingsTexts[view.locale].remove;
      return (
        <Page view={view} step="network" title={t.title} breadcrumbs={networkCrumbs(view, network)}>
          <Confirm
            action={networkPaths.removeMeeting(view.organisation, network.id, meeting.id)}
            heading="h2"
            question={t.question(meeting.title)}
            label={t.button}
            cancelHref={networkPaths.meeting(view.organisation, network.id, meeting.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeMeeting,
    input: ({ id, meetingId }) => ({ networkId: id, meetingId }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
];
