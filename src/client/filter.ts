/**
 * `<stadig-filter data-label="Sök" data-found="Visar {shown} av {all}">` around parts with `data-words`: a field that hides those that have not all the words
 * typed, and the groups (`data-group`) that are then empty. What is ticked in a hidden part stays.
 */
class FilterElement extends HTMLElement {
  connectedCallback(): void {
    const { label, found } = this.dataset;
    const parts = [...this.querySelectorAll<HTMLElement>('[data-words]')];
    // A list that is seen at once needs no search.
    if (!label || !found || parts.length < 12 || this.querySelector('input[type=search]')) return;
    const said = document.createElement('p');
    said.className = 'quiet';
    said.setAttribute('role', 'status');
    const search = document.createElement('input');
    search.type = 'search';
    search.id = 'stadig-filter';
    search.className = 'ds-input';
    // Enter would send the form that the list stands in.
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    search.addEventListener('input', () => {
      const shown = this.show(parts, search.value);
      said.textContent =
        search.value === '' ? '' : found.replace('{shown}', String(shown)).replace('{all}', String(parts.length));
    });
    const name = document.createElement('label');
    name.htmlFor = search.id;
    name.className = 'ds-label';
    name.textContent = label;
    const field = document.createElement('div');
    field.className = 'ds-field field';
    field.append(name, search);
    this.prepend(field, said);
  }

  private show(parts: readonly HTMLElement[], typed: string): number {
    const words = typed.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
    for (const part of parts) {
      const own = (part.dataset.words ?? '').toLocaleLowerCase('sv');
      part.hidden = !words.every((word) => own.includes(word));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
    return parts.filter(({ hidden }) => !hidden).length;
  }
}

customElements.define('stadig-filter', FilterElement);
