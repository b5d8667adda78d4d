/** Somebody who comes for a party, on the line of an administration. */
export type Comer = { lineKey: string; name: string; title: string; email: string };

export type PeopleChanges = { leave: number[]; change: (Comer & { id: number })[]; join: Comer[] };

/** Who stays, who leaves and who is new, when all are given as they are to be. The same e-mail address is the same person; without one, the same name. */
export function peopleChanges(wanted: readonly Comer[], known: readonly (Comer & { id: number })[]): PeopleChanges {
  const left = [...known];
  const taken = new Map<Comer, Comer & { id: number }>();
  for (const isSame of [sameEmail, sameName])
    for (const one of wanted) {
      if (taken.has(one)) continue;
      const at = left.findIndex((other) => isSame(one, other));
      const [match] = at < 0 ? [] : left.splice(at, 1);
      if (match) taken.set(one, match);
    }
  return {
    leave: left.map(({ id }) => id),
    change: wanted.flatMap((one) => {
      const match = taken.get(one);
      return match ? [{ ...tidied(one), id: match.id }] : [];
    }),
    join: wanted.filter((one) => !taken.has(one)).map(tidied),
  };
}

function sameEmail(one: Comer, other: Comer): boolean {
  return one.email !== '' && one.email.toLowerCase() === other.email;
}

function sameName(one: Comer, other: Comer): boolean {
  const isSame = one.name.trim().toLocaleLowerCase('sv') === other.name.trim().toLocaleLowerCase('sv');
  return isSame && (one.email === '' || other.email === '');
}

function tidied({ lineKey, name, title, email }: Comer): Comer {
  return { lineKey, name: name.trim(), title: title.trim(), email: email.trim().toLowerCase() };
}
