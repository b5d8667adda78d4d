/** Puts the focus on the error summary where the browser does not heed autofocus, as when the page was reached by going back. */
class ErrorSummaryElement extends HTMLElement {
  connectedCallback(): void {
    const summary = this.querySelector<HTMLElement>('[tabindex]');
    if (summary && !this.contains(document.activeElement)) summary.focus();
  }
}

customElements.define('stadig-error-summary', ErrorSummaryElement);
