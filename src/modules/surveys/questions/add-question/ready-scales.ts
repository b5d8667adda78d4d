import { HOW_OFTEN, HOW_REGULARLY, HOW_SAFE, HOW_WELL, YES_PARTLY_NO } from '#content/questions/scales.ts';
import type { SurveyOption } from '../../questionnaire.ts';

/** The scales of the bank, for questions of one's own, by their names in the address. */
const readyScales = {
  'hur-val': HOW_WELL,
  'hur-trygg': HOW_SAFE,
  'hur-ofta': HOW_OFTEN,
  'hur-regelbundet': HOW_REGULARLY,
  'ja-delvis-nej': YES_PARTLY_NO,
} as const satisfies Record<string, readonly SurveyOption[]>;

export const scaleNames = Object.keys(readyScales) as (keyof typeof readyScales)[]; // the keys of a literal

/** What stands in the form when somebody begins from a scale: the steps on their lines, and the one outside the base. */
export function scaleInAddress(name: string | null): { options: string; none: string } | undefined {
  const scale: readonly SurveyOption[] | undefined = scaleNames
    .filter((one) => one === name)
    .map((one) => readyScales[one])[0];
  if (!scale) return undefined;
  const labels = (none: boolean) =>
    scale.filter((option) => (option.none === true) === none).map((option) => option.label.sv);
  return { options: labels(false).join('\n'), none: labels(true).join(' ') };
}

/** The options of the scale that all these lines are from, with their keys and their English; none when they are from no scale. */
export function scaleOf(lines: readonly string[]): SurveyOption[] {
  const scales: (readonly SurveyOption[])[] = Object.values(readyScales);
  const scale = scales.find((options) => lines.every((line) => options.some((option) => option.label.sv === line)));
  return [...(scale ?? [])];
}
