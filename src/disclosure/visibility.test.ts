import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPlan } from './arbitrary-plans-in-tests.ts';
import { fold } from './fold.ts';
import { seeded, syntheticAnswers, syntheticUnits } from './municipality-in-tests.ts';
import { proposeGroups } from './propose-groups.ts';
import { expectedVisibility, minimumFor, probabilityShown } from './visibility.ts';

describe('probabilityShown', () => {
  test.each([
    [8, 0.4],
    [10, 0.65],
    [12, 0.81],
    [16, 0.94],
    [20, 0.98],
  ])('comes near what was simulated for %i invited at 62 %%', (planned, simulated) => {
    expect(Math.abs(probabilityShown({ planned, rate: 0.62 }) - simulated)).toBeLessThan(0.02);
  });

  test('without likeness is the binomial distribution, counted over every outcome', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (planned, rate) => {
        let shown = 0;
        for (let outcome = 0; outcome < 2 ** planned; outcome += 1) {
          const answers = outcome.toString(2).split('1').length - 1;
          if (answers >= 6) shown += rate ** answers * (1 - rate) ** (planned - answers);
        }
        expect(probabilityShown({ planned, rate, likeness: 0 })).toBeCloseTo(shown, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('with likeness is the mean of the binomial over rates that vary as the beta distribution', () => {
    // Beta(a, b) of mean 0.5 and intraclass correlation 1/3 is uniform: a = b = 1.
    const steps = 20_000;
    let mean = 0;
    for (let step = 0; step < steps; step += 1) {
      mean += probabilityShown({ planned: 16, rate: (step + 0.5) / steps, likeness: 0 }) / steps;
    }
    expect(probabilityShown({ planned: 16, rate: 0.5, likeness: 1 / 3 })).toBeCloseTo(mean, 6);
    // Uniform rates make every number of answers as likely: 11 of the 17 from 0 to 16 are 6 or more.
    expect(probabilityShown({ planned: 16, rate: 0.5, likeness: 1 / 3 })).toBeCloseTo(11 / 17, 12);
  });

  test('rises with the invited and with the rate, lies within 0–1, also for thousands', () => {
    const rates = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), rates, rates, (planned, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const shown = probabilityShown({ planned, rate: low });
        expect(shown).toBeGreaterThanOrEqual(0);
        expect(shown).toBeLessThanOrEqual(1);
        expect(probabilityShown({ planned, rate: high })).toBeGreaterThanOrEqual(shown - 1e-9);
        expect(probabilityShown({ planned: planned + 1, rate: low })).toBeGreaterThanOrEqual(shown - 1e-9);
      }),
    );
  });

  test('knows the ends', () => {
    expect(probabilityShown({ planned: 5, rate: 1 })).toBe(0);
    expect(probabilityShown({ planned: 6, rate: 1 })).toBe(1);
    expect(probabilityShown({ planned: 600, rate: 0 })).toBe(0);
    expect(probabilityShown({ planned: 1402, rate: 0.48 })).toBeCloseTo(1, 9);
  });

  test.each([
    [{ planned: -1, rate: 0.5 }],
    [{ planned: 1.5, rate: 0.5 }],
    [{ planned: 16, rate: 1.1 }],
    [{ planned: 16, rate: Number.NaN }],
    [{ planned: 16, rate: 0.5, likeness: 1 }],
  ])('refuses %j', (group) => expect(() => probabilityShown(group)).toThrow(RangeError));
});

describe('minimumFor', () => {
  test.each([
    [0.8, 16],
    [0.62, 16],
    [0.55, 19],
    [0.5, 21],
    [0.4, 29],
    [0.35, 35],
  ])('at a response of %d proposes groups of %i', (rate, minimum) => expect(minimumFor({ rate })).toBe(minimum));

  test('rises as fewer answer and as more answers are asked for', () => {
    const sizes = [0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map((rate) => minimumFor({ rate }));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(minimumFor({ rate: 0.5, k: 8 })).toBeGreaterThan(minimumFor({ rate: 0.5 }));
    expect(minimumFor({ rate: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

test.each([
  [0.62, 0.65, 0.81],
  [0.45, 0.46, 0.63],
])(
  'in invented municipalities where %d answer, nearly every proposed group has six answers; of the units by themselves far fewer',
  (rate, units, staff) => {
    const seen = Array.from({ length: 40 }, (_, seed) => {
      const random = seeded(seed + 1);
      const all = syntheticUnits(random);
      const answers = new Map(all.map((unit) => [unit.id, syntheticAnswers(unit, rate, random)]));
      const { groups } = proposeGroups(all, { minimum: minimumFor({ rate }) });
      const shown = groups.filter((one) => one.unitIds.reduce((sum, id) => sum + (answers.get(id) ?? 0), 0) >= 6);
      const alone = all.filter((unit) => (answers.get(unit.id) ?? 0) >= 6);
      return [
        shown.length / groups.length,
        alone.length / all.length,
        alone.reduce((sum, unit) => sum + unit.staff, 0) / 1402,
      ];
    });
    const mean = (at: number) => seen.reduce((sum, one) => sum + (one[at] ?? 0), 0) / seen.length;
    expect(mean(0)).toBeGreaterThan(0.98);
    expect(Math.abs(mean(1) - units)).toBeLessThan(0.03);
    expect(Math.abs(mean(2) - staff)).toBeLessThan(0.03);
  },
);

describe('expectedVisibility', () => {
  test('counts groups and staff', () => {
    const plan = proposeGroups([
      { id: 'a', name: 'A', administrationId: 'x', staff: 16 },
      { id: 'b', name: 'B', administrationId: 'x', staff: 200 },
      { id: 'c', name: 'C', administrationId: 'y', staff: 9 },
    ]);
    const expected = expectedVisibility(plan, 0.62);
    // y is below the minimum and always joins a, which b would join too if it had to.
    expect(expected.groups.map((group) => Math.round(group.shownAlone * 100))).toEqual([0, 95, 0]);
    expect(expected.groupShare).toBeCloseTo(0.951 / 3, 2);
    expect(expected.staffShare).toBeCloseTo((0.951 * 200) / 225, 2);
  });

  test('agrees with folding the plan for every number of answers of two groups', () => {
    const units = ['a', 'b'].map((id) => ({ id, name: id, administrationId: 'x', staff: 16 }));
    const plan = proposeGroups(units);
    const exactly = (answers: number) =>
      probabilityShown({ planned: 16, rate: 0.4, k: answers }) -
      probabilityShown({ planned: 16, rate: 0.4, k: answers + 1 });
    let alone = 0;
    for (let a = 0; a <= 16; a += 1) {
      for (let b = 0; b <= 16; b += 1) {
        const shown = fold(
          plan,
          new Map([
            ['g1', a],
            ['g2', b],
          ]),
        ).filter((set) => set.level === 'group');
        if (shown.length === 2) alone += exactly(a) * exactly(b);
      }
    }
    for (const group of expectedVisibility(plan, 0.4).groups) expect(group.shownAlone).toBeCloseTo(alone, 9);
  });

  test('stays within 0–1 for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, rate) => {
        const { groupShare, staffShare } = expectedVisibility(plan, rate);
        for (const share of [groupShare, staffShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 50 },
    );
  });
});
