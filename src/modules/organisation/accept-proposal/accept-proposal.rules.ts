import { USUAL_ADMINISTRATIONS, USUAL_COMMITTEES } from '#content/administrations.ts';

type Named = { name: string };

/** What nearly every municipality has. */
const mostUsual = { committees: ['kf', 'ks', 'bun', 'sn'], administrations: ['klf', 'buf', 'sf'] } as const;

/** The usual bodies that the organisation does not have yet, by name. Names are Swedish whatever the reader's language: they are names. */
export function proposalFor(existing: { committees: readonly Named[]; administrations: readonly Named[] }) {
  return {
    committees: USUAL_COMMITTEES.filter((usual) => !has(existing.committees, usual.name.sv)),
    administrations: USUAL_ADMINISTRATIONS.filter((usual) => !has(existing.administrations, usual.name.sv)),
  };
}

/** What is ticked from the start: the most usual, but of each kind nothing where the organisation has laid down its own. */
export function tickedFrom(existing: { committees: readonly Named[]; administrations: readonly Named[] }) {
  return {
    committees: existing.committees.length > 0 ? [] : [...mostUsual.committees],
    administrations: existing.administrations.length > 0 ? [] : [...mostUsual.administrations],
  };
}

function has(existing: readonly Named[], name: string): boolean {
  return existing.some((one) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
}
