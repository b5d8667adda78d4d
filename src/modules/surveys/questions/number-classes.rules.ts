import type { SurveyOption, SurveyQuestion } from '../questionnaire.ts';
import type { QuestionFault } from './question.rules.ts';

/** Classes of numbers: in number every option but the one outside the base has ends, and no number lies in two. */
export function faultsOfClasses(kind: SurveyQuestion['kind'], options: readonly SurveyOption[]): QuestionFault[] {
  if (kind !== 'number') {
    return options.some((option) => option.from !== undefined || option.to !== undefined)
      ? [{ code: 'class-elsewhere' }]
      : [];
  }
  const classes = options.filter((option) => !option.none);
  const faults: QuestionFault[] = [];
  if (options.some((option) => option.none && (option.from !== undefined || option.to !== undefined)))
    faults.push({ code: 'class-elsewhere' });
  for (const { from, to, label } of classes) {
    if (from === undefined && to === undefined) faults.push({ code: 'class-missing', detail: label.sv });
    else if (startOf({ from }) > endOf({ to })) faults.push({ code: 'class-backwards', detail: label.sv });
  }
  const ordered = classes.filter(hasEnds).sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  for (const [index, one] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next && endOf(one) >= startOf(next))
      faults.push({ code: 'classes-overlap', detail: `${one.label.sv} – ${next.label.sv}` });
  }
  return faults;
}

/** The option whose class a number lies in; undefined where it lies in none. */
export function classOf(options: readonly SurveyOption[], number: number): SurveyOption | undefined {
  return options.find(
    (option) => !option.none && hasEnds(option) && number >= startOf(option) && number <= endOf(option),
  );
}

function hasEnds(option: Pick<SurveyOption, 'from' | 'to'>): boolean {
  return option.from !== undefined || option.to !== undefined;
}

function startOf({ from }: Pick<SurveyOption, 'from'>): number {
  return from ?? Number.NEGATIVE_INFINITY;
}

function endOf({ to }: Pick<SurveyOption, 'to'>): number {
  return to ?? Number.POSITIVE_INFINITY;
}
