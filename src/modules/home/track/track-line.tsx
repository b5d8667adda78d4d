import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { homePaths } from '../home.paths.ts';
import { chooseTrack } from './choose-track.page.tsx';
import type { Progress, Track } from './track.rules.ts';
import { trackTexts } from './track.texts.ts';

/** Which track the work follows, what it holds, and how far it has come in what can be counted. */
export function TrackLine({ view, track, progress }: { view: MemberView; track: Track; progress: Progress }) {
  const t = trackTexts[view.locale];
  const begun = progress.results + progress.needs + progress.measures > 0;
  return (
    <p class="quiet">
      {t.going[track]}{' '}
      {begun &&
        t.soFar(t.results[track](progress.results), t.needs(progress.needs), t.measures[track](progress.measures))}
      {hasRole(view.actor, chooseTrack.roles) && (
        <>
          {' '}
          <a href={homePaths.track(view.organisation)}>{t.change}</a>
        </>
      )}
    </p>
  );
}
