// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './app.ts';

beforeEach(() => {
  document.body.innerHTML = '<button>annat</button>';
});

test('the error summary takes the focus when the page has not given it', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<stadig-error-summary><section tabindex="-1">fel</section></stadig-error-summary>',
  );
  expect(document.activeElement?.textContent).toBe('fel');
});

test('Escape closes the menu and goes back to what opened it', () => {
  const details = menu();
  details.querySelector('a')?.focus();
  details.querySelector('a')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(details.open).toBe(false);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('the menu closes when someone goes elsewhere, and stays while they are in it', () => {
  const details = menu();
  details.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(details.open).toBe(true);
  document.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(details.open).toBe(false);
});

function menu(): HTMLDetailsElement {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<stadig-menu><details open><summary>roll</summary><a href="#">länk</a></details></stadig-menu>',
  );
  const details = document.querySelector('details');
  if (!details) throw new Error('no menu');
  return details;
}
