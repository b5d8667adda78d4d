import type { MemberView } from '#platform/web/context.ts';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkPaths } from '../network.paths.ts';
import { networkTexts } from '../network.texts.ts';
import { meetingWhen } from './meeting-when.ts';
import type { Meeting } from './meeting.queries.ts';
import { meetingsTexts } from './meetings.texts.ts';

const tones = { planned: 'active', held: 'done', cancelled: 'stopped' } as const;

/** The meetings of a network, each with its own page. */
export function MeetingsTable({ view, meetings, now }: { view: MemberView; meetings: readonly Meeting[]; now: Date }) {
  const t = meetingsTexts[view.locale].table;
  const { meetingStates } = networkTexts[view.locale];
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={meetings}
      columns={[
        {
          label: t.meeting,
          rowHeader: true,
          cell: (one) => <a href={networkPaths.meeting(view.organisation, one.networkId, one.id)}>{one.title}</a>,
        },
        { label: t.when, cell: (one) => meetingWhen(one, view.locale) },
        { label: t.place, cell: (one) => one.place || '–' },
        {
          label: t.state,
          cell: (one) => {
            const state = one.state === 'planned' && one.endsAt <= now ? 'held' : one.state;
            return <State tone={tones[state]}>{meetingStates[state]}</State>;
          },
        },
      ]}
    />
  );
}
