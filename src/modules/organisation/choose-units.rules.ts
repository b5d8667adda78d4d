import type { Unit } from './unit.queries.ts';

export const unitOrders = ['namn', 'flest', 'minst'] as const;
export type UnitOrder = (typeof unitOrders)[number];

export type UnitChoice = { search: string; order: UnitOrder };

/** What the address asks for: `?sok=förskola&ordning=flest`. Anything else is the whole list by name. */
export function unitChoice(query: URLSearchParams): UnitChoice {
  return {
    search: (query.get('sok') ?? '').trim().slice(0, 100),
    order: unitOrders.find((order) => order === query.get('ordning')) ?? 'namn',
  };
}

/** Units whose name, service or administration holds the words, in the order asked for; units of one size keep their order. */
export function chooseUnits(units: readonly Unit[], { search, order }: UnitChoice): Unit[] {
  const wanted = search.toLocaleLowerCase('sv');
  const chosen = units.filter((unit) =>
    [unit.name, unit.serviceLine, unit.administrationName].some((text) =>
      text.toLocaleLowerCase('sv').includes(wanted),
    ),
  );
  if (order === 'flest') return chosen.sort((a, b) => b.staff - a.staff);
  return order === 'minst' ? chosen.sort((a, b) => a.staff - b.staff) : chosen;
}
