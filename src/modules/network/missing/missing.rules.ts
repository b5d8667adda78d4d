import type { Registered } from '../registrations/registrations.queries.ts';
import { placesOf, standingOf } from '../registrations/registrations.rules.ts';

type Named = { id: number; name: string };
export type Missing = {
  unanswered: Named[];
  undecided: Named[];
  noReference: (Named & { administration: string })[];
  noNames: (Named & { left: number })[];
  noNumber: Named[];
  /** Of assignments whose last day has passed. */
  handIns: NotHandedIn[];
  /** Of those that are not due yet, the first to be due first. */
  later: NotHandedIn[];
};

type NotHandedIn = { title: string; dueOn: string; parties: Named[] };

/** An assignment that has been given, its last day (YYYY-MM-DD), and who has handed in. */
export type GivenAssignment = { title: string; dueOn: string; handedInBy: readonly number[] };

/** What the host waits for. References and numbers are asked for only where something is to be paid. */
export function missingOf(of: {
  feeOre: number;
  parties: readonly Registered[];
  assignments: readonly GivenAssignment[];
  today: string;
}): Missing {
  const { parties, assignments } = of;
  const isIn = parties.filter(({ state }) => state === 'registered');
  const paying = of.feeOre > 0 ? isIn : [];
  const notHandedIn = assignments
    .map(({ title, dueOn, handedInBy }) => ({
      title,
      dueOn,
      parties: isIn.filter(({ id }) => !handedInBy.includes(id)),
    }))
    .filter((one) => one.parties.length > 0);
  return {
    unanswered: parties.filter(({ state }) => state === 'invited'),
    undecided: isIn.filter((party) => standingOf(party) === 'conditional'),
    noReference: paying.flatMap(({ id, name, lines }) =>
      lines
        .filter(({ buyerReference }) => buyerReference === '')
        .map(({ administration }) => ({ id, name, administration })),
    ),
    noNames: isIn
      .map((party) => ({ id: party.id, name: party.name, left: placesOf(party) - party.people.length }))
      .filter(({ left }) => left > 0),
    noNumber: paying.filter(({ organisationNumber }) => organisationNumber === ''),
    handIns: notHandedIn.filter(({ dueOn }) => dueOn < of.today),
    later: notHandedIn.filter(({ dueOn }) => dueOn >= of.today),
  };
}
