import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { chartFills, chartPatterns, drawnParts, type Chart, type ChartFill } from './chart.ts';
import { shortened } from './shortened.ts';

/** The bars as part of a page: colours and widths in attributes, since our pages take no styles in elements. */
export function ChartView({ id, chart }: { id: string; chart: Chart }) {
  const fillAt = (classAt: number) => chart.classes[classAt]?.fill ?? 6;
  return (
    <figure id={id} class="document-figure document-chart">
      {chart.title && <figcaption>{chart.title}</figcaption>}
      <Patterns id={id} />
      <ul class="document-legend">
        {chart.classes.map(({ label, fill }) => (
          <li dir={isRightToLeft(label) ? 'rtl' : undefined}>
            <svg width="20" height="12" aria-hidden="true">
              <rect x="0.5" y="0.5" width="19" height="11" fill={`url(#${patternId(id, fill)})`} stroke={EDGE} />
            </svg>{' '}
            {label}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={chart.alt}>
        {chart.rows.map((row) => (
          <div class="document-bar">
            <p dir={isRightToLeft(row.label) ? 'rtl' : undefined}>
              {shortened(row.label, 200)} <span class="quiet">{row.notShown ?? row.size}</span>
            </p>
            {row.notShown === undefined && <Bar id={id} parts={drawnParts(row)} fillAt={fillAt} />}
          </div>
        ))}
      </div>
    </figure>
  );
}

const EDGE = '#56616E';

type BarProps = { id: string; parts: ReturnType<typeof drawnParts>; fillAt: (classAt: number) => ChartFill };

function Bar({ id, parts, fillAt }: BarProps) {
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg width="100%" height="26">
      {parts.map(({ classAt, share, words }, at) => {
        const fill = fillAt(classAt);
        const start = starts[at] ?? 0;
        return (
          <g>
            <rect
              x={percent(start)}
              y="0.5"
              width={percent(share)}
              height="25"
              fill={`url(#${patternId(id, fill)})`}
              stroke={EDGE}
            />
            {share * 100 > words.length * 2.6 && (
              <text
                x={percent(start + share / 2)}
                y="18"
                text-anchor="middle"
                font-size="13"
                fill={`#${chartFills[fill].text}`}
                stroke={`#${chartFills[fill].tone}`}
                stroke-width="4"
                paint-order="stroke"
              >
                {words}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <defs>
        {FILLS.map((fill) => (
          <pattern id={patternId(id, fill)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`#${chartFills[fill].tone}`} />
            <Pattern fill={fill} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Pattern({ fill }: { fill: ChartFill }) {
  const [pattern, colour] = [chartPatterns[fill], `#${chartFills[fill].line}`];
  if (!pattern) return null;
  return 'dot' in pattern ? (
    <circle cx="4" cy="4" r={pattern.dot} fill={colour} />
  ) : (
    <path d={pattern.lines} stroke={colour} />
  );
}

const FILLS: readonly ChartFill[] = [1, 2, 3, 4, 5, 6, 7];

function patternId(id: string, fill: ChartFill): string {
  return `${id}-fill-${fill}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
