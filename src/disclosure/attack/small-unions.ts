import type { Atom } from './atoms.ts';

/** Cells looked at together: people that are fewer than k in so many pieces are more than the search is made for, and count as found. */
const mostCells = 150;

/** Of so few, sets of any number of cells are looked at; of more, sets of up to three. */
const few = 24;

/**
 * G′, its last part: sets of fewer than k people, made of cells that are small themselves, of which everything can be reckoned by adding and
 * subtracting groups. Each as the places of its atoms. A set can be reckoned when its indicator is orthogonal to all that no group sees.
 */
export function smallUnions(of: {
  atoms: readonly Atom[];
  groups: number;
  small: readonly number[];
  sizes: readonly number[];
  k: number;
}): number[][] {
  const { atoms, groups, small, sizes, k } = of;
  if (small.length > mostCells) return small.map((atom) => [atom]);
  const deepest = small.length <= few ? k : 3;
  const unseen = nullSpace(
    Array.from({ length: groups }, (_, place) => atoms.map(({ inside }) => (inside.includes(place) ? 1 : 0))),
    atoms.length,
  );
  const cells = small.map((atom): Cell => ({
    atom,
    people: Math.max(1, sizes[atom] ?? 1),
    seen: unseen.map((vector) => vector[atom] ?? 0),
  }));
  return unionsIn(cells, { people: k - 1, cells: deepest }, { atoms: [], seen: unseen.map(() => 0) });
}

/** A small atom: how many they are at least, and how much of each thing no group sees is in it. */
type Cell = { atom: number; people: number; seen: readonly number[] };

/** Every set that begins with what is chosen and takes more of these cells, within so many people and cells, of which nothing is unseen. */
function unionsIn(
  cells: readonly Cell[],
  room: { people: number; cells: number },
  chosen: { atoms: readonly number[]; seen: readonly number[] },
): number[][] {
  // A larger one with this in it says no more.
  if (chosen.atoms.length > 0 && chosen.seen.every((value) => Math.abs(value) < 1e-9)) return [[...chosen.atoms]];
  if (room.cells === 0) return [];
  return cells.flatMap((cell, at) => {
    if (cell.people > room.people) return [];
    const seen = chosen.seen.map((value, row) => value + (cell.seen[row] ?? 0));
    return unionsIn(
      cells.slice(at + 1),
      { people: room.people - cell.people, cells: room.cells - 1 },
      { atoms: [...chosen.atoms, cell.atom], seen },
    );
  });
}

/** Vectors that span everything orthogonal to the rows, by elimination. */
function nullSpace(rows: readonly (readonly number[])[], width: number): number[][] {
  const reduced: number[][] = [];
  const pivots: number[] = [];
  for (const row of rows) {
    let rest = [...row];
    for (const [at, other] of reduced.entries()) rest = minus(rest, other, rest[pivots[at] ?? 0] ?? 0);
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot < 0) continue;
    const scale = rest[pivot] ?? 1;
    rest = rest.map((value) => value / scale);
    for (const [at, other] of reduced.entries()) reduced[at] = minus(other, rest, other[pivot] ?? 0);
    reduced.push(rest);
    pivots.push(pivot);
  }
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !pivots.includes(at));
  return free.map((column) => {
    const vector = new Array<number>(width).fill(0);
    vector[column] = 1;
    for (const [at, row] of reduced.entries()) vector[pivots[at] ?? 0] = -(row[column] ?? 0);
    return vector;
  });
}

function minus(one: readonly number[], other: readonly number[], factor: number): number[] {
  return one.map((value, at) => value - factor * (other[at] ?? 0));
}
