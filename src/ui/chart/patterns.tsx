import { chartPatterns, type ChartFill } from '#foundations/documents/index.ts';

/** A question with more answers than there are fillings begins again from the first. */
const fills: readonly ChartFill[] = [1, 2, 3, 4, 5, 6];

/** Pattern as well as tone, so that bars can be told apart in grey, on paper and without seeing colours. */
export function PatternDefinitions({ chartId }: { chartId: string }) {
  return (
    <defs>
      {fills.map((fill, index) => (
        <pattern
          id={patternId(chartId, index)}
          class="chart-pattern"
          data-part={index + 1}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="chart-tone" width="8" height="8" />
          <Pattern fill={fill} />
        </pattern>
      ))}
    </defs>
  );
}

export function patternId(chartId: string, index: number): string {
  return `${chartId}-part-${(index % fills.length) + 1}`;
}

function Pattern({ fill }: { fill: ChartFill }) {
  const pattern = chartPatterns[fill];
  if (!pattern) return null;
  return 'dot' in pattern ? (
    <circle class="chart-dot" cx="4" cy="4" r={pattern.dot} />
  ) : (
    <path class="chart-line" d={pattern.lines} />
  );
}
