import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { chartFills, drawnParts, fits, type Chart } from './chart.ts';
import type { Write } from './print-runs.ts';
import { shortened } from './shortened.ts';

/** A chart as the template reads it. `fill` is a key of the template's fillings, `share` a part of the bar. */
export type PrintChart = {
  title: string;
  alt: string;
  legend: { label: string; fill: string; rtl: boolean }[];
  rows: {
    label: string;
    rtl: boolean;
    size: string;
    notShown: string;
    parts: { fill: string; share: number; words: string; white: boolean }[];
  }[];
  short: boolean;
};

/** Decides which words go into the bars: those that there is room for. */
export function printChart(chart: Chart, write: Write): PrintChart {
  return {
    title: write(chart.title),
    alt: write(chart.alt),
    legend: chart.classes.map(({ label, fill }) => ({
      label: write(shortened(label, 120)),
      fill: String(fill),
      rtl: isRightToLeft(label),
    })),
    rows: chart.rows.map((row) => ({
      label: write(shortened(row.label, 90)),
      rtl: isRightToLeft(row.label),
      size: write(row.size),
      notShown: write(row.notShown ?? ''),
      parts: drawnParts(row).map(({ classAt, share, words }) => {
        const fill = chart.classes[classAt]?.fill ?? 6;
        return {
          fill: String(fill),
          share,
          words: fits(words, share * BAR_WIDTH, 4.3) ? write(words) : '',
          white: chartFills[fill].text === 'FFFFFF',
        };
      }),
    })),
    short: chart.rows.length <= 14,
  };
}

/** Points: what labels and sizes leave of the text's width. */
const BAR_WIDTH = 425 - 142 - 66;
