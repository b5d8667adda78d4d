/** Who comes, as it was typed; `administration` is empty where there is only one to come from. */
type TypedPerson = { name: string; title: string; email: string; administration: string };

export type PeopleProblem = 'no-name' | 'email' | 'no-administration' | 'same-person' | 'too-many';
type Fault = { line: number; problem: PeopleProblem; name: string };

type Place = { lineKey: string; administration: string; quantity: number };
type Placed = { lineKey: string; name: string; title: string; email: string };

/**
 * One person a line: name or post, e-mail, administration, in any order after the first and parted by commas. Each is placed on the line of
 * an administration. The fault is the first one: who has no place, who is there twice, and more people than places.
 */
export function placePeople(text: string, places: readonly Place[]): { people: Placed[] } | { fault: Fault } {
  const people: Placed[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const fault = (problem: PeopleProblem, name = '') => ({ fault: { line: at + 1, problem, name } });
    const typed = readPerson(raw, places);
    if (typed.name === '') return fault('no-name');
    if (typed.email !== '' && !isEmail(typed.email)) return fault('email', typed.email);
    const place = placeOf(typed.administration, places);
    if (!place) return fault('no-administration', typed.name);
    const { name, title, email } = typed;
    if (people.some((one) => isSame(one, { lineKey: place.lineKey, name, email }))) return fault('same-person', name);
    people.push({ lineKey: place.lineKey, name, title, email });
    const there = people.filter(({ lineKey }) => lineKey === place.lineKey).length;
    if (there > place.quantity) return fault('too-many', place.administration);
  }
  return { people };
}

/** The same address is the same person wherever; the same name is so from the same administration. */
export function isSame(
  one: { lineKey: string; name: string; email: string },
  other: { lineKey: string; name: string; email: string },
): boolean {
  if (one.email !== '' && other.email !== '') return one.email === other.email;
  return one.lineKey === other.lineKey && one.name.toLocaleLowerCase('sv') === other.name.toLocaleLowerCase('sv');
}

function isEmail(text: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(text) && text.length <= 254;
}

function readPerson(raw: string, places: readonly Place[]): TypedPerson {
  const parts = raw
    .split(/[,;\t]/)
    .map((part) => part.replace(/\s+/g, ' ').trim().slice(0, 200))
    .filter((part) => part !== '');
  const [name = '', ...rest] = parts;
  const email = (rest.find((part) => part.includes('@')) ?? '').toLowerCase();
  // A name of several words may hold a comma itself: what is left is looked for whole as well.
  const others = rest.filter((part) => !part.includes('@'));
  const administration = [others.join(', '), ...others].find((part) => part !== '' && matching(part, places)) ?? '';
  const title = others.filter((part) => part !== administration && !administration.includes(part)).join(', ');
  return { name, title, email, administration };
}

function placeOf(administration: string, places: readonly Place[]): Place | undefined {
  if (administration !== '') return matching(administration, places);
  return places.length === 1 ? places[0] : undefined;
}

function matching(name: string, places: readonly Place[]): Place | undefined {
  const wanted = name.toLocaleLowerCase('sv');
  const exact = places.find(({ administration }) => administration.toLocaleLowerCase('sv') === wanted);
  if (exact) return exact;
  const begun = places.filter(({ administration }) => administration.toLocaleLowerCase('sv').startsWith(wanted));
  return begun.length === 1 ? begun[0] : undefined;
}
