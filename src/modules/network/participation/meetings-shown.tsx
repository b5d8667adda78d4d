import type { MemberView } from '#platform/web/context.ts';
import { formatDate, formatMoment } from '#foundations/clocks/index.ts';
import { feedTexts } from '../calendar-feed/feed.texts.ts';
import { State } from '#ui/state.tsx';
import { participationPaths } from './participation.paths.ts';
import type { Meeting } from './meetings.queries.ts';
import type { Participation } from './participation.queries.ts';
import { meetingsShownTexts } from './meetings-shown.texts.ts';

type Props = { view: MemberView; participation: Participation; meetings: readonly Meeting[]; mayWrite: boolean };

/** The meetings, ours and the host's, with what can be done with each. */
export function Meetings({ view, participation, meetings, mayWrite }: Props) {
  const t = meetingsShownTexts[view.locale];
  const { organisation } = view;
  const agendas = new Map(participation.stated?.meetings.map(({ uid, agenda }) => [uid, agenda]));
  return (
    <section>
      <h2>{t.heading}</h2>
      {meetings.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {meetings.map((meeting) => (
            <li>
              <MeetingLine view={view} meeting={meeting} />
              {mayWrite && (
                <>
                  {!meeting.isHosts && (
                    <>
                      {' · '}
                      <a
                        href={participationPaths.meeting(organisation, participation.id, meeting.id)}
                        aria-label={`${t.change}: ${meeting.title}`}
                      >
                        {t.change}
                      </a>
                    </>
                  )}
                  {meeting.isHosts && meeting.startsAt !== null && meeting.startsAt <= view.now && (
                    <>
                      {' · '}
                      <a
                        href={participationPaths.evaluate(organisation, participation.id, meeting.id)}
                        aria-label={`${t.evaluate}: ${meeting.title}`}
                      >
                        {t.evaluate}
                      </a>
                    </>
                  )}
                  {' · '}
                  <a
                    href={participationPaths.addNote(organisation, participation.id, meeting.id)}
                    aria-label={`${t.note}: ${meeting.title}`}
                  >
                    {t.note}
                  </a>
                </>
              )}
              {agendas.get(meeting.uid) && <p class="typed">{agendas.get(meeting.uid)}</p>}
            </li>
          ))}
        </ul>
      )}
      {meetings.some(({ onDay }) => onDay !== null) && (
        <p>
          <a href={participationPaths.calendar(organisation, participation.id)}>{t.calendar}</a>
          {mayWrite && (
            <>
              {' · '}
              <a href={participationPaths.feed(organisation, participation.id)}>{feedTexts[view.locale].title}</a>
            </>
          )}
        </p>
      )}
      {mayWrite && participation.partyId === null && (
        <p>
          <a href={participationPaths.addMeeting(organisation, participation.id)}>{t.add}</a>
        </p>
      )}
    </section>
  );
}

export function MeetingLine({ view, meeting }: { view: MemberView; meeting: Meeting }) {
  const t = meetingsShownTexts[view.locale];
  const { title, words, onDay, startsAt, place, link, state } = meeting;
  const when =
    startsAt === null ? (onDay === null ? '' : formatDate(onDay, view.locale)) : formatMoment(startsAt, view.locale);
  return (
    <>
      <strong>{title}</strong>
      {state === 'cancelled' && (
        <>
          {' '}
          <State tone="stopped">{t.cancelled}</State>
        </>
      )}
      {': '}
      {/* What the invitation says holds the day already. */}
      {[startsAt === null && words !== '' ? words : when || t.noDay, place].filter(Boolean).join(', ')}
      {/^https?:/i.test(link) && (
        <>
          {' · '}
          <a href={link}>{t.link}</a>
        </>
      )}
    </>
  );
}
