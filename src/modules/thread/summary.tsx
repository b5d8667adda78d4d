import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { gapWords } from './filter.rules.ts';
import { gapKinds, type Gap } from './gaps.rules.ts';
import { threadPaths } from './thread.paths.ts';
import { threadTexts } from './thread.texts.ts';

/** More kinds of gaps than this are a list to unfold, so that the thread itself is not pushed down. */
const inOneSentence = 4;

/** Whether the thread holds, and where it does not; each kind of gap leads to the things that have it. */
export function Summary({ view, gaps }: { view: MemberView; gaps: readonly Gap[] }) {
  const t = threadTexts[view.locale];
  const counts = gapKinds
    .map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return <p>{t.summary.whole}</p>;
  const said = gaps.length === 1 ? t.summary.one : t.summary.many(String(gaps.length));
  const links = counts.map(({ kind, count }) => (
    <a href={threadPaths.overview(view.organisation, { lucka: gapWords[kind] })}>{t.counts[kind](count)}</a>
  ));
  if (links.length > inOneSentence)
    return (
      <Fold summary={said.replace(/:$/, '')}>
        <ul>
          {links.map((link) => (
            <li>{link}</li>
          ))}
        </ul>
      </Fold>
    );
  return (
    <p>
      {said}{' '}
      {links.map((link, at) => (
        <>
          {at > 0 && (at === links.length - 1 ? ` ${t.summary.and} ` : ', ')}
          {link}
        </>
      ))}
      {'.'}
    </p>
  );
}
