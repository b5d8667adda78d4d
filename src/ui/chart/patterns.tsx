/** Kinds of filling there are; a question with more answers begins again from the first. */
const patternCount = 6;

/** Pattern as well as tone, so that bars can be told apart in grey, on paper and without seeing colours. */
export function PatternDefinitions({ chartId }: { chartId: string }) {
  return (
    <defs>
      {drawings.map((drawing, index) => (
        <pattern
          id={patternId(chartId, index)}
          class="chart-pattern"
          data-part={index + 1}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="chart-tone" width="8" height="8" />
          {drawing}
        </pattern>
      ))}
    </defs>
  );
}

export function patternId(chartId: string, index: number): string {
  return `${chartId}-part-${(index % patternCount) + 1}`;
}

const drawings = [
  null,
  <path class="chart-line" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  <circle class="chart-dot" cx="4" cy="4" r="1.25" />,
  <path class="chart-line" d="M0 4h8" />,
  <path class="chart-line" d="M-2 6l4 4M0 0l8 8M6-2l4 4" />,
  null,
];
