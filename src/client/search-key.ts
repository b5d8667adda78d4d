/**
 * `/` goes to the search box, unless somebody is writing. The server marks the box's form with `data-search-key` for those who have not
 * turned the key off (WCAG 2.1.4); what says so on the page is added here, where the key works. Returns what stops it.
 */
export function listenForSearchKey(): () => void {
  const box = document.querySelector<HTMLInputElement>('form[data-search-key] input[type="search"]');
  if (!box) return () => undefined;
  announce(box);
  const listen = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.defaultPrevented || isWriting(event.target)) return;
    event.preventDefault();
    // On a narrow screen the box lies behind "Meny".
    const fold = box.closest('details');
    if (fold) fold.open = true;
    box.focus();
    box.select();
  };
  document.addEventListener('keydown', listen);
  return () => {
    document.removeEventListener('keydown', listen);
  };
}

function announce(box: HTMLInputElement): void {
  box.setAttribute('aria-keyshortcuts', '/');
  box.placeholder = ' '; // says to the style sheet whether the box is empty
  const hint = document.createElement('kbd');
  hint.className = 'search-key';
  hint.setAttribute('aria-hidden', 'true');
  hint.textContent = '/';
  box.after(hint);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
