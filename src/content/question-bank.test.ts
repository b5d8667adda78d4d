import { describe, expect, test } from 'vitest';
import { lix } from './lix.ts';
import { QUESTION_BANK, getQuestion, optionsOf, questionSchema, secondsToAnswer } from './question-bank.ts';

// What would ask for the respondent's own political or religious view, or about a person.
const OWN_VIEW =
  /politi|religi|\bparti|rösta|röstar|ideologi|sympati|åsikt|trosuppfatt|din tro\b|medlem|höger|vänster|islam|kristen|tycker du|håller du med|etnis|ursprung|belief|opinion|\bvote|party|member|faith of/i;
const A_PERSON =
  /vem (har|är|gjorde)|vilken (person|kollega|elev)|namn|who (has|did|is) |which (person|colleague|pupil)/i;

describe('the bank', () => {
  test('has 24 questions of the areas A–F and I, with unique keys in order', () => {
    expect(QUESTION_BANK.map((question) => question.key)).toEqual(
      'A1 A2 A3 B1 B2 B3 C1 C2 C3 C4 D1 D2 D3 D4 E1 E2 E3 F1 F2 F3 I1 I2 I3 I4'.split(' '),
    );
  });

  test.each(QUESTION_BANK.map((question) => [question.key, question] as const))(
    '%s keeps the rules',
    (_key, question) => {
      expect(questionSchema.parse(question)).toEqual(question);
      const text = `${question.text.sv} ${question.help?.sv ?? ''}`;
      expect(lix(text)).toBeLessThanOrEqual(40);
      expect(lix(question.purpose.sv)).toBeLessThanOrEqual(60);
      expect(question.text.sv.endsWith('?') && question.text.en.endsWith('?')).toBe(true);
      for (const own of [question.text.sv, question.text.en, question.help?.sv ?? '', question.help?.en ?? '']) {
        expect(own).not.toMatch(OWN_VIEW);
        expect(own).not.toMatch(A_PERSON);
      }
    },
  );

  test('marks what is about own exposure or the manager, and nothing about routines', () => {
    expect(QUESTION_BANK.filter((question) => question.sensitive).map((question) => question.key)).toEqual([
      'B1',
      'B2',
      'B3',
      'D4',
    ]);
  });

  test('finds a question by key', () => {
    expect(getQuestion('C1').area).toBe('C');
    expect(() => getQuestion('Z1')).toThrow(RangeError);
  });

  test('reckons longer for more words and for several choices', () => {
    const question = {
      text: { sv: 'Ett två tre?', en: '' },
      options: optionsOf(['a', 'Ja', 'Yes'], ['b', 'Nej', 'No']),
    };
    expect(secondsToAnswer({ ...question, kind: 'single' })).toBeCloseTo(4.5);
    expect(secondsToAnswer({ ...question, kind: 'multiple' })).toBeCloseTo(6.5);
  });
});

test('the guard finds what must never be asked', () => {
  for (const text of [
    'Vilket parti röstar du på?',
    'Vad har du för religion?',
    'Hur ser du på vänstern?',
    'Är du medlem i en förening?',
    'What is your opinion of the government?',
  ]) {
    expect(text).toMatch(OWN_VIEW);
  }
  expect('Vem har betett sig illa?').toMatch(A_PERSON);
});

describe('the schema', () => {
  const good = getQuestion('B1');
  const [first, second] = good.options;
  if (!first || !second) throw new Error('B1 has options');
  const none = good.options.at(-1) ?? first;

  test.each<[string, object]>([
    ['a key of another area', { key: 'C1' }],
    ['an unknown area', { area: 'Z', key: 'Z1' }],
    ['no English', { text: { sv: 'Finns det?' } }],
    ['an empty text', { text: { sv: ' ', en: 'Is there?' } }],
    [
      'thirteen options',
      { options: Array.from({ length: 13 }, (_, i) => ({ key: `k${i}`, label: { sv: `${i}`, en: `${i}` } })) },
    ],
    ['one option', { options: [first] }],
    ['an option twice', { options: [first, first] }],
    ['two labels alike', { options: [first, { ...first, key: 'annan' }] }],
    ['two options outside the base', { options: [first, { ...second, none: true }, none] }],
    ['the option outside the base first', { options: [none, first, second] }],
    ['an option alone in a single', { kind: 'single' }],
    ['no source', { sources: [] }],
    ['an unknown field', { opinion: 'x' }],
    ['version 0', { version: 0 }],
  ])('refuses %s', (_what, change) => expect(questionSchema.safeParse({ ...good, ...change }).success).toBe(false));

  test('takes the question as it is', () => expect(questionSchema.safeParse(good).success).toBe(true));
});

describe('lix', () => {
  test.each([
    ['', 0],
    ['Jag bor i ett hus.', 5],
    // 8 words, 2 sentences, 2 long: 4 + 25.
    ['Katten sover. Hunden springer runt i huset idag sakta.', 4.5 + (100 * 1) / 9],
    ['Kommunstyrelsen beslutar.', 2 + 100],
  ])('%s', (text, index) => expect(lix(text)).toBeCloseTo(index, 6));
});
