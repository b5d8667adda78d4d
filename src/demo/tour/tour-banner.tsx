import type { MemberView } from '#platform/web/context.ts';
import type { Markup } from '#platform/web/markup.ts';
import { PostButton } from '#ui/button.tsx';
import { tourPaths } from '#src/demo/tour/tour.paths.ts';
import { tourStops } from '#src/demo/tour/tour-stops.ts';
import { tourTexts } from '#src/demo/tour/tour.texts.ts';

/** Between the top line and the page for whoever goes the tour: where they are in it, what to look at, and on. Nothing for others. */
export function tourBanner(view: MemberView): Markup | null {
  const number = view.tourStop ?? 0;
  const stop = tourStops[number - 1];
  if (view.mode !== 'demo' || !stop) return null;
  const t = tourTexts[view.locale];
  const isHere = stop.path.test(view.path);
  return (
    <aside class="tour" aria-label={t.label}>
      <div class="tour-inner">
        <p>
          <strong>
            {t.place(number, tourStops.length)} · {t.titles[stop.key]}
          </strong>
        </p>
        <p>{isHere ? t.look[stop.key] : t.astray}</p>
        {isHere && stop.link && (
          <p>
            <a href={stop.link.href}>{t.links[stop.link.key]}</a>
            {stop.link.key === 'survey' && <>. {t.afterAnswer}</>}
          </p>
        )}
        <div class="tour-steps">
          {waysOn(number, isHere).map((way) => (
            <PostButton action={way === 'end' ? tourPaths.end : tourPaths.stop(number + steps[way])} label={t[way]} />
          ))}
        </div>
      </div>
    </aside>
  );
}

const steps = { back: 0, next: 1, previous: -1 } as const;

/** The buttons, the one that most take first: the look sets it off from the others. */
function waysOn(number: number, isHere: boolean): ('back' | 'next' | 'previous' | 'end')[] {
  return [
    ...(isHere ? [] : (['back'] as const)),
    ...(number < tourStops.length ? (['next'] as const) : []),
    ...(number === tourStops.length && isHere ? (['end'] as const) : []),
    ...(number > 1 ? (['previous'] as const) : []),
    ...(number === tourStops.length && isHere ? [] : (['end'] as const)),
  ];
}
