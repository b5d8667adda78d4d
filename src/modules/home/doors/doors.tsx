import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
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
            <span class="thread-knot" data-knot={door === 'needs' ? 'here' : undefined} aria-hidden="true" />
            <h2>{own.title}</h2>
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

const doors = ['plan', 'needs', 'invitation'] as const;
