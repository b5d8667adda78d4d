import { formatDate, today } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import type { NetworkState } from '../snapshot.ts';
import type { AtPlace } from './at-link.ts';
import { placePaths } from './place.paths.ts';
import { placeTexts } from './place.texts.ts';
import { placeWorkTexts } from './work.texts.ts';

/** Work between the meetings, the experience, and what is shared. */
export function PlaceWork({ at }: { at: AtPlace }) {
  const { locale } = at.view;
  const [t, work] = [placeTexts[locale], placeWorkTexts[locale]];
  const { state, base } = at;
  return (
    <>
      {state.assignments.length > 0 && (
        <>
          <h2>{t.assignments}</h2>
          <DataTable
            caption={t.assignments}
            captionHidden
            rows={state.assignments}
            columns={[
              {
                label: work.assignment.name,
                rowHeader: true,
                cell: ({ id, title }) => <a href={placePaths.assignment(base, id)}>{title}</a>,
              },
              { label: work.assignment.due, cell: ({ dueOn }) => formatDate(dueOn, locale) },
              {
                label: work.assignment.state,
                cell: (assignment) => work.assignment.states[handInState(assignment, today(at.view.now))],
              },
            ]}
          />
        </>
      )}
      <h2>{t.afterwards}</h2>
      <ul>
        <li>
          <a href={placePaths.experience(base)}>{work.experience.open}</a>
          {state.experience && ` (${work.experience.states[state.experience.state]})`}
        </li>
        <li>
          <a href={placePaths.consent(base)}>{work.consent.open}</a>
        </li>
      </ul>
    </>
  );
}

export function handInState(
  { handIn, dueOn }: Pick<NetworkState['assignments'][number], 'handIn' | 'dueOn'>,
  day: string,
): 'onTime' | 'late' | 'missing' | 'overdue' {
  if (handIn) return handIn.isLate ? 'late' : 'onTime';
  return day > dueOn ? 'overdue' : 'missing';
}
