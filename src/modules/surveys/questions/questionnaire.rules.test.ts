import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_BANK } from '#content/question-bank.ts';
import { SURVEYS } from '#content/surveys.ts';
import { allQuestions, questionnaireSchema, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';
import { emptyQuestionnaire, questionnaireOf, readySet } from '../ready-set.ts';
import {
  findPlace,
  placeQuestion,
  replaceQuestion,
  stepQuestion,
  stepSection,
  withoutQuestion,
} from './arrange.rules.ts';
import { chosenOnly, withLeftOut } from './choose-questions/choose-questions.rules.ts';
import { bankChoice, chooseFromBank } from './pick-from-bank/bank-choice.rules.ts';
import { readClasses, writeClass } from './question-form/typed-classes.rules.ts';
import { keyedLines } from './question-form/typed-lines.rules.ts';
import { questionFrom, typedOf, type Kind, type TypedQuestion } from './question-form/typed-question.rules.ts';
import { differenceBetween } from './question-versions/difference.rules.ts';
import { faultsOf } from './questionnaire.rules.ts';

const ready = questionnaireOf(readySet);
const plain: TypedQuestion = {
  text: 'Hur gick det?',
  help: '',
  options: 'Bra\nDåligt',
  rows: '',
  alone: '',
  none: '',
  size: 'long',
  required: false,
  shuffle: false,
  sensitive: false,
  purpose: 'För att veta',
};

function written(kind: Kind, typed: Partial<TypedQuestion> = {}, key = 'Q1'): SurveyQuestion {
  const question = questionFrom({ ...plain, ...typed }, { kind }, key);
  if ('unreadable' in question) throw new Error(question.unreadable);
  return question;
}

function asking(...questions: SurveyQuestion[]): Questionnaire {
  return { ...emptyQuestionnaire(), sections: [{ key: 'S1', title: { sv: 'Frågor' }, questions }] };
}

function codes(questionnaire: Questionnaire): string[] {
  return faultsOf(questionnaire).map(({ code, question }) => (question ? `${question} ${code}` : code));
}

describe('the rules of a questionnaire', () => {
  test('let through every ready survey and every question of the bank', () => {
    for (const survey of SURVEYS) expect(faultsOf(questionnaireOf(survey))).toEqual([]);
    const bank = asking(...QUESTION_BANK);
    expect(faultsOf(bank)).toEqual([]);
    expect(questionnaireSchema.safeParse(bank).success).toBe(true);
  });

  test.each<[string, SurveyQuestion]>([
    ['single', written('single', { none: 'Vet inte', shuffle: true, required: true })],
    ['multiple', written('multiple', { alone: 'Inget av detta', none: 'Vet inte' })],
    ['scale', written('scale', { options: 'Aldrig\nIbland\nOfta', none: 'Gäller inte mig' })],
    ['matrix', written('matrix', { rows: 'Chefen\nSkyddsombudet', none: 'Vet inte' })],
    ['ranking', written('ranking', { options: 'Tid\nPengar\nStöd' })],
    ['number', written('number', { options: '0, 1–2, 3–5, 6 eller fler', none: 'Vet inte' })],
    ['short text', written('text', { size: 'short' })],
  ])('let through a question of the kind %s, also when it is written anew from its form', (_kind, question) => {
    expect(faultsOf(asking(question))).toEqual([]);
    expect(questionFrom(typedOf(question), question, 'Q9')).toEqual(question);
    expect(questionnaireSchema.parse(asking(question)).sections[0]?.questions).toEqual([question]);
  });

  const base = written('single');
  test.each<[string, SurveyQuestion]>([
    ['options-missing', written('single', { options: 'Bara ett' })],
    ['options-missing', written('scale', { options: '' })],
    ['option-label-twice', written('single', { options: 'Ja\nJa' })],
    ['option-key-twice', { ...base, options: base.options.map((option) => ({ ...option, key: 'o1' })) }],
    ['ranking-too-many', written('ranking', { options: 'abcdefghijk'.split('').join('\n') })],
    ['rows-missing', written('matrix')],
    ['row-label-twice', written('matrix', { rows: 'a\na' })],
    ['rows-elsewhere', { ...base, rows: [{ key: 'r1', label: { sv: 'Rad' } }] }],
    ['classes-overlap', written('number', { options: '0–2, 2–5' })],
    ['class-backwards', written('number', { options: '5–2, 6 eller fler' })],
    ['class-missing', { ...written('number', { options: '0, 1' }), options: base.options }],
    ['class-elsewhere', { ...base, options: written('number', { options: '0, 1' }).options }],
    ['options-elsewhere', { ...written('text'), options: base.options }],
    ['size-elsewhere', { ...base, size: 'long' }],
    ['shuffle-elsewhere', { ...written('scale'), shuffle: true }],
    [
      'none-not-last',
      { ...base, options: base.options.map((option, at) => (at === 0 ? { ...option, none: true } : option)) },
    ],
    ['none-twice', { ...base, options: base.options.map((option) => ({ ...option, none: true })) }],
    ['alone-elsewhere', { ...base, options: base.options.map((option) => ({ ...option, alone: true })) }],
    ['protected-elsewhere', { ...base, protectedAnswers: [['o1']] }],
    ['protected-unknown', { ...base, sensitive: true, protectedAnswers: [['o7']] }],
    ['protected-all', { ...base, sensitive: true, protectedAnswers: [['o1', 'o2']] }],
    ['question-text-missing', { ...base, text: { sv: ' ' } }],
    ['not-as-in-bank', { ...base, key: 'C1' }],
    ['person-asked', { ...base, text: { sv: 'Vad heter du' } }],
    ['own-view', { ...base, text: { sv: 'Vilket parti röstar du på' } }],
    ['condition-unknown', { ...base, showIf: { question: 'Q7', options: ['o1'] } }],
    ['condition-later', { ...base, showIf: { question: 'Q1', options: ['o1'] } }],
  ])('say %s', (code, question) => {
    expect(codes(asking(question))).toContain(`${question.key} ${code}`);
  });

  test('let a question depend only on an earlier one, its kind and its own answers', () => {
    const first = written('number', { options: '0, 1 eller fler' });
    const second = { ...written('single', {}, 'Q2'), showIf: { question: 'Q1', options: ['o2'] } };
    expect(codes(asking(first, second))).toEqual([]);
    expect(codes(asking(second, first))).toEqual(['Q2 condition-later']);
    expect(codes(asking(written('text'), second))).toEqual(['Q2 condition-kind']);
    expect(codes(asking(first, { ...second, showIf: { question: 'Q1', options: ['o9'] } }))).toEqual([
      'Q2 condition-option',
    ]);
    const [section] = asking(first, second).sections;
    const ofSection = {
      ...emptyQuestionnaire(),
      sections: [{ key: 'S1', title: { sv: 'x' }, questions: [first], showIf: second.showIf }],
    };
    expect(codes(ofSection)).toEqual(['condition-later']);
    expect(codes({ ...ofSection, sections: [...(section ? [section, section] : [])] })).toEqual([
      'section-key-twice',
      'Q1 question-key-twice',
      'Q2 question-key-twice',
    ]);
  });

  test('count what is asked', () => {
    const many = Array.from({ length: 201 }, (_, at) => written('text', {}, `Q${at + 1}`));
    expect(codes(asking(...many))).toEqual(['too-many-questions']);
    const rows = Array.from({ length: 40 }, (_, at) => `Rad ${at}`).join('\n');
    const matrices = Array.from({ length: 26 }, (_, at) => written('matrix', { rows }, `Q${at + 1}`));
    expect(codes(asking(...matrices))).toEqual(['too-many-items']);
  });
});

describe('writing a question', () => {
  test('every question of the bank stands in its form and comes back as it was', () => {
    for (const question of QUESTION_BANK) expect(questionFrom(typedOf(question), question, 'Q1')).toEqual(question);
  });

  test('reworded, one of the bank becomes an own one and an own one gets the next version', () => {
    const [c1] = QUESTION_BANK.filter((question) => question.key === 'C1');
    if (!c1) throw new Error('no C1');
    const softened = questionFrom({ ...typedOf(c1), text: 'Andra ord?' }, c1, 'Q4');
    expect(softened).toMatchObject({
      key: 'Q4',
      version: 1,
      text: { sv: 'Andra ord?' },
      sources: ['C1, version 1'],
      area: 'C',
    });
    expect(questionFrom({ ...typedOf(c1), required: true, purpose: 'Vårt skäl' }, c1, 'Q4')).toMatchObject({
      key: 'C1',
      version: 1,
      required: true,
      text: c1.text,
      purpose: { sv: 'Vårt skäl' },
    });
    const own = written('single');
    expect(questionFrom({ ...plain, help: 'Förklaring' }, own, 'Q9')).toMatchObject({ key: 'Q1', version: 2 });
    const moved = asking(c1, { ...own, showIf: { question: 'C1', options: [c1.options[0]?.key ?? ''] } });
    if ('unreadable' in softened) throw new Error('cannot be');
    expect(codes(replaceQuestion(moved, 'C1', softened))).toEqual([]);
  });

  test('a line keeps its key as long as it says the same, and a new one never gets a key that was used', () => {
    const before = [1, 2, 3].map((at) => ({ key: `o${at}`, label: { sv: `Svar ${at}`, ar: `${at}` } }));
    expect(keyedLines(['Svar 3', 'Nytt', 'Svar 1', 'Till'], before, 'o')).toEqual([
      before[2],
      { key: 'o4', label: { sv: 'Nytt' } },
      before[0],
      { key: 'o5', label: { sv: 'Till' } },
    ]);
    expect(keyedLines(['Svar 1', 'Svar två', 'Svar 3'], before, 'o')[1]).toEqual({
      key: 'o2',
      label: { sv: 'Svar två' },
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('Svar 1', 'Svar 2', 'Svar 3', 'a', 'b', 'c')), (labels) => {
        const made = keyedLines(labels, before, 'o');
        expect(made.map((line) => line.label.sv)).toEqual(labels);
        expect(new Set(made.map((line) => line.key)).size).toBe(labels.length);
      }),
    );
  });

  test('classes of numbers are read as people write them, and written as they are read', () => {
    expect(readClasses('0, 1–2; 3 - 5\n6 eller fler')).toEqual({
      classes: [
        { label: { sv: '0', en: '0' }, from: 0, to: 0 },
        { label: { sv: '1–2', en: '1–2' }, from: 1, to: 2 },
        { label: { sv: '3–5', en: '3–5' }, from: 3, to: 5 },
        { label: { sv: '6 eller fler', en: '6 or more' }, from: 6 },
      ],
    });
    expect(readClasses('högst 3, 4+')).toMatchObject({ classes: [{ to: 3 }, { from: 4 }] });
    expect(readClasses('−5 till -1, -5 - 3, 1500000+')).toEqual({
      classes: [
        { label: { sv: '−5 till −1', en: '−5 to −1' }, from: -5, to: -1 },
        { label: { sv: '−5 till 3', en: '−5 to 3' }, from: -5, to: 3 },
        { label: { sv: '1500000 eller fler', en: '1500000 or more' }, from: 1_500_000 },
      ],
    });
    const some = written('number', { options: '0, 1–2' });
    const translated = { ...some, options: some.options.map((one) => ({ ...one, label: { ...one.label, ar: 'x' } })) };
    expect(questionFrom(typedOf(translated), translated, 'Q1')).toMatchObject({ options: translated.options });
    const half = { ...some, options: some.options.map((one) => ({ ...one, label: { sv: one.label.sv, ar: 'x' } })) };
    expect(questionFrom(typedOf(half), half, 'Q1')).toMatchObject({ options: translated.options });
    expect(readClasses('Ingen gång = 0, en massa')).toEqual({ unreadable: 'en massa' });
    const limits = fc.uniqueArray(fc.integer({ min: -999, max: 9_999_999 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(limits, (typed) => {
        const starts = typed.toSorted((a, b) => a - b);
        const question = written('number', {
          options: starts
            .map((start, at) => (at + 1 < starts.length ? `${start}–${(starts[at + 1] ?? 0) - 1}` : `${start}+`))
            .join(', '),
        });
        expect(faultsOf(asking(question))).toEqual([]);
        expect(readClasses(question.options.map(writeClass).join(', '))).toMatchObject({
          classes: question.options.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) })),
        });
      }),
    );
  });
});

