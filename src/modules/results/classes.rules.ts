import type { Range, ShownCell, ShownTable } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { coarsestForm, type Counted } from './amount.rules.ts';

/** What the words and pictures need to know of a question. */
export type Asked = Pick<CountedItem, 'key' | 'kind' | 'options'> & Partial<Pick<CountedItem, 'text' | 'ofSome'>>;

/** Key of "left it out", a class like others. */
export const leftOut = '';

/** Whether the options of a class are only such as lie outside what was asked: "vet inte", and nothing answered. */
export function isRest(question: Pick<Asked, 'options'>, options: readonly string[]): boolean {
  const none = question.options.find((option) => option.none)?.key;
  return options.every((key) => key === leftOut || key === none);
}

/**
 * How many of `n` are among `options`, from the classes that are shown: at least those in classes wholly inside, and all who are in no
 * class outside; at most those in classes that have one of them. Of options that several can choose, who is in one may be in another.
 */
export function rangeOf(
  of: { question: Pick<Asked, 'kind'>; table: ShownTable; n: Range },
  options: readonly string[],
): Counted {
  const { question, table, n } = of;
  const touching = table.filter((cell) => cell.options.some((key) => options.includes(key)));
  const inside = touching.filter((cell) => cell.options.every((key) => options.includes(key)));
  const apart = table.filter((cell) => !touching.includes(cell));
  const form = touching.length > 1 ? merged(coarsestForm(touching)) : coarsestForm(touching);
  if (touching.length === 1 && inside.length === 1) return { ...rangeIn(inside), form };
  const most = Math.min(n.most, sum(touching, 'most'));
  if (question.kind === 'multiple') return { least: Math.max(0, ...inside.map((cell) => cell.least)), most, form };
  const others = table.filter((cell) => !inside.includes(cell));
  return {
    least: Math.max(sum(inside, 'least'), n.least - sum(others, 'most')),
    most: Math.min(most, n.most - sum(apart, 'least')),
    form,
  };
}

/** Shares put together are no longer one step of five. */
function merged(form: Counted['form']): Counted['form'] {
  return form === 'fives' ? 'tens' : form;
}

function rangeIn(cells: readonly ShownCell[]): Range {
  return { least: sum(cells, 'least'), most: sum(cells, 'most') };
}

/**
 * The classes that these tables can be read in: what one of them has put together is put together in all, so that bars beside each other have the
 * same parts. In the order asked, those outside the scale last. Tables whose classes would leave nothing to say of the others are passed over,
 * those that few have first: they are then read in the classes of the rest, as wide as that makes them.
 */
export function commonClasses(question: Asked, tables: readonly ShownTable[]): string[][] {
  const partitions = byFrequency(tables);
  if (partitions.length < 2) return joined(question, partitions);
  const says = (classes: readonly string[][]) => classes.filter((one) => !isRest(question, one)).length;
  const least = Math.min(2, Math.max(0, ...partitions.map((one) => says(joined(question, [one])))));
  let kept: ShownTable[] = [];
  for (const one of partitions) if (says(joined(question, [...kept, one])) >= least) kept = [...kept, one];
  return joined(question, kept);
}

/** One table of each way to put options together, the most common way first. Options stand in the order asked, so that alike is alike in writing. */
function byFrequency(tables: readonly ShownTable[]): ShownTable[] {
  const alike = new Map<string, ShownTable[]>();
  for (const table of tables) {
    const partition = table.map(({ options }) => options.join('\n')).join('\n\n');
    const same = alike.get(partition);
    if (same) same.push(table);
    else alike.set(partition, [table]);
  }
  return [...alike.values()].toSorted((a, b) => b.length - a.length).map(([first = []]) => first);
}

function joined(question: Asked, tables: readonly ShownTable[]): string[][] {
  const keys = [...question.options.map((option) => option.key), leftOut];
  const classOf = new Map<string, Set<string>>();
  for (const { options } of tables.flat()) {
    const whole = new Set(options.flatMap((key) => [...(classOf.get(key) ?? [key])]));
    for (const key of whole) classOf.set(key, whole);
  }
  const classes = [...new Set(keys.map((key) => classOf.get(key)).filter((one) => one !== undefined))];
  const inOrder = classes.map((one) => keys.filter((key) => one.has(key)));
  return [...inOrder.filter((one) => !isRest(question, one)), ...inOrder.filter((one) => isRest(question, one))];
}

/** A table read in other classes than its own. */
export function inClasses(
  of: { question: Asked; table: ShownTable; n: Range },
  classes: readonly (readonly string[])[],
): ShownTable {
  return classes.map((options) => ({ options, ...rangeOf(of, options) }));
}

function sum(cells: readonly ShownCell[], end: 'least' | 'most'): number {
  return cells.reduce((all, cell) => all + cell[end], 0);
}
