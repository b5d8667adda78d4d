import type { CostSource } from '../memorandum.queries.ts';

/** What the memorandum said and what is registered now, where they differ. Sums are whole öre per person. */
export type RegistrationSince =
  | { what: 'nobody' }
  | { what: 'places'; administration: string; before: number; now: number }
  | { what: 'fee'; before: number; now: number };

type Written = { administration: string; source: CostSource | undefined };
type Registered = { feeOre: number; participants: readonly { administration: string; number: number }[] };

/**
 * How a registration has been changed since its costs were taken into the memorandum. Where nothing costs anything there are no lines to compare with, and
 * only that nobody comes any more is known.
 */
export function registrationSince(
  lines: readonly Written[],
  { feeOre, participants }: Registered,
): RegistrationSince[] {
  if (participants.length === 0) return [{ what: 'nobody' }];
  const taken = lines.flatMap(({ administration, source }) =>
    source?.of === 'invitation' ? { administration, ...source } : [],
  );
  const [first] = taken;
  if (!first) return [];
  const names = new Map(
    [...taken, ...participants].map(({ administration }) => [nameOf(administration), administration]),
  );
  const places = [...names].flatMap(([name, administration]): RegistrationSince[] => {
    const before = sum(taken.filter((one) => nameOf(one.administration) === name).map(({ quantity }) => quantity));
    const now = sum(participants.filter((one) => nameOf(one.administration) === name).map(({ number }) => number));
    return before === now ? [] : [{ what: 'places', administration, before, now }];
  });
  const { unitPriceOre } = first;
  return unitPriceOre === feeOre ? places : [...places, { what: 'fee', before: unitPriceOre, now: feeOre }];
}

function nameOf(administration: string): string {
  return administration.trim().toLocaleLowerCase('sv');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
