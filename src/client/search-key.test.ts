// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { listenForSearchKey } from './search-key.ts';

let stop = () => {};

function open(body: string): void {
  document.body.innerHTML = body;
  stop = listenForSearchKey();
}

afterEach(() => {
  stop();
});

const box = '<details><summary>Meny</summary><form data-search-key><input type="search" name="q"></form></details>';

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

test('the key goes to the box, behind the menu too, and is not typed there', () => {
  open(box);
  expect(press('/')).toBe(false);
  expect(document.activeElement?.getAttribute('name')).toBe('q');
  expect(document.querySelector('details')?.open).toBe(true);
});

test('the page says so, where the script runs', () => {
  open(box);
  expect(document.querySelector('input')?.getAttribute('aria-keyshortcuts')).toBe('/');
  expect(document.querySelector('kbd')?.textContent).toBe('/');
});

test.each(['<input id="here">', '<textarea id="here"></textarea>', '<p contenteditable="true"><b id="here">a</b></p>'])(
  'nothing happens while somebody writes in %s',
  (field) => {
    open(field + box);
    expect(press('/', document.querySelector('#here') ?? undefined)).toBe(true);
    expect(document.activeElement?.getAttribute('name')).not.toBe('q');
  },
);

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('nothing happens with %o', (held) => {
  open(box);
  expect(press('/', document.body, held)).toBe(true);
});

test('nothing happens, and nothing is said, where the server has left the mark out', () => {
  open(box.replace(' data-search-key', ''));
  expect(press('/')).toBe(true);
  expect(document.querySelector('kbd')).toBeNull();
});