describe('arranging', () => {
  test('no step or removal loses a question or makes two of it', () => {
    const keys = allQuestions(ready).map((question) => question.key);
    const step = fc.tuple(fc.constantFrom(...keys), fc.constantFrom('up' as const, 'down' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = ready;
        for (const [key, direction] of steps) {
          const next = stepQuestion(now, key, direction) ?? now;
          const back = stepQuestion(next, key, direction === 'up' ? 'down' : 'up');
          if (next !== now) expect(back).toEqual(now);
          now = next;
        }
        expect(
          allQuestions(now)
            .map((question) => question.key)
            .toSorted(),
        ).toEqual(keys.toSorted());
      }),
      { numRuns: 30 },
    );
    const place = findPlace(ready, 'C2');
    if (!place) throw new Error('no C2');
    expect(placeQuestion(withoutQuestion(ready, 'C2'), place.question, place)).toEqual(ready);
    expect(stepQuestion(ready, 'A1', 'up')).toBeUndefined();
    expect(stepSection(ready, 'knowledge', 'up')).toBeUndefined();
    expect(stepSection(ready, 'knowledge', 'down')?.sections[1]?.key).toBe('knowledge');
  });

  test('what was left out of a ready set comes back where it was', () => {
    const keys = allQuestions(ready).map((question) => question.key);
    fc.assert(
      fc.property(fc.subarray(keys), (chosen) => {
        const some = chosenOnly(ready, new Set(chosen));
        expect(withLeftOut(some)).toEqual(ready);
      }),
      { numRuns: 50 },
    );
    const own = asking(written('single'));
    expect(withLeftOut(own)).toBe(own);
  });

  test('a difference names what was added, removed, reworded, chosen otherwise and moved', () => {
    const [first, second, third] = [written('single'), written('text', {}, 'Q2'), written('scale', {}, 'Q3')];
    const after = asking(second, { ...first, required: true }, { ...written('text', { text: 'Ny?' }, 'Q4') });
    expect(differenceBetween(asking(first, second, third), after, 'sv')).toEqual({
      added: [{ kind: 'question', text: 'Ny?' }],
      removed: [{ kind: 'question', text: third.text.sv }],
      reworded: [],
      settings: [{ kind: 'question', text: first.text.sv }],
      moved: true,
      translated: false,
    });
    const inArabic = asking({ ...first, text: { ...first.text, ar: 'كيف' } }, second);
    expect(differenceBetween(asking(first, second), inArabic, 'sv')).toMatchObject({
      reworded: [],
      settings: [],
      translated: true,
    });
    const reworded = asking({ ...first, text: { sv: 'Annat' } }, second, third);
    expect(differenceBetween(asking(first, second, third), reworded, 'sv')).toMatchObject({
      reworded: [{ kind: 'question', text: 'Annat' }],
      moved: false,
    });
  });

  test('the bank is narrowed by audience, area and every word', () => {
    expect(chooseFromBank(bankChoice(new URLSearchParams('')))).toHaveLength(QUESTION_BANK.length);
    const chosen = chooseFromBank(bankChoice(new URLSearchParams('malgrupp=chefer&omrade=F&sok=tid')));
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.every((question) => question.area === 'F' && question.audiences.includes('managers'))).toBe(true);
    expect(chooseFromBank(bankChoice(new URLSearchParams('omrade=Z&sok=finnsinte')))).toEqual([]);
  });
});
