import type { PlanUnit } from './group-plan.ts';

// For tests and figures only: invented municipalities, the same for the same seed.

/** Staff of the administrations of a municipality with 1,402 employees, and how many service lines each has. */
const administrations = [
  { id: 'bun', staff: 510, lines: 5 },
  { id: 'soc', staff: 420, lines: 6 },
  { id: 'tek', staff: 182, lines: 4 },
  { id: 'kof', staff: 160, lines: 3 },
  { id: 'klf', staff: 90, lines: 2 },
  { id: 'mob', staff: 40, lines: 1 },
] as const;

const MEDIAN = 12;
/** Spread of the logarithm of the sizes: about a hundred units for 1,402. */
const SPREAD = 0.56;

/** Units of lognormal size (median 12) that together have the staff of their administrations: 1,402 in all. */
export function syntheticUnits(random: () => number): PlanUnit[] {
  return administrations.flatMap(({ id, staff, lines }) => {
    const sizes = sizesOf(staff, random);
    return sizes.map((size, index) => ({
      id: `${id}-${index}`,
      name: `${id} ${index}`,
      administrationId: id,
      serviceLine: `${id} ${Math.floor((index * lines) / sizes.length)}`,
      staff: size,
    }));
  });
}

/**
 * How many of a unit answer: colleagues resemble each other, so each unit has a rate of its own around `rate` (beta distributed with
 * intraclass correlation 0.05, drawn as a share of earlier answers: Pólya's urn).
 */
export function syntheticAnswers(unit: PlanUnit, rate: number, random: () => number): number {
  const weight = 1 / 0.05 - 1;
  let answers = 0;
  for (let asked = 0; asked < unit.staff; asked += 1) {
    if (random() < (rate * weight + answers) / (weight + asked)) answers += 1;
  }
  return answers;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sizesOf(staff: number, random: () => number): number[] {
  const sizes: number[] = [];
  for (let left = staff; left > 0; left -= sizes.at(-1) ?? left) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    sizes.push(Math.min(left, Math.max(2, Math.round(MEDIAN * Math.exp(SPREAD * normal)))));
  }
  return sizes;
}
