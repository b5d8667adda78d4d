import type { GateFinding, Published, Range } from '../published.ts';
import type { Atom } from './atoms.ts';
import { inGroup } from './draft.ts';
import { openProgram, type Sum } from './program.ts';
import { peopleProgram, type Everything } from './question-program.ts';

/** How many answered, in each group and each atom: as narrow as the numbers of answers alone tell. Undefined: they cannot all be true. */
export type People = { groups: Range[]; atoms: Range[] };

/** What the numbers of answers give away, before any table is looked at. */
export async function rangesOfPeople(all: Everything): Promise<{ people: People | undefined; solved: number }> {
  const { program, answered } = peopleProgram(all);
  const solver = await openProgram(program);
  try {
    const first = solver.maximise(new Map());
    if (first === 'impossible') return { people: undefined, solved: solver.solved() };
    const end = (sum: Sum) => {
      const found = solver.maximise(sum);
      if (found === 'impossible') throw new Error('a sum has no end in a program that holds');
      return found.value;
    };
    const range = (sum: Sum): Range => {
      return { least: 0 - end(negative(sum)), most: end(sum) };
    };
    const groups = all.published.groups.map((_, place) => range(inGroup(answered, all.atoms, place)));
    return { people: { groups, atoms: answered.map(range) }, solved: solver.solved() };
  } finally {
    solver.close();
  }
}

export function negative(sum: Sum): Sum {
  return new Map([...sum].map(([at, value]) => [at, -value]));
}

/** G: people who can be told apart and are fewer than k. Where groups cross, G′ is asked of each question instead. */
export function smallAtoms(people: People, k: number): number[] {
  return people.atoms.flatMap(({ most }, at) => (most > 0 && most < k ? [at] : []));
}

/** R: that nobody, or exactly one, has left the survey out can be told of a group, or of what is left of one when its parts are taken away. */
export function toldWhoDidNot({ published, atoms }: Everything, people: People): GateFinding[] {
  const told = ({ least, most }: Range, invited: number) =>
    invited > 0 && most > 0 && least === most && most >= invited - 1;
  const groups = published.groups.flatMap((group, place): GateFinding[] => {
    const range = people.groups[place];
    return range && told(range, group.invited)
      ? [{ rule: 'R', reportingGroups: group.reportingGroups, people: range }]
      : [];
  });
  const rests = restsOf(published, atoms).flatMap(({ atom, invited }): GateFinding[] => {
    const range = people.atoms[atom];
    return range && told(range, invited)
      ? [{ rule: 'R', reportingGroups: atoms[atom]?.reportingGroups ?? [], people: range }]
      : [];
  });
  return [...groups, ...rests];
}

/** Atoms that are no group of their own but a group without its parts, and how many were invited there. */
function restsOf({ groups }: Published, atoms: readonly Atom[]): { atom: number; invited: number }[] {
  return atoms.flatMap(({ inside }, atom) => {
    const within = (one: number, other: number) =>
      atoms.every((each) => !each.inside.includes(one) || each.inside.includes(other));
    const smallest = inside.find((place) => inside.every((other) => within(place, other)));
    if (smallest === undefined || inside.filter((place) => within(place, smallest)).length !== 1) return [];
    const inner = groups.flatMap((_, place) => (place !== smallest && within(place, smallest) ? [place] : []));
    const outermost = inner.filter((place) => !inner.some((other) => other !== place && within(place, other)));
    const covered = outermost.reduce((sum, place) => sum + (groups[place]?.invited ?? 0), 0);
    return outermost.length > 0 ? [{ atom, invited: (groups[smallest]?.invited ?? 0) - covered }] : [];
  });
}
