import { describe, expect, test } from 'vitest';
import { lix } from './lix.ts';
import {
  QUESTION_BANK,
  getQuestion,
  optionsOf,
  protectedSets,
  questionSchema,
  secondsToAnswer,
} from './question-bank.ts';

// What would ask for the respondent's own political or religious view, or about a person.
const OWN_VIEW =
  /politi|religi|\bparti(?!c)|rösta|röstar|ideologi|sympati|åsikt|trosuppfatt|din tro\b|medlem|höger|vänster|islam|kristen|tycker du|håller du med|etnis|ursprung|belief|opinion|\bvote|party|(?<!re)member|faith of|väljare|trosinriktning|världsbild|livsåskådning|värdering|demonstr|protest|regering|engagera|\btroende|hudfärg|nationalitet|conviction|worldview|ethnic|nationality|protest|government/i;
// What would have staff watch or note down people.
const WATCHING =
  /registrera|kartlägg|notera|klädsel|klädd|utseende|\bslöj|misstänk|beteende|tecken på|dress|clothes|appearance|behaviour|suspect|signs of/i;
const A_PERSON =
  /vem (har|är|gjorde)|vilken (person|kollega|elev)|namn|who (has|did|is) |which (person|colleague|pupil)/i;

describe('the bank', () => {
  test('has its share of every area and audience, each key once and in order', () => {
    expect(QUESTION_BANK).toHaveLength(124);
    expect(numbers(QUESTION_BANK.map((question) => question.area))).toEqual({
      A: 9,
      B: 9,
      C: 11,
      D: 11,
      E: 9,
      F: 10,
      G: 11,
      H: 12,
      I: 10,
      J: 8,
      K: 13,
      L: 11,
    });
    const audiences = numbers(QUESTION_BANK.flatMap((question) => question.audiences));
    expect(audiences).toEqual({
      staff: 45,
      'front-line': 50,
      managers: 55,
      elected: 21,
      'civil-society': 21,
      residents: 16,
    });
    expect(Math.min(...Object.values(audiences))).toBeGreaterThanOrEqual(8);
    expect(new Set(QUESTION_BANK.map((question) => question.key)).size).toBe(QUESTION_BANK.length);
    expect(new Set(QUESTION_BANK.map((question) => question.text.sv)).size).toBe(QUESTION_BANK.length);
    expect(new Set(QUESTION_BANK.map((question) => question.text.en)).size).toBe(QUESTION_BANK.length);
    for (const area of 'ABCDEFGHIJKL') {
      const own = QUESTION_BANK.filter((question) => question.area === area).map((question) => question.key);
      expect(own).toEqual(own.map((_key, index) => `${area}${index + 1}`));
    }
  });

  test.each(QUESTION_BANK.map((question) => [question.key, question] as const))(
    '%s keeps the rules',
    (_key, question) => {
      expect(questionSchema.parse(question)).toEqual(question);
      expect(lix(question.text.sv)).toBeLessThan(40);
      expect(lix(`${question.text.sv} ${question.help?.sv ?? ''}`)).toBeLessThanOrEqual(40);
      expect(question.text.sv.split(' ').length).toBeLessThanOrEqual(18);
      expect(lix(question.purpose.sv)).toBeLessThanOrEqual(60);
      expect(question.text.sv.endsWith('?') && question.text.en.endsWith('?')).toBe(true);
      for (const own of [question.text.sv, question.text.en, question.help?.sv ?? '', question.help?.en ?? '']) {
        expect(own).not.toMatch(OWN_VIEW);
        expect(own).not.toMatch(A_PERSON);
        expect(own).not.toMatch(WATCHING);
      }
      for (const { label } of question.options) {
        expect(`${label.sv} ${label.en}`).not.toMatch(OWN_VIEW);
        expect(`${label.sv} ${label.en}`).not.toMatch(WATCHING);
      }
      expect(question.protectedAnswers.length > 0).toBe(question.sensitive);
    },
  );

  test('marks what is about exposure or the support of a manager, and nothing about routines', () => {
    const sensitive = QUESTION_BANK.filter((question) => question.sensitive).map((question) => question.key);
    expect(sensitive).toEqual(expect.arrayContaining('B1 B2 B3 D4'.split(' ')));
    expect(sensitive).toEqual(expect.arrayContaining('H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12'.split(' ')));
    expect(sensitive.filter((key) => /^[ACEFIJK]/.test(key))).toEqual([]);
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

describe('protected sets', () => {
  const names = (key: string) =>
    protectedSets(getQuestion(key)).map((set) => `${set.chosen ? '' : 'not '}${set.options.join('+')}`);

  test('are none for a question that is not sensitive', () => expect(names('C1')).toEqual([]));

  test('of a scale are each answer, both ends and what is declared, each once', () => {
    expect(names('B3')).toEqual([
      ...'inte-alls lite ganska-mycket mycket vet-inte inte-alls+lite ganska-mycket+mycket'.split(' '),
      'lite+ganska-mycket+mycket',
    ]);
  });

  test('of a single have no ends but those declared', () => {
    expect(names('H3')).toEqual(
      'stod lite inget inte-berattat galler-inte lite+inget inget+inte-berattat stod+lite+inget+inte-berattat'.split(
        ' ',
      ),
    );
  });

  test('of a multiple are each option, chosen and not', () => {
    const { options } = getQuestion('H2');
    expect(names('H2')).toEqual([
      ...options.map((option) => option.key),
      ...options.map((option) => `not ${option.key}`),
      'hot+telefon+natet+trakasserier+bilder+skador',
    ]);
  });

  test('have the general rule where a stored question declares nothing', () => {
    const { protectedAnswers: _none, audiences: _staff, ...stored } = getQuestion('B3');
    const question = questionSchema.parse(stored);
    expect(question.audiences).toEqual(['staff']);
    expect(protectedSets(question)).toHaveLength(7);
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
  for (const text of ['Har du sett ändrat beteende hos elever?', 'Noterar ni hur besökare är klädda?']) {
    expect(text).toMatch(WATCHING);
  }
});

function numbers(of: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(of)].map((one) => [one, of.filter((other) => other === one).length]));
}

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
    ['no audience', { audiences: [] }],
    ['an unknown audience', { audiences: ['everyone'] }],
    ['an audience twice', { audiences: ['staff', 'staff'] }],
    ['an empty protected set', { protectedAnswers: [[]] }],
    ['a protected answer that is no option', { protectedAnswers: [['annat']] }],
    ['a protected answer twice in a set', { protectedAnswers: [[first.key, first.key]] }],
    ['a protected set of every option', { protectedAnswers: [good.options.map((option) => option.key)] }],
    ['protected answers of what is not sensitive', { sensitive: false }],
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
