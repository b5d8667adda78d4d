import { describe, expect, test } from 'vitest';
import { fewestWithNeed, recurringNeeds, sharersToCount, type Sharer } from './joint-view.rules.ts';

/** What each organisation did between two countings: stayed as it was, consented anew, or was not there. */
type Presence = number | undefined;

/** Every way for so many organisations to be there at each counting: undefined is away, a number is which of its consents held. */
function* presences(organisations: number, countings: number): Generator<Presence[][]> {
  const ways: Presence[][] = countings === 1 ? [[1], [undefined]] : [];
  if (countings === 2) ways.push([1, 1], [1, 2], [1, undefined], [undefined, 1]);
  if (countings === 3)
    ways.push(
      [1, 1, 1],
      [1, 1, 2],
      [1, 2, 2],
      [1, 2, 3],
      [undefined, 1, 1],
      [undefined, 1, 2],
      [1, 1, undefined],
      [1, undefined, 2],
    );
  // Organisations are alike: only how many behave in each way matters.
  function* choose(left: number, from: number, chosen: Presence[][]): Generator<Presence[][]> {
    if (left === 0) {
      yield chosen;
      return;
    }
    for (let at = from; at < ways.length; at += 1) yield* choose(left - 1, at, [...chosen, ways[at] ?? []]);
  }
  yield* choose(organisations, 0, []);
}

function sharersAt(all: readonly Presence[][], counting: number): Sharer[] {
  return all.flatMap((one, partyId) => {
    const version = one[counting];
    return version === undefined ? [] : [{ partyId, version }];
  });
}

/** The countings that the rule lets be made, when one is asked for each time. */
function countingsOf(all: readonly Presence[][], times: number): Sharer[][] {
  const made: Sharer[][] = [];
  for (let at = 0; at < times; at += 1) {
    const counted = sharersToCount(sharersAt(all, at), made);
    if ('sharers' in counted) made.push(counted.sharers);
  }
  return made;
}

const nameOf = ({ partyId, version }: Sharer) => `${partyId} ${version}`;

/** Countings that have a consent in common stand together: what is seen of others tells nothing of these. */
function roundsOf(countings: readonly Sharer[][]): Sharer[][][] {
  const rounds: Sharer[][][] = [];
  for (const counting of countings) {
    const names = new Set(counting.map(nameOf));
    const same = rounds.filter((round) => round.flat().some((one) => names.has(nameOf(one))));
    expect(same.length).toBeLessThanOrEqual(1);
    if (same[0]) same[0].push(counting);
    else rounds.push([counting]);
  }
  return rounds;
}

/**
 * Who is given away to one of those who share, that knows its own answers, the rule, who was there when and everything shown: every world is tried. One need
 * is enough, since each is shown by itself. Returns how many observations were tried.
 */
function attack(countings: readonly Sharer[][]): number {
  // One bit for each consent that is counted.
  const bits = [...new Map(countings.flat().map((one) => [nameOf(one), one])).values()];
  const maskOf = (isIn: (one: Sharer) => boolean) =>
    bits.reduce((mask, one, bit) => (isIn(one) ? mask | (1 << bit) : mask), 0);
  const masks = countings.map((counting) => maskOf((one) => counting.some((other) => nameOf(other) === nameOf(one))));
  const everything = maskOf(() => true);
  let tried = 0;
  for (const insider of [undefined, ...new Set(bits.map(({ partyId }) => partyId))]) {
    const own = maskOf(({ partyId }) => partyId === insider);
    const seen = new Map<number, { always: number; ever: number }>();
    for (let world = 0; world <= everything; world += 1) {
      const shown = masks.reduce((sum, mask, at) => (ones(world & mask) >= fewestWithNeed ? sum | (1 << at) : sum), 0);
      const view = (world & own) * 4 + shown;
      const known = seen.get(view) ?? { always: everything, ever: 0 };
      seen.set(view, { always: known.always & world, ever: known.ever | world });
    }
    const others = everything & ~own;
    for (const { always, ever } of seen.values()) {
      tried += 1;
      if ((always & others) !== 0 || (~ever & others) !== 0)
        throw new Error(`given away: ${JSON.stringify({ countings, insider })}`);
    }
  }
  return tried;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

describe('nobody’s need can be told from what is shown', () => {
  test.each([
    [1, 5, 8],
    [2, 5, 7],
    [3, 5, 6],
  ])('at %i countings of %i to %i organisations, by one of those who share', (times, from, to) => {
    let tried = 0;
    const known = new Set<string>();
    for (let organisations = from; organisations <= to; organisations += 1)
      for (const all of presences(organisations, times))
        for (const round of roundsOf(countingsOf(all, times))) {
          expect(round.length).toBeLessThanOrEqual(2);
          const name = round.map((counting) => counting.map(nameOf).join()).join(';');
          if (known.has(name)) continue;
          known.add(name);
          tried += attack(round);
        }
    expect(tried).toBeGreaterThan(5);
  });

  test('and the attacker finds what a looser rule would give away', () => {
    const all = (count: number, version: number) =>
      Array.from({ length: count }, (_, partyId) => ({ partyId, version }));
    // Three who change are too few: whoever takes its own away and sees the need appear knows both the others.
    const three = all(5, 1).map((one) => (one.partyId < 3 ? { ...one, version: 2 } : one));
    expect(() => attack([all(5, 1), three])).toThrow('given away');
    expect(sharersToCount(three, [all(5, 1)])).toEqual({ why: 'same' });
    expect(() => attack([all(3, 1)])).toThrow('given away');
    // Who leaves can only have lost, so two who may have got it are too few beside it.
    const left = three.slice(0, 4);
    expect(() => attack([all(5, 1), left])).toThrow('given away');
  });
});

test('what one organisation does changes nothing of what is shown', () => {
  const five = [1, 2, 3, 4, 5].map((partyId) => ({ partyId, version: 1 }));
  const anew = (upTo: number) => five.map((one) => (one.partyId <= upTo ? { ...one, version: 2 } : one));
  expect(sharersToCount(five.slice(1), [])).toEqual({ why: 'few' });
  expect(sharersToCount(five, [])).toEqual({ sharers: five });
  expect(sharersToCount(five, [five])).toEqual({ why: 'same' });
  expect(sharersToCount([...five, { partyId: 6, version: 1 }], [five])).toEqual({ why: 'same' });
  expect(sharersToCount(anew(3), [five])).toEqual({ why: 'same' });
  expect(sharersToCount(anew(4), [five])).toEqual({ sharers: anew(4) });
  // The round is used up: only those who consent anew are counted next.
  const third = anew(5).map((one) => ({ ...one, version: 3 }));
  expect(sharersToCount(anew(4), [five, anew(4)])).toEqual({ why: 'same' });
  expect(sharersToCount(third, [five, anew(4)])).toEqual({ sharers: third });
});

test('a need recurs when three have it, each counted once', () => {
  const shared = [
    { partyId: 1, need: 'online' },
    { partyId: 2, need: 'online' },
    { partyId: 2, need: 'online' },
    { partyId: 3, need: 'training' },
  ];
  expect(recurringNeeds(shared)).toEqual([]);
  expect(recurringNeeds([...shared, { partyId: 3, need: 'online' }])).toEqual(['online']);
});
