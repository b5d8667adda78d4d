// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './filter.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a search hides the others and their groups, and leaves what is ticked', () => {
  show(30);
  type('eva fjäll');
  expect(shown()).toEqual(['Eva 1 Fjällnäs']);
  expect([...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ hidden }) => hidden)).toEqual([
    true,
    false,
  ]);
  expect(document.querySelector('[role=status]')?.textContent).toBe('Visar 1 av 30');
  expect(document.querySelectorAll('input:checked')).toHaveLength(30);
  type('');
  expect(shown()).toHaveLength(30);
});

test('a short list has no search', () => {
  show(4);
  expect(document.querySelector('input[type=search]')).toBeNull();
});

function show(count: number): void {
  const group = (party: string, at: number) =>
    Array.from(
      { length: count / 2 },
      (_one, number) =>
        `<p data-words="${number === 1 ? 'Eva' : 'Bo'} ${number} ${party}"><input type="checkbox" checked name="p${at}"></p>`,
    ).join('');
  document.body.insertAdjacentHTML(
    'beforeend',
    `<stadig-filter data-label="Sök" data-found="Visar {shown} av {all}">
    <div data-group>${group('Ängsberga', 0)}</div><div data-group>${group('Fjällnäs', 1)}</div></stadig-filter>`,
  );
}

function type(words: string): void {
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('no search');
  search.value = words;
  search.dispatchEvent(new Event('input'));
}

function shown(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-words]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.words);
}
