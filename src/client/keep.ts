import { findDraft, keepDraft, removeDraft, sweepDrafts } from './draft.ts';
import { fieldsIn } from './filled-form.ts';

/** Among the fields of a draft: the form was sent, and it is not known whether it arrived. */
const sent = '_sent';

/**
 * `<stadig-keep data-name="…" data-restored="…">` around a form of boxes: what is ticked is kept in this browser until it is saved, and put back with a word
 * about it when the page is opened again after a lost connection.
 */
class KeepElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const { name, restored } = this.dataset;
    if (!form || !name || !restored) return;
    sweepDrafts(Date.now());
    const draft = findDraft(name);
    if (draft && putBack(form, draft.fields)) this.prepend(say(restored));
    const keep = (more: [string, string][]) =>
      void keepDraft(name, { at: Date.now(), fields: [...fieldsIn(form), ...more] });
    form.addEventListener('change', () => keep([]));
    form.addEventListener('submit', () => keep([[sent, 'yes']]));
  }
}

/** `<stadig-kept data-name="…">` on the page that a saved form leads to: what was sent has arrived and is kept no more. */
class KeptElement extends HTMLElement {
  connectedCallback(): void {
    const { name } = this.dataset;
    if (name && findDraft(name)?.fields.some(([field]) => field === sent)) removeDraft(name);
  }
}

/** Whether anything differs from what the server showed. */
function putBack(form: HTMLFormElement, fields: readonly [string, string][]): boolean {
  let differs = false;
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name]')) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'hidden') field.value = values[0] ?? '';
    else if (field.type === 'checkbox' && field.checked !== values.includes(field.value)) {
      field.checked = !field.checked;
      differs = true;
    }
  }
  return differs;
}

function say(words: string): HTMLElement {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = words;
  return said;
}

customElements.define('stadig-keep', KeepElement);
customElements.define('stadig-kept', KeptElement);
