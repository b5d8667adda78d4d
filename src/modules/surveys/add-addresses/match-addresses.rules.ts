import type { AddressLine } from './read-address-list.ts';

/** A group of the survey as a list may name it: by its own name, a unit's or, when it is the only one there, its administration's. */
export type KnownGroup = {
  id: number;
  name: string;
  administrationName: string;
  administrationShortName: string;
  unitNames: readonly string[];
  /** Codes that are neither on paper nor in a letter that has arrived. */
  places: number;
};

/** What has to be known of a survey to match a list with it. */
export type KnownSurvey = {
  groups: readonly KnownGroup[];
  /** Where each address is now, and whether its letter has arrived there. */
  present: ReadonlyMap<string, { groupId: number; hasArrived: boolean }>;
};

export type UnmatchedLine = {
  line: number;
  text: string;
  code: 'no-place' | 'unknown-place' | 'several-groups' | 'twice' | 'in-other-group';
  /** The other line, or the other group. */
  where: string;
};

export type MatchedAddresses = {
  /** The addresses of each group that the list names, in the list's order. */
  byGroup: Map<number, string[]>;
  unmatched: UnmatchedLine[];
  /** Lines whose address has got its letter already; they stay as they are. */
  arrived: number;
  /** Groups with more addresses than codes. */
  tooMany: { group: KnownGroup; addresses: number }[];
};

/** Finds the one group that each line belongs to. Nothing but address and group comes out of it. */
export function matchAddresses(lines: readonly AddressLine[], known: KnownSurvey): MatchedAddresses {
  const find = groupFinder(known.groups);
  const found: MatchedAddresses = { byGroup: new Map(), unmatched: [], arrived: 0, tooMany: [] };
  const seen = new Map<string, number>();
  for (const { line, address, places } of lines) {
    const place = find(places);
    const { group } = place;
    const unmatched = (why: UnmatchedLine['code'], text: string, where = '') =>
      found.unmatched.push({ line, text, code: why, where });
    const first = seen.get(address);
    const now = known.present.get(address);
    seen.set(address, first ?? line);
    if (first !== undefined) unmatched('twice', address, String(first));
    else if (!group) unmatched(place.code, place.code === 'no-place' ? address : places.join(', '));
    else if (now?.hasArrived && now.groupId === group.id) found.arrived += 1;
    // Before its letter has arrived an address may move to the group of the list; afterwards it has its code.
    else if (now?.hasArrived)
      unmatched('in-other-group', address, known.groups.find((one) => one.id === now.groupId)?.name);
    else found.byGroup.set(group.id, [...(found.byGroup.get(group.id) ?? []), address]);
  }
  for (const group of known.groups) {
    const addresses = found.byGroup.get(group.id)?.length ?? 0;
    if (addresses > group.places) found.tooMany.push({ group, addresses });
  }
  return found;
}

type Found =
  | { group: KnownGroup; code?: undefined }
  | { group?: undefined; code: 'no-place' | 'unknown-place' | 'several-groups' };

/** Units come before groups and groups before administrations; a name that two have is settled by the administration on the same line. */
function groupFinder(groups: readonly KnownGroup[]): (places: readonly string[]) => Found {
  const byUnit = Map.groupBy(
    groups.flatMap((group) => group.unitNames.map((name) => ({ name: small(name), group }))),
    ({ name }) => name,
  );
  const named = (name: string) => [...new Set((byUnit.get(name) ?? []).map(({ group }) => group))];
  const byName = Map.groupBy(groups, (group) => small(group.name));
  const inAdministration = (name: string) =>
    groups.filter((group) =>
      [group.administrationName, group.administrationShortName].some((one) => small(one) === name),
    );
  return (places) => {
    const wanted = places.map(small).filter((name) => name !== '');
    if (wanted.length === 0) return { code: 'no-place' };
    const inside = new Set(wanted.flatMap(inAdministration));
    for (const find of [named, (name: string) => byName.get(name) ?? [], inAdministration]) {
      const candidates = [...new Set(wanted.flatMap(find))];
      const settled = inside.size > 0 ? candidates.filter((group) => inside.has(group)) : candidates;
      const [group] = settled;
      if (group && settled.length === 1) return { group };
      if (settled.length > 1) return { code: 'several-groups' };
    }
    return { code: 'unknown-place' };
  };
}

function small(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
