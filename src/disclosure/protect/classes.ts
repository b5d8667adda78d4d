import type { PublishedQuestion } from '../published.ts';

/** Options that are shown as one, '' for "left it out". */
export type OptionClass = readonly string[];

/** From so many answers on, every option is a class of its own. */
export const LARGE = 60;

/**
 * The classes of a single choice or a scale in a group of n: coarse below sixty, one for each option from there. Options as asked, "vet inte"
 * and left out last; apart where only some were asked, since left out then says how many that were.
 */
export function classesOf(question: PublishedQuestion, n: number): OptionClass[] {
  return n >= LARGE ? fineClasses(question) : coarseClasses(question);
}

export function fineClasses(question: PublishedQuestion): OptionClass[] {
  return [...question.options.map(({ key }) => [key]), ['']];
}

export function coarseClasses(question: PublishedQuestion): OptionClass[] {
  const { outside, askedIf } = question;
  const steps = question.options.map(({ key }) => key).filter((key) => key !== outside);
  const classes = question.kind === 'scale' ? parts(steps, question.protectedAnswers) : steps.map((key) => [key]);
  if (outside === null) return [...classes, ['']];
  return askedIf.length > 0 ? [...classes, [outside], ['']] : [...classes, [outside, '']];
}

/** Two worst, what lies between, two best; from eight steps, thirds. A declared end ("it has happened at all") moves the nearest border to itself. */
function parts(steps: readonly string[], declared: readonly (readonly string[])[]): OptionClass[] {
  const { length } = steps;
  if (length <= 3) return steps.map((key) => [key]);
  const end = length <= 7 ? 2 : Math.floor(length / 3);
  const borders = length === 4 ? [2] : [end, length - end];
  const wanted = [...new Set(declared.flatMap((set) => borderOf(steps, set) ?? []))];
  for (const border of wanted) {
    const free = borders.filter((one) => !wanted.includes(one));
    const nearest = free.sort((one, other) => Math.abs(one - border) - Math.abs(other - border))[0];
    if (nearest !== undefined && !borders.includes(border)) borders[borders.indexOf(nearest)] = border;
  }
  const edges = [0, ...borders.sort((one, other) => one - other), length];
  return edges.slice(1).map((edge, at) => steps.slice(edges[at], edge));
}

/** Where a set of steps that begins or ends the scale leaves off. */
function borderOf(steps: readonly string[], set: readonly string[]): number | undefined {
  const inside = steps.filter((step) => set.includes(step)).length;
  if (steps.slice(0, inside).every((step) => set.includes(step))) return inside === 0 ? undefined : inside;
  return steps.slice(steps.length - inside).every((step) => set.includes(step)) ? steps.length - inside : undefined;
}

/** The options of some classes, in the order of the classes. */
export function optionsOf(classes: readonly OptionClass[]): string[] {
  return classes.flat();
}
