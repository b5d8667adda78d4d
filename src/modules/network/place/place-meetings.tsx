import { formatMoment } from '#foundations/clocks/index.ts';
import { feedTexts } from '../calendar-feed/feed.texts.ts';
import { mayFollow } from '../calendar-feed/party-feed.ts';
import type { AtPlace } from './at-link.ts';
import { placePaths } from './place.paths.ts';
import { placeTexts } from './place.texts.ts';
import { placeWorkTexts } from './work.texts.ts';

/** The meetings with what belongs to each, and a file for one's own calendar. */
export function PlaceMeetings({ at }: { at: AtPlace }) {
  const { locale, now } = at.view;
  const [t, work] = [placeTexts[locale], placeWorkTexts[locale]];
  const { state, base } = at;
  if (state.meetings.length === 0) return null;
  return (
    <>
      <h2>{t.meetings}</h2>
      <p>
        <a href={placePaths.calendar(base)}>{t.calendar}</a>
      </p>
      {mayFollow(state.party) && (
        <p>
          <a href={placePaths.feed(base)}>{feedTexts[locale].title}</a>
        </p>
      )}
      <ol>
        {state.meetings.map((meeting) => (
          <li>
            <strong>{meeting.title}</strong>, {formatMoment(new Date(meeting.startsAt), locale)}–
            {formatMoment(new Date(meeting.endsAt), locale).slice(-5)}
            {meeting.place !== '' && `, ${meeting.place}`}
            {meeting.state === 'cancelled' && (
              <p>
                {t.cancelled} {meeting.cancelledWhy}
              </p>
            )}
            {meeting.agenda !== '' && <p class="typed">{meeting.agenda}</p>}
            {/^https:\/\//.test(meeting.link) && (
              <p>
                <a href={meeting.link}>{t.video}</a>
              </p>
            )}
            {meeting.materials.length > 0 && (
              <ul>
                {meeting.materials.map((material) => (
                  <li>
                    <a href={placePaths.material(base, material.id)}>{material.title}</a>
                  </li>
                ))}
              </ul>
            )}
            {state.party.state === 'registered' && meeting.state === 'planned' && new Date(meeting.startsAt) <= now && (
              <p>
                <a href={placePaths.evaluate(base, meeting.id)}>
                  {meeting.evaluation ? work.evaluate.again : work.evaluate.open}{' '}
                  <span class="ds-sr-only">{meeting.title}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
