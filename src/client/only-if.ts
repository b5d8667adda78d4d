/**
 * Hides the questions that are not for whoever answered so (`data-if="C2:ja delvis"`), and takes away its own words that say so, since
 * they are no longer needed; those of a question in it stay where the script does not decide it. One that is hidden decides nothing. The server does the same with what is sent.
 */
export function showOnlyWhatApplies(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-if]')) {
    const [question = '', options = ''] = (part.dataset.if ?? '').split(':');
    const chosen = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(question)}"]`)].filter(
      (field) => (field.checked || field.type === 'hidden') && !field.closest('[data-if][hidden]'),
    );
    part.hidden = !chosen.some((field) => options.split(' ').includes(field.value));
    part.querySelector(':scope > .only-if')?.remove();
  }
}
