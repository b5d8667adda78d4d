import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { doors, type Door } from './doors.rules.ts';
import { doorsPaths } from './doors.paths.ts';
import { doorsTexts } from './doors.texts.ts';

/**
 * The three ways to begin: with a plan that exists, with a survey, with an invitation. What each is, what it takes and what one has
 * afterwards. The survey's is the page's primary button.
 */
export function Doors({ view }: { view: MemberView }) {
  const t = doorsTexts[view.locale];
  return (
    <ul class="doors" aria-label={t.doorsHeading}>
      {doors.map((door) => {
        const own = t.doors[door];
        return (
          <li>
            <span class="thread-knot" aria-hidden="true" />
            <div class="doors-name">
              <h2>{own.title}</h2>
              {door === 'needs' && <span class="quiet">{t.usual}</span>}
            </div>
            <p>{own.what}</p>
            <dl>
              <div>
                <dt>{t.takes}</dt>
                <dd>{own.takes}</dd>
              </div>
              <div>
                <dt>{t.leaves}</dt>
                <dd>{own.leaves}</dd>
              </div>
            </dl>
            <ButtonLink href={doorsPaths[door](view.organisation)} variant={door === 'needs' ? 'primary' : 'secondary'}>
              {own.open}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}

/** The doors that have not been used, in one quiet line. `begun` is when a survey is being made but is not open yet. */
export function MoreDoors({ view, left, begun }: { view: MemberView; left: readonly Door[]; begun: boolean }) {
  const t = doorsTexts[view.locale];
  if (left.length === 0) return null;
  return (
    <p class="quiet">
      <a href={doorsPaths.begin(view.organisation)}>{t.more}</a>
      {': '}
      {left.map((door, at) => (
        <>
          {at > 0 && ', '}
          <a href={doorsPaths[door](view.organisation)}>
            {lowered(door === 'needs' && begun ? t.goOn : t.doors[door].title)}
          </a>
        </>
      ))}
    </p>
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('sv') + sentence.slice(1);
}
