import type { Range, ShownCell, ShownTable } from '#disclosure/published.ts';
import { isRest, leftOut, rangeOf, type Asked } from './classes.rules.ts';
import type { Counted } from './amount.rules.ts';

/** A class, and from so many to so many in it. */
export type Said = Counted & { options: readonly string[] };

/**
 * What there is to say of one question in one group, of all who answered the survey in it. `parts`: the classes that the half is put together of,
 * where that makes it wider than a step of ten. `rest`: "vet inte" and those who left it out, said
 * beside the others and never instead of them. `near`: ranges that overlap, so that nobody knows which is the most common.
 */
export type Saying =
  | { kind: 'hidden' | 'nobody' }
  | { kind: 'only-rest'; rest: Said[] }
  | { kind: 'upper-half'; said: Said; parts: Said[]; rest: Said[] }
  | { kind: 'most-common'; said: Said; next: Said[]; rest: Said[] }
  | { kind: 'tie' | 'near'; all: Said[]; rest: Said[] };

/** Which sentence says the result, by the question's scale and the shown classes alone: the upper half of a scale, otherwise what most chose. */
export function sayingOf(question: Asked, table: ShownTable | undefined, n: Range): Saying {
  if (table === undefined || table.length === 0) return { kind: 'hidden' };
  const cells = table.filter((cell) => !isRest(question, cell.options));
  const rest = table.filter((cell) => isRest(question, cell.options) && cell.most > 0);
  const left = table.find((cell) => cell.options.length === 1 && cell.options[0] === leftOut);
  if (left && left.least === n.most) return { kind: 'nobody' };
  if (isMostlyRest({ question, cells, rest, n })) return { kind: 'only-rest', rest };
  if (question.kind === 'scale') {
    const options = upperHalf(question, cells);
    const said = { options, ...rangeOf({ question, table, n }, options) };
    const isWide = said.most - said.least > stepOfTen * n.most;
    const parts = isWide ? cells.filter((cell) => cell.options.every((key) => options.includes(key))) : [];
    return { kind: 'upper-half', said, parts: parts.length > 1 ? parts : [], rest };
  }
  return mostCommon(question, { cells, rest });
}

/** Nothing that is shown tells that anyone gave an answer of the scale, and of most it is known that they did not. */
function isMostlyRest(of: { question: Asked; cells: readonly Said[]; rest: readonly Said[]; n: Range }): boolean {
  const known = of.rest.reduce((sum, cell) => Math.max(sum, cell.least), 0);
  const all = of.question.kind === 'multiple' ? known : of.rest.reduce((sum, cell) => sum + cell.least, 0);
  return of.cells.every((cell) => cell.least <= 0) && 2 * all > of.n.most;
}

/** The options of the upper half of the scale that stand in classes of their own; the uppermost class where none does. */
export function upperHalf(question: Asked, cells: readonly Pick<ShownCell, 'options'>[]): string[] {
  const scale = question.options.filter((option) => !option.none).map((option) => option.key);
  const upper = scale.slice(Math.ceil(scale.length / 2));
  const within = cells.filter((cell) => cell.options.every((key) => upper.includes(key)));
  const chosen = within.length > 0 ? within : cells.slice(-1);
  const keys = chosen.flatMap((cell) => cell.options);
  return question.options.map((option) => option.key).filter((key) => keys.includes(key));
}

/** First alone only when at least so many chose it as nobody else can have reached. */
function mostCommon(question: Asked, of: { cells: readonly ShownCell[]; rest: Said[] }): Saying {
  const { cells, rest } = of;
  const ranked = cells.filter((cell) => cell.most > 0).toSorted((a, b) => b.least - a.least || b.most - a.most);
  const [first, ...others] = ranked;
  if (!first) return { kind: 'only-rest', rest };
  const contenders = ranked.filter((cell) => cell.most >= first.least);
  if (contenders.length > 1) {
    const isSame = contenders.every((cell) => cell.least === cell.most && cell.least === first.least);
    return { kind: isSame ? 'tie' : 'near', all: inOrderAsked(question, contenders), rest };
  }
  return { kind: 'most-common', said: first, next: question.kind === 'multiple' ? following(others) : [], rest };
}

/** The next two, when their ranges say that they come in this order. */
function following(others: readonly ShownCell[]): ShownCell[] {
  const next = others.filter((cell) => cell.least > 0).slice(0, 2);
  const isOrdered = next.every((cell, at) => cell.least > Math.max(0, ...others.slice(at + 1).map((one) => one.most)));
  return isOrdered ? next : [];
}

/** Ranges so wide that they overlap whatever the answers are: then nobody can say that the answers lie close together either. */
export function isTooCoarse(all: readonly Range[], n: Range): boolean {
  return all.some(({ least, most }) => most - least > widestStep * n.most && most - least > fewest);
}

const stepOfTen = 0.1;
/** A step of ten per cent with room for its rounding, put together of two. */
const widestStep = 2 * stepOfTen;
const fewest = 2;

function inOrderAsked(question: Asked, cells: readonly ShownCell[]): ShownCell[] {
  const place = (cell: ShownCell) => question.options.findIndex((option) => cell.options.includes(option.key));
  return cells.toSorted((a, b) => place(a) - place(b));
}
