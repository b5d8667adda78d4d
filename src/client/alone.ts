/** What stands alone ("Inget av detta", `data-alone`) is not chosen with others: choosing it unticks them, and the other way round. */
export function untickOthers(chosen: EventTarget | null | undefined): void {
  if (!(chosen instanceof HTMLInputElement) || chosen.type !== 'checkbox' || !chosen.checked) return;
  for (const other of document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(chosen.name)}"]`))
    if (other !== chosen && ('alone' in chosen.dataset || 'alone' in other.dataset)) other.checked = false;
}
