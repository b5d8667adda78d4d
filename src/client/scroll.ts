/** A scroll region is a stop for the keyboard only while there is something to scroll to. */
class ScrollElement extends HTMLElement {
  connectedCallback(): void {
    new ResizeObserver(() => {
      if (this.scrollWidth > this.clientWidth) this.tabIndex = 0;
      else this.removeAttribute('tabindex');
    }).observe(this);
  }
}

customElements.define('stadig-scroll', ScrollElement);
