import { randomUUID } from 'node:crypto';
import type { NetworkState } from '../snapshot.ts';
import { mostLines } from '../acts.ts';
import type { Registration } from '../take-act/register.rules.ts';

/** The rows of the form as they are typed, each a list with one value a row. */
export type TypedRows = {
  'keys[]': readonly string[];
  'administrations[]': readonly string[];
  'numbers[]': readonly string[];
  'references[]': readonly string[];
  'people[]': readonly string[];
};
export type RowProblem = 'administration' | 'number' | 'person' | 'email' | 'none' | 'many';
export type RegisteredRow = {
  key: string;
  administration: string;
  quantity: number;
  buyerReference: string;
  people: { name: string; title: string; email: string }[];
};

/** The rows that something is typed in. `row` is counted from 1, as the page does. */
export function readRows(
  typed: TypedRows,
): { rows: RegisteredRow[] } | { fault: { row: number; problem: RowProblem } } {
  const rows: RegisteredRow[] = [];
  for (const [at, name] of typed['administrations[]'].entries()) {
    const administration = name.trim().replace(/\s+/gu, ' ');
    const number = (typed['numbers[]'][at] ?? '').trim();
    const people = (typed['people[]'][at] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (administration === '' && number === '' && people.length === 0) continue;
    const fault = (problem: RowProblem) => ({ fault: { row: at + 1, problem } });
    if (rows.length === mostLines) return fault('many');
    if (administration === '' || administration.length > 200) return fault('administration');
    if (!/^[1-9]\d{0,2}$/.test(number)) return fault('number');
    const read = people.map(readPerson);
    if (read.some((one) => one === 'person')) return fault('person');
    if (read.some((one) => one === 'email')) return fault('email');
    rows.push({
      key: typed['keys[]'][at] ?? '',
      administration,
      quantity: Number(number),
      buyerReference: (typed['references[]'][at] ?? '').trim().slice(0, 200),
      people: read.filter((one) => typeof one !== 'string'),
    });
  }
  return rows.length === 0 ? { fault: { row: 1, problem: 'none' } } : { rows };
}

/** `Namn, titel, e-post`; title and address may be left out, and the address is known by its sign. */
function readPerson(line: string): { name: string; title: string; email: string } | 'person' | 'email' {
  const [name = '', ...rest] = line.split(/[,;\t]/).map((part) => part.trim());
  if (name === '' || name.includes('@') || name.length > 200) return 'person';
  const email = rest.find((part) => part.includes('@')) ?? '';
  if (email !== '' && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) return 'email';
  const title = rest.filter((part) => part !== email).join(', ');
  return { name, title: title.slice(0, 200), email: email.toLowerCase().slice(0, 254) };
}

/** A line keeps its key while its administration and number are the same; otherwise it is another line. */
export function linesAndPeople(
  rows: readonly RegisteredRow[],
  held: NetworkState['lines'],
): Pick<Registration, 'lines' | 'people'> {
  const lines = rows.map(({ key, administration, quantity, buyerReference }) => {
    const same = held.find(
      (line) =>
        line.lineKey === key && !line.isEnded && line.administration === administration && line.quantity === quantity,
    );
    return { lineKey: same?.lineKey ?? randomUUID(), administration, quantity, buyerReference };
  });
  const people = rows.flatMap((row, at) => {
    const lineKey = lines[at]?.lineKey;
    return lineKey === undefined ? [] : row.people.map((person) => ({ ...person, lineKey }));
  });
  return { lines, people };
}

/** The same rows filled from what is registered. */
export function typedRows(state: Pick<NetworkState, 'lines' | 'people'>): {
  [K in keyof TypedRows]: string[];
} {
  const active = state.lines.filter(({ isEnded }) => !isEnded);
  return {
    'keys[]': active.map(({ lineKey }) => lineKey),
    'administrations[]': active.map(({ administration }) => administration),
    'numbers[]': active.map(({ quantity }) => String(quantity)),
    'references[]': active.map(({ buyerReference }) => buyerReference),
    'people[]': active.map(({ lineKey }) =>
      state.people
        .filter((person) => person.lineKey === lineKey)
        .map(({ name, title, email }) => [name, title, email].filter(Boolean).join(', '))
        .join('\n'),
    ),
  };
}
