import type { Range, ShownTable } from '../published.ts';
import type { Told } from './people.ts';

/** How many of some people can be among these options, by everything that is shown of them and of the sets they are made of. */
export function boundsOf(told: Told, options: ReadonlySet<string>): Range {
  const own = boundsIn(told.table, told.people.answers, options);
  return told.parts.length === 0 ? own : both(own, sumOf(told.parts.map((part) => boundsOf(part, options))));
}

/** The same of all that a set is made of, together. */
export function boundsOfParts(parts: readonly Told[], options: ReadonlySet<string>): Range {
  return sumOf(parts.map((part) => boundsOf(part, options)));
}

/** The same by one table whose classes part all options between them. */
function boundsIn(table: ShownTable, answers: Range, options: ReadonlySet<string>): Range {
  let [inside, touching, outside, notInside] = [0, 0, 0, 0];
  for (const cell of table) {
    const within = cell.options.filter((option) => options.has(option)).length;
    if (within > 0) touching += cell.most;
    else outside += cell.least;
    if (within === cell.options.length) inside += cell.least;
    else notInside += cell.most;
  }
  return { least: Math.max(inside, answers.least - notInside), most: Math.min(touching, answers.most - outside) };
}

export function sumOf(ranges: readonly Range[]): Range {
  return {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
}

function both(one: Range, other: Range): Range {
  return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}
