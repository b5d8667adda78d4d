import type { MemberView } from '#platform/web/context.ts';
import { gapWords } from './filter.rules.ts';
import { gapKinds, type Gap } from './gaps.rules.ts';
import { threadPaths } from './thread.paths.ts';
import { threadTexts } from './thread.texts.ts';

/** One sentence: whether the thread holds, and where it does not; each kind of gap leads to the things that have it. */
export function Summary({ view, gaps }: { view: MemberView; gaps: readonly Gap[] }) {
  const t = threadTexts[view.locale];
  const counts = gapKinds
    .map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return <p>{t.summary.whole}</p>;
  return (
    <p>
      {gaps.length === 1 ? t.summary.one : t.summary.many(String(gaps.length))}{' '}
      {counts.map(({ kind, count }, at) => (
        <>
          {at > 0 && (at === counts.length - 1 ? ` ${t.summary.and} ` : ', ')}
          <a href={threadPaths.overview(view.organisation, { lucka: gapWords[kind] })}>{t.counts[kind](count)}</a>
        </>
      ))}
      {'.'}
    </p>
  );
}
