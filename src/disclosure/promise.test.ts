import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, type SurveyPromise, canonicalJson, promiseDigest } from './promise.ts';
import { proposeGroups } from './propose-groups.ts';

const plan = proposeGroups([{ id: 'u1', name: 'Skolan', administrationId: 'bun', staff: 20 }]);
const promise: SurveyPromise = {
  format: 'stadig-promise-2',
  survey: { key: 'trygghet-och-demokrati', version: 1, title: { sv: 'Enkät', en: 'Survey' } },
  mode: 'codes',
  k: 6,
  plan,
  questionnaire: { sections: [{ key: 'C', questions: [{ key: 'C1', sensitive: false }] }] },
  tables: [
    {
      item: 'C1',
      question: 'C1',
      kind: 'single',
      options: ['ja', 'nej'],
      levels: ['group', 'administration', 'municipality'],
    },
  ],
  freeText: { questions: [], leastRespondents: 20, leastTexts: 6 },
  languages: ['sv', 'en'],
  publicKey: '00'.repeat(32),
  keyHolding: 'server',
  codesRoot: '11'.repeat(32),
  texts: { invitation: { sv: 'Hej!', en: 'Hello!' } },
};

describe('canonicalJson', () => {
  test.each<[Json, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ å: 1, z: 2, A: 3 }, '{"A":3,"z":2,"å":1}'],
    ['rad\n"citat" €', '"rad\\n\\"citat\\" €"'],
    [1e21, '1e+21'],
    [-0, '0'],
    [{}, '{}'],
    [[], '[]'],
    // The order of keys in RFC 8785, 3.2.3: by UTF-16 unit, so the emoji's surrogates come before U+FB33.
    [
      { '\u20ac': 0, '\r': 0, '\ufb33': 0, '1': 0, '\ud83d\ude00': 0, '\u0080': 0, ö: 0 },
      '{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"😀":0,"\ufb33":0}',
    ],
  ])('%j', (value, text) => expect(canonicalJson(value)).toBe(text));

  test('is JSON of the same value, and one form whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(JSON.parse(canonicalJson(json))).toEqual(json);
        expect(canonicalJson(reversed(json))).toBe(canonicalJson(json));
      }),
    );
  });

  test.each<[string, unknown]>([
    ['a hole', { a: undefined }],
    ['undefined', undefined],
    ['not a number', [Number.NaN]],
    ['infinity', Infinity],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a bigint', 1n],
  ])('refuses %s', (_what, value) => expect(() => canonicalJson(value as Json)).toThrow(TypeError));
});

describe('promiseDigest', () => {
  test('is the SHA-256 of the canonical text', () => {
    expect(promiseDigest(promise)).toMatch(/^[0-9a-f]{64}$/);
    expect(promiseDigest(promise)).toBe(
      // A promise is JSON, and turned around it is the same promise; its type has no index signature to say so.
      promiseDigest(reversed(promise as unknown as Json) as unknown as SurveyPromise),
    );
  });

  test('changes with anything that is promised', () => {
    const changes: Partial<SurveyPromise>[] = [
      { k: 5 },
      { mode: 'open-link' },
      { plan: { ...plan, minimum: 15 } },
      { plan: { ...plan, groups: plan.groups.map((group) => ({ ...group, planned: 21 })) } },
      { questionnaire: {} },
      { tables: promise.tables.map((table) => ({ ...table, levels: ['group'] })) },
      { tables: promise.tables.map((table) => ({ ...table, options: ['nej', 'ja'] })) },
      { freeText: { ...promise.freeText, leastTexts: 5 } },
      { publicKey: '01'.repeat(32) },
      { keyHolding: 'two-of-three' },
      { codesRoot: null },
      { languages: ['sv'] },
      { texts: { invitation: { sv: 'Hej', en: 'Hello!' } } },
    ];
    const digests = changes.map((change) => promiseDigest({ ...promise, ...change }));
    expect(new Set([promiseDigest(promise), ...digests]).size).toBe(changes.length + 1);
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]: [string, Json]) => [key, reversed(item)]),
  );
}
