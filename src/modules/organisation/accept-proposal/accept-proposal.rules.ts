import { USUAL_ADMINISTRATIONS, USUAL_COMMITTEES } from '#content/administrations.ts';

type Named = { name: string };

/** What nearly every municipality has; ticked from the start. */
export const mostUsual = { committees: ['kf', 'ks', 'bun', 'sn'], administrations: ['klf', 'buf', 'sf'] } as const;

/** The usual bodies that the organisation does not have yet, by name. Names are Swedish whatever the reader's language: they are names. */
export function proposalFor(existing: { committees: readonly Named[]; administrations: readonly Named[] }) {
  return {
    committees: USUAL_COMMITTEES.filter((usual) => !has(existing.committees, usual.name.sv)),
    administrations: USUAL_ADMINISTRATIONS.filter((usual) => !has(existing.administrations, usual.name.sv)),
  };
}

function has(existing: readonly Named[], name: string): boolean {
  return existing.some((one) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
}
