/** A scroll region is a stop for the keyboard only while there is something to scroll to. */
class ScrollElement extends HTMLElement {
  connectedCallback(): void {
    const region = this.querySelector<HTMLElement>('[tabindex]');
    if (!region) return;
    new ResizeObserver(() => {
      if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
    }).observe(region);
  }
}

customElements.define('stadig-scroll', ScrollElement);
