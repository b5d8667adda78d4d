import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_BANK } from '#content/question-bank.ts';
import { GAPS, LACKING } from '#content/gaps/gaps.ts';
import { groupOf, resultOf, type Cells } from './result-in-tests.ts';
import { suggestionGroups } from './suggestion-groups.rules.ts';
import { suggestionsFor } from './suggestion.rules.ts';

const whole = groupOf(1, 'municipality', { n: 100 });

/** Of a hundred: so many threatened, so many who do not know where to turn. */
function threatened(asking: readonly [number, number], lacking: readonly [number, number]) {
  return resultOf([whole], {
    H1: {
      1: [
        ['aldrig', 100 - asking[1], 100 - asking[0]],
        ['en-gang nagra manad vecka', ...asking],
        ['vet-inte ', 0, 0],
      ],
    },
    C4: {
      1: [
        ['ja', 100 - lacking[1], 100 - lacking[0]],
        ['delvis nej', ...lacking],
        ['', 0, 0],
      ],
    },
  });
}

function foundIn(of: ReturnType<typeof resultOf>, group = whole) {
  return suggestionsFor({ ...of, group });
}

describe('a gap between what the work asks and what people can', () => {
  test.each([
    ['stands when both ends are large', [20, 29], [34, 44], 'hotad-vart'],
    ['at least one in five is asked, whatever the true number is', [19, 40], [60, 70], 'C4'],
    ['one in three lack it, whatever the true number is', [50, 60], [33, 40], undefined],
    ['nobody lacks it', [50, 60], [0, 5], undefined],
    ['the work asks nothing, but half lack it', [0, 5], [50, 60], 'C4'],
    ['and not half', [0, 5], [49, 60], undefined],
  ] as const)('%s', (_what, asking, lacking, key) => {
    const { suggestions } = foundIn(threatened(asking, lacking));
    expect(suggestions.map((one) => one.key)).toEqual(key ? [key] : []);
  });

  test('what may be large and may not is said to be unsure', () => {
    expect(foundIn(threatened([10, 30], [30, 50])).unsure.map((gap) => gap.key)).toEqual(['hotad-vart']);
    expect(foundIn(threatened([0, 19], [30, 50])).unsure).toEqual([]);
  });

  test('so many have given both answers at least', () => {
    expect(foundIn(threatened([70, 75], [50, 55])).suggestions[0]?.both).toBe(20);
    expect(foundIn(threatened([30, 75], [50, 55])).suggestions[0]?.both).toBe(0);
  });

  test('of several things that the work asks, the one that most have met is told', () => {
    const of = resultOf([whole], {
      H1: {
        1: [
          ['aldrig', 70, 70],
          ['en-gang nagra manad vecka', 30, 30],
        ],
      },
      B3: {
        1: [
          ['inte-alls lite', 40, 40],
          ['ganska-mycket mycket', 60, 60],
        ],
      },
      C4: {
        1: [
          ['ja', 40, 40],
          ['delvis nej', 60, 60],
        ],
      },
    });
    expect(foundIn(of).suggestions.map((one) => one.asking?.question.key)).toEqual(['B3']);
  });

  test('where several can be chosen, those in no other class are among them', () => {
    const none: Cells = [
      ['inget', 20, 24],
      ['vet-inte', 0, 4],
      ['', 0, 5],
    ];
    const noticed = ['klotter', 'propaganda', 'hat', 'hot', 'varvning', 'konflikter', 'rykten'];
    const of = resultOf([whole], {
      B1: { 1: [...noticed.map((key) => [key, 10, 14] as const), ...none] },
      F1: {
        1: [
          ['ja', 50, 54],
          ['tror nej', 46, 50],
        ],
      },
    });
    expect(foundIn(of).suggestions.map((one) => [one.key, one.asking?.people.least])).toEqual([['ansvar', 67]]);
  });

  test('the largest first, then as they are listed; a question of a gap is not told twice', () => {
    const of = resultOf([whole], {
      H1: {
        1: [
          ['aldrig', 50, 50],
          ['en-gang nagra manad vecka', 50, 50],
        ],
      },
      C4: {
        1: [
          ['ja', 40, 40],
          ['delvis nej', 60, 60],
        ],
      },
      C2: {
        1: [
          ['ja', 20, 20],
          ['delvis nej', 80, 80],
        ],
      },
      C3: {
        1: [
          ['ja', 40, 40],
          ['delvis nej', 60, 60],
        ],
      },
    });
    expect(foundIn(of).suggestions.map((one) => [one.kind, one.key])).toEqual([
      ['lack', 'C2'],
      ['gap', 'hotad-vart'],
      ['lack', 'C3'],
    ]);
  });
});

