// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepDraft } from './draft.ts';
import './keep.ts';

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
});

test('what is ticked comes back with a word after a lost connection, with what the list said when it was read', () => {
  const first = list({ before: '3', ticked: ['3'] });
  tick(first, '7');
  tick(first, '3');
  document.body.innerHTML = '';
  const again = list({ before: '3,9', ticked: ['3', '9'] });
  expect(ticked(again)).toEqual(['7']);
  expect(again.querySelector<HTMLInputElement>('[name=before]')?.value).toBe('3');
  expect(document.querySelector('[role=status]')?.textContent).toBe('Tillbaka');
});

test('nothing is said where nothing differs, and nothing is kept when what was sent has arrived', () => {
  const first = list({ before: '', ticked: [] });
  tick(first, '3');
  arrive();
  expect(localStorage.length).toBe(1);
  first.dispatchEvent(new Event('submit'));
  document.body.innerHTML = '';
  expect(ticked(list({ before: '3', ticked: ['3'] }))).toEqual(['3']);
  expect(document.querySelector('[role=status]')).toBeNull();
  arrive();
  expect(localStorage.length).toBe(0);
});

test('a draft of another meeting, or an old one, is left alone', () => {
  keepDraft('attendance-2', { at: Date.now(), fields: [['present', '9']] });
  keepDraft('attendance-1', { at: Date.now() - 73 * 3_600_000, fields: [['present', '9']] });
  expect(ticked(list({ before: '', ticked: [] }))).toEqual([]);
});

function list({ before, ticked: on }: { before: string; ticked: string[] }): HTMLFormElement {
  const boxes = ['3', '7', '9'].map(
    (id) => `<input type="checkbox" name="present" value="${id}" ${on.includes(id) ? 'checked' : ''}>`,
  );
  document.body.insertAdjacentHTML(
    'beforeend',
    `<stadig-keep data-name="attendance-1" data-restored="Tillbaka"><form><input type="hidden" name="before" value="${before}">${boxes.join('')}</form></stadig-keep>`,
  );
  const form = document.querySelector('form');
  if (!form) throw new Error('no form');
  return form;
}

function tick(form: HTMLFormElement, id: string): void {
  const box = form.querySelector<HTMLInputElement>(`[name=present][value="${id}"]`);
  if (!box) throw new Error('no box');
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

function ticked(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=present]')]
    .filter((box) => box.checked)
    .map((box) => box.value);
}

function arrive(): void {
  document.body.insertAdjacentHTML('beforeend', '<stadig-kept data-name="attendance-1"></stadig-kept>');
}
