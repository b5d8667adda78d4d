import type { Chart } from './chart.ts';
import { cleanLine } from './clean-text.ts';

/** The chart with clean texts, and without parts of classes that do not exist. */
export function prepareChart(chart: Chart): Chart {
  return {
    title: cleanLine(chart.title),
    alt: cleanLine(chart.alt),
    classes: chart.classes.map(({ label, fill }) => ({ label: cleanLine(label), fill })),
    rows: chart.rows.map((row) => ({
      label: cleanLine(row.label),
      size: cleanLine(row.size),
      parts: row.parts
        .filter((part) => chart.classes[part.classAt] !== undefined)
        .map((part) => ({ ...part, words: cleanLine(part.words) })),
      notShown: cleanLine(row.notShown ?? '') || undefined,
    })),
  };
}
