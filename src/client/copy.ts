/** `<stadig-copy data-label="Kopiera" data-done="Kopierad">` around a field that is only read: a button that copies it, and says so. */
class StadigCopy extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const { label, done } = this.dataset;
    if (!field || !label || !done || !('clipboard' in navigator) || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'secondary';
    button.textContent = label;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(field.value).then(
        () => (said.textContent = done),
        // Refused by the browser: the field is selected instead, ready for the person's own copying.
        () => field.select(),
      );
    });
    this.append(button, ' ', said);
  }
}

customElements.define('stadig-copy', StadigCopy);
