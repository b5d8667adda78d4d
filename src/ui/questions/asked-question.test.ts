import { expect, test } from 'vitest';
import { askedQuestion } from './asked-question.ts';

test('what stands outside stands alone too, as it does when the answer is read', () => {
  const label = { sv: 'x' };
  const options = [
    { key: 'hot', label },
    { key: 'inget', label, alone: true as const },
    { key: 'vet-inte', label, none: true as const },
  ];
  const written = { key: 'B1', kind: 'multiple' as const, text: label, options, sensitive: false };
  const asked = askedQuestion(written, { language: 'sv', mostCharacters: 0 });
  expect(asked.options.map(({ key, alone, outside }) => [key, alone, outside])).toEqual([
    ['hot', false, false],
    ['inget', true, false],
    ['vet-inte', true, true],
  ]);
});
