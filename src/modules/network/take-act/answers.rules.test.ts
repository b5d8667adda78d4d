import { expect, test } from 'vitest';
import { answersTo } from './answers.rules.ts';

const questions = [
  { key: 'asked', type: 'choice' as const, label: 'Har ni frågat?', options: ['Ja', 'Nej'] },
  { key: 'whom', type: 'choices' as const, label: 'Vilka?', options: ['Skola', 'Kultur, fritid', 'Vård'] },
  { key: 'many', type: 'number' as const, label: 'Hur många?', options: [] },
  { key: 'why', type: 'text' as const, label: 'Varför?', options: [] },
];

test.each([
  [
    { asked: 'Ja', many: '12', why: ' Vi ville veta. ' },
    { asked: 'Ja', many: '12', why: 'Vi ville veta.' },
  ],
  [{ whom: ['Skola', 'Skola', 'Vård'] }, { whom: ['Skola', 'Vård'] }],
  [{ whom: 'Skola, Vård' }, { whom: ['Skola', 'Vård'] }],
  [{ whom: 'Kultur, fritid' }, { whom: ['Kultur, fritid'] }],
  [{ asked: '', whom: [], many: ' ', why: '' }, {}],
  [{ many: '-1,5' }, { many: '-1,5' }],
])('%j is answers', (said, answers) => {
  expect(answersTo(questions, said)).toEqual(answers);
});

test.each([
  [{ asked: 'Kanske' }],
  [{ asked: ['Ja'] }],
  [{ whom: ['Skola', 'Polisen'] }],
  [{ whom: 'Skola, Polisen' }],
  [{ many: 'tolv' }],
  [{ many: '1 200' }],
  [{ why: 'x'.repeat(4001) }],
  [{ other: 'Ja' }],
  [{ constructor: 'Ja' }],
])('%j is none', (said) => {
  expect(answersTo(questions, said)).toBeUndefined();
});
