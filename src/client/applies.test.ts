// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './applies.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('fields follow what is chosen, and all are there until something is', () => {
  write('');
  expect(hidden()).toEqual([false, false]);
  choose('standard');
  expect(hidden()).toEqual([true, true]);
  choose('own-assessment');
  expect(hidden()).toEqual([false, true]);
  choose('exempt');
  expect(hidden()).toEqual([false, false]);
});

test('a field with a fault in it is never hidden', () => {
  write('aria-invalid="true"');
  choose('standard');
  expect(hidden()).toEqual([false, true]);
});

function write(attribute: string): void {
  const radios = ['standard', 'exempt', 'own-assessment'].map(
    (value) => `<input type="radio" name="vat" value="${value}">`,
  );
  document.body.innerHTML = `<form>${radios.join('')}
    <stadig-applies data-if="vat:exempt own-assessment"><input name="vatReason" ${attribute}></stadig-applies>
    <stadig-applies data-if="vat:exempt"><input name="vatCode"></stadig-applies></form>`;
}

function choose(value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`[value=${value}]`);
  if (!radio) throw new Error('no such choice');
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

function hidden(): boolean[] {
  return [...document.querySelectorAll<HTMLElement>('stadig-applies')].map((one) => one.hidden === true);
}