describe('what is not computed', () => {
  test('a question that was not asked, or in another wording', () => {
    const asked = threatened([90, 95], [90, 95]);
    expect(foundIn(asked).notAsked.map((gap) => gap.key)).not.toContain('hotad-vart');
    const reworded = { ...asked, versions: new Map([...asked.versions, ['C4', 2] as const]) };
    expect(foundIn(reworded).suggestions).toEqual([]);
    expect(foundIn(reworded).notAsked.map((gap) => gap.key)).toContain('hotad-vart');
    const alone = resultOf([whole], {
      H1: {
        1: [
          ['aldrig', 0, 5],
          ['en-gang nagra manad vecka', 95, 100],
        ],
      },
    });
    expect(foundIn(alone)).toMatchObject({ suggestions: [], notAsked: GAPS });
  });

  test('an own question with the key of one, but other answers', () => {
    const of = threatened([90, 95], [90, 95]);
    const [section] = of.result.sections;
    const questions = (section?.questions ?? []).map((one) => ({ ...one, options: one.options.slice(0, 1) }));
    const result = { ...of.result, sections: section ? [{ ...section, questions }] : [] };
    expect(suggestionsFor({ ...of, result, group: whole }).suggestions).toEqual([]);
  });

  test('a group in which a question is not shown', () => {
    const of = threatened([90, 95], [90, 95]);
    const closed = groupOf(2, 'administration', { n: 30 });
    const found = suggestionsFor({ ...of, group: closed });
    expect([found.suggestions, found.notShown.map((gap) => gap.key)]).toEqual([[], ['hotad-vart']]);
  });

  test('what is said of managers, but for all together', () => {
    const part = groupOf(2, 'administration', { n: 100 });
    const cells: Cells = [
      ['inget litet', 90, 95],
      ['ganska-stort mycket-stort galler-inte ', 5, 10],
    ];
    const met: Cells = [
      ['aldrig vet-inte ', 5, 10],
      ['en-gang nagra manad vecka', 90, 95],
    ];
    const of = resultOf([whole, part], { H1: { 1: met, 2: met }, D4: { 1: cells, 2: cells } });
    expect(foundIn(of).suggestions.map((one) => one.key)).toEqual(['hot-chef']);
    const found = foundIn(of, part);
    expect([found.suggestions, found.wholeOnly.map((gap) => gap.key)]).toEqual([[], ['hot-chef']]);
  });

  test('nobody answered', () => {
    const nobody = groupOf(1, 'municipality', { n: 0 });
    const of = resultOf([nobody], { H1: { 1: [] }, C4: { 1: [['ja delvis nej ', 0, 0]] } });
    expect(suggestionsFor({ ...of, group: nobody }).suggestions).toEqual([]);
  });

  test('administrations with fewer than twenty answers, and none is set before another', () => {
    const groups = [
      groupOf(1, 'municipality', { n: 60 }),
      groupOf(2, 'administration', { n: 19 }),
      groupOf(3, 'administration', { n: { least: 20, most: 21 } }),
      groupOf(4, 'administration', { n: { least: 19, most: 20 } }),
      groupOf(5, 'group', { n: 40 }),
    ];
    const { groups: shown, tooFew } = suggestionGroups(resultOf(groups, {}).result);
    expect([shown.map(({ id }) => id), tooFew.map(({ id }) => id)]).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(suggestionGroups({ groups: [] })).toEqual({ groups: [], tooFew: [] });
  });
});

test('all questions of the bank and two hundred others, all as bad as can be', () => {
  const cells = Object.fromEntries(
    QUESTION_BANK.map(({ key, options }) => {
      const wanted = LACKING.find((one) => one.question === key)?.options ?? options.map((one) => one.key);
      const rest = options.map((one) => one.key).filter((one) => !wanted.includes(one));
      return [
        key,
        {
          1: [
            [wanted.join(' '), 95, 100],
            [[...rest, ''].join(' '), 0, 5],
          ] as Cells,
        },
      ];
    }),
  );
  const of = resultOf([whole], cells);
  const own = Array.from({ length: 200 }, (_one, at) => ({ ...of.result.sections[0]?.questions[0], key: `Q${at}` }));
  const result = { ...of.result, sections: [...of.result.sections, { ...of.result.sections[0], questions: own }] };
  const { suggestions } = suggestionsFor({ ...of, result: result as typeof of.result, group: whole });
  expect(suggestions.length).toBeGreaterThan(LACKING.length / 2);
  expect(new Set(suggestions.map((one) => one.lacking.question.key)).size).toBe(suggestions.length);
});

test('stands for every count that the shown ranges allow', () => {
  const share = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(share, share, fc.nat(100), fc.nat(100), (asking, lacking, a, b) => {
      const [suggestion] = foundIn(threatened(asking, lacking)).suggestions;
      if (!suggestion) return;
      // One count within each range: nobody outside the classes, so that the ends are met.
      const met = asking[0] + ((asking[1] - asking[0]) * a) / 100;
      const lacked = lacking[0] + ((lacking[1] - lacking[0]) * b) / 100;
      expect(lacked).toBeGreaterThanOrEqual(suggestion.kind === 'gap' ? 100 / 3 : 50);
      if (suggestion.kind === 'gap') expect(met).toBeGreaterThanOrEqual(20);
      expect(suggestion.both).toBeLessThanOrEqual(suggestion.kind === 'gap' ? Math.max(0, met + lacked - 100) : lacked);
    }),
  );
});
