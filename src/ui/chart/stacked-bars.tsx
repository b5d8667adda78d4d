import type { Locale } from '#platform/i18n/locale.ts';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { shortened } from '#foundations/documents/index.ts';
import { uiTexts } from '#ui/ui.texts.ts';
import { barArea, barHeight, lineHeight, placeBars, type BarRow, type PlacedBar } from './bar-geometry.ts';
import { PatternDefinitions, patternId } from './patterns.tsx';

type StackedBarsProps = {
  /** Unique on the page; the patterns and the title are named by it. */
  id: string;
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  rows: readonly BarRow[];
  locale: Locale;
  /** Right to left where the page is. */
  dir?: 'ltr' | 'rtl' | undefined;
};

/** Horizontal bars of whole rows (each bar is 100 % of its n), drawn on the server: no script, no style attribute, readable in grey. */
export function StackedBars({ id, title, description, rows, locale, dir }: StackedBarsProps) {
  const { bars, height } = placeBars(rows);
  const t = uiTexts[locale].chart;
  const mirrored = dir === 'rtl';
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="chart">
      <Legend id={id} rows={rows} />
      <svg
        class="chart-bars"
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        width="100%"
        height={`${height}em`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <PatternDefinitions chartId={id} />
        <text
          class="chart-n"
          x={mirrored ? '0%' : '100%'}
          y="0.9em"
          direction="ltr"
          text-anchor={mirrored ? 'start' : 'end'}
        >
          {t.answers}
        </text>
        {rows.map((row, index) => {
          const bar = bars[index];
          return bar && <Bar id={id} row={row} bar={bar} number={number} mirrored={mirrored} notShown={t.tooFew} />;
        })}
      </svg>
    </div>
  );
}

type BarProps = {
  id: string;
  row: BarRow;
  bar: PlacedBar;
  number: Intl.NumberFormat;
  mirrored: boolean;
  notShown: string;
};

function Bar({ id, row, bar, number, mirrored, notShown }: BarProps) {
  const middle = bar.barTop + barHeight / 2 + 0.35;
  const empty = row.notShown ?? row.notDrawn ?? (bar.segments.length === 0 ? notShown : undefined);
  return (
    <g>
      {bar.lines.map((line, index) => (
        <Label line={line} y={bar.top + (index + 1) * lineHeight - 0.3} rtl={bar.rtl} mirrored={mirrored} />
      ))}
      {empty !== undefined ? (
        <>
          <rect
            class="chart-hidden"
            x={`${mirrored ? 100 - barArea : 0}%`}
            y={`${bar.barTop}em`}
            width={`${barArea}%`}
            height={`${barHeight}em`}
          />
          <text
            class="chart-hidden-text"
            x={`${mirrored ? 98 : 2}%`}
            y={`${middle}em`}
            direction="ltr"
            text-anchor={mirrored ? 'end' : 'start'}
          >
            {empty}
          </text>
        </>
      ) : (
        <>
          {bar.segments.map((segment) => (
            <rect
              class="chart-part"
              fill={`url(#${patternId(id, segment.index)})`}
              x={`${mirrored ? 100 - segment.start - segment.width : segment.start}%`}
              y={`${bar.barTop}em`}
              width={`${segment.width}%`}
              height={`${barHeight}em`}
            />
          ))}
          {bar.segments
            .filter((segment) => segment.fits)
            .map((segment) => (
              <text
                class="chart-count"
                data-part={segment.index + 1}
                x={`${mirrored ? 100 - segment.start - segment.width / 2 : segment.start + segment.width / 2}%`}
                y={`${middle}em`}
                text-anchor="middle"
              >
                {segment.part.mark ?? number.format(segment.part.count)}
              </text>
            ))}
          {row.n !== undefined && (
            <text
              class="chart-n"
              x={mirrored ? '0%' : '100%'}
              y={`${middle}em`}
              direction="ltr"
              text-anchor={mirrored ? 'start' : 'end'}
            >
              {typeof row.n === 'number' ? number.format(row.n) : row.n}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** `text-anchor` follows the text's own direction, so an Arabic label on a Swedish page ends at the left edge. */
function Label({ line, y, rtl, mirrored }: { line: string; y: number; rtl: boolean; mirrored: boolean }) {
  return (
    <text
      class="chart-label"
      x={mirrored ? '100%' : '0%'}
      y={`${Math.round(y * 1000) / 1000}em`}
      direction={rtl ? 'rtl' : 'ltr'}
      text-anchor={rtl === mirrored ? 'start' : 'end'}
    >
      {line}
    </text>
  );
}

/** The picture's text alternative names the parts, and the table repeats them, so the legend is for the eyes only. */
function Legend({ id, rows }: { id: string; rows: readonly BarRow[] }) {
  const parts = rows.find((row) => row.parts.length > 0)?.parts ?? [];
  return (
    <ul class="chart-legend" aria-hidden="true">
      {parts.map((part, index) => (
        <li>
          <svg class="chart-swatch" width="1.25em" height="1.25em">
            <rect class="chart-part" fill={`url(#${patternId(id, index)})`} width="100%" height="100%" />
          </svg>
          <span dir={isRightToLeft(part.label) ? 'rtl' : undefined}>{shortened(part.label, longestInLegend)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Letters. The table under the picture, or a list beside it, has the whole label. */
const longestInLegend = 80;
