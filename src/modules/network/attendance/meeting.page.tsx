import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { isInDoubledHour } from '../meetings/meeting-time.rules.ts';
import { meetingWhen } from '../meetings/meeting-when.ts';
import { getMeeting, type Meeting } from '../meetings/meeting.queries.ts';
import { meetingsTexts } from '../meetings/meetings.texts.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { listAttendees, listEvaluations, listMaterial, type Material } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';
import { keptName } from './kept-name.ts';

/** One meeting: when and where, who was there, its material and what parties say of it. */
export const meetingPage = page({
  path: '/:organisation/natverk/:id/traffar/:meetingId',
  access: hostRoles,
  load: async ({ db }, { id, meetingId }) => ({
    network: await getNetwork(db, id),
    meeting: await getMeeting(db, { networkId: id, meetingId }),
    attendees: await listAttendees(db, { networkId: id, meetingId }),
    material: await listMaterial(db, meetingId),
    evaluations: await listEvaluations(db, meetingId),
  }),
  view(view, { network, meeting, attendees, material, evaluations }) {
    const t = attendanceTexts[view.locale];
    const at = [view.organisation, network.id, meeting.id] as const;
    const present = attendees.filter((one) => one.present).length;
    return (
      <Page view={view} step="network" title={meeting.title} breadcrumbs={networkCrumbs(view, network)}>
        <About view={view} network={network} meeting={meeting} />
        <h2>{t.heading}</h2>
        <p>{present === 0 ? t.none : t.attended(present, attendees.length)}</p>
        <ButtonLink href={networkPaths.attendance(...at)}>{t.link}</ButtonLink>
        <h2>{t.material.heading}</h2>
        <MaterialList view={view} meeting={meeting} material={material} />
        <p>
          <a href={networkPaths.material(...at)}>{t.material.add}</a>
        </p>
        <h2>{t.evaluations.heading}</h2>
        {evaluations.length === 0 ? (
          <p>{t.evaluations.none}</p>
        ) : (
          <DataTable
            caption={t.evaluations.caption}
            captionHidden
            rows={evaluations}
            columns={[
              { label: t.evaluations.party, rowHeader: true, cell: (one) => one.party },
              { label: t.evaluations.useful, cell: (one) => one.useful || '–' },
              { label: t.evaluations.change, cell: (one) => one.change || '–' },
            ]}
          />
        )}
        <stadig-kept data-name={keptName(meeting.id)} />
      </Page>
    );
  },
});

function About({ view, network, meeting }: { view: MemberView; network: Network; meeting: Meeting }) {
  const t = meetingsTexts[view.locale];
  const at = [view.organisation, network.id, meeting.id] as const;
  const items = [
    { term: t.table.when, value: meetingWhen(meeting, view.locale) },
    ...(meeting.place === '' ? [] : [{ term: t.place, value: meeting.place }]),
    ...(meeting.link === '' ? [] : [{ term: t.link, value: <a href={meeting.link}>{meeting.link}</a> }]),
    ...(meeting.agenda === '' ? [] : [{ term: t.agenda, value: <span class="typed">{meeting.agenda}</span> }]),
  ];
  return (
    <>
      {meeting.state === 'cancelled' && <Notice tone="warning">{t.cancel.cancelled(meeting.cancelledWhy)}</Notice>}
      {isInDoubledHour(meeting) && <Notice tone="info">{t.doubled}</Notice>}
      <Facts items={items} />
      {meeting.state === 'planned' && (
        <ButtonRow>
          <a href={networkPaths.changeMeeting(...at)}>{t.change}</a>
          {network.state === 'draft' ? (
            <a href={networkPaths.removeMeeting(...at)}>{t.remove.link}</a>
          ) : (
            meeting.endsAt > view.now && <a href={networkPaths.cancelMeeting(...at)}>{t.cancel.link}</a>
          )}
        </ButtonRow>
      )}
    </>
  );
}

function MaterialList(props: { view: MemberView; meeting: Meeting; material: readonly Material[] }) {
  const { view, meeting, material } = props;
  const t = attendanceTexts[view.locale].material;
  if (material.length === 0) return <p>{t.none}</p>;
  const at = [view.organisation, meeting.networkId, meeting.id] as const;
  return (
    <ul>
      {material.map(({ id, title }) => (
        <li>
          <a href={networkPaths.materialFile(...at, id)}>{title}</a> ·{' '}
          <a href={networkPaths.removeMaterial(...at, id)}>
            {t.remove} <span class="ds-sr-only">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
