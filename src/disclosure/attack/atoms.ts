import type { PublishedGroup } from '../published.ts';

/** People who cannot be parted by what is published: they are in the same groups. `inside`: the places of those groups in `published.groups`. */
export type Atom = { reportingGroups: readonly number[]; inside: readonly number[] };

/** The smallest sets that the groups, and everything that can be reckoned from them, are made of. They lie apart. */
export function atomsOf(groups: readonly PublishedGroup[]): Atom[] {
  const inside = new Map<number, number[]>();
  for (const [place, group] of groups.entries())
    for (const id of peopleOf(group)) inside.set(id, [...(inside.get(id) ?? []), place]);
  const atoms = new Map<string, { reportingGroups: number[]; inside: number[] }>();
  for (const [id, places] of inside) {
    const atom = atoms.get(places.join()) ?? { reportingGroups: [], inside: places };
    atom.reportingGroups.push(id);
    atoms.set(places.join(), atom);
  }
  return [...atoms.values()];
}

/** True when of any two groups one lies in the other or they are apart. Then the rule G needs no more than the atoms. */
export function areNested(groups: readonly PublishedGroup[]): boolean {
  const sets = groups.map((group) => new Set(peopleOf(group)));
  return sets.every((one, at) =>
    sets.slice(at + 1).every((other) => {
      const both = [...one].filter((id) => other.has(id)).length;
      return both === 0 || both === one.size || both === other.size;
    }),
  );
}

/** A group without groups of a plan in it (nobody had a code) is people of its own, told apart by a number that no plan has. */
function peopleOf({ id, reportingGroups }: PublishedGroup): readonly number[] {
  return reportingGroups.length > 0 ? [...new Set(reportingGroups)] : [-1 - id];
}
