/**
 * `<stadig-applies data-if="vat:exempt own-assessment">` around fields of a form: they are hidden while something else is chosen in the field of that name.
 * What stands in them is sent all the same, and it is for the server to leave it out.
 */
class AppliesElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const [field = '', options = ''] = (this.dataset.if ?? '').split(':');
    if (!form || !field) return;
    const show = () => {
      const choices = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(field)}"]`)];
      const chosen = choices.find(({ checked }) => checked)?.value;
      // Until something is chosen, and where something is wrong in them, all are there to see.
      this.hidden =
        chosen !== undefined && !options.split(' ').includes(chosen) && !this.querySelector('[aria-invalid=true]');
    };
    form.addEventListener('change', show);
    show();
  }
}
customElements.define('stadig-applies', AppliesElement);
