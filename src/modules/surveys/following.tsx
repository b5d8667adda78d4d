import type { MemberView } from '#platform/web/context.ts';
import { surveysTexts } from './surveys.texts.ts';

/** Often enough to see that it goes on, seldom enough to read the page. */
const seconds = 5;

/** Seconds until a page that is followed loads itself again: `?folj=ja` asks for it, and only while something is going on. */
export function refreshAfter(view: Pick<MemberView, 'url'>, isGoingOn: boolean): number | undefined {
  return isGoingOn && isFollowed(view) ? seconds : undefined;
}

/** Tells that the page loads itself again, and how to stop it or begin (WCAG 2.2.2). Needs no JavaScript. */
export function Following({ view }: { view: MemberView }) {
  const t = surveysTexts[view.locale].following;
  return isFollowed(view) ? (
    <p class="quiet">
      {t.goesOn(seconds)} <a href={view.path}>{t.stop}</a>
    </p>
  ) : (
    <p>
      <a href={`${view.path}?folj=ja`}>{t.begin}</a>
    </p>
  );
}

function isFollowed(view: Pick<MemberView, 'url'>): boolean {
  return view.url.searchParams.get('folj') === 'ja';
}
