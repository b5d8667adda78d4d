import { untickOthers } from './alone.ts';
import { findDraft, keepDraft, removeDraft, sweepDrafts } from './draft.ts';
import { empty, fieldsIn, fillIn, hasAnswers } from './filled-form.ts';
import { showOnlyWhatApplies } from './only-if.ts';

/** Seconds until the next try without coverage: the first after twenty, then slower, never slower than two minutes. */
const pauses = [20, 30, 45, 60, 90, 120];

/** A form on its way, with the button that was pressed. What is changed while it waits is sent as it is then. */
type Sending = { form: HTMLFormElement; button: string[] | undefined; tries: number };

let waiting: Sending | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

/**
 * Keeps what is answered in the respondent's own phone until it has been sent, and sends it when there is coverage: once, since a code
 * or a nonce is taken once. Only where the page has `data-draft`; without this script the form is sent as any other.
 */
function startAnswering(): void {
  sweepDrafts(Date.now());
  const { box, form } = partsOf();
  if (!box) return;
  if ('done' in box.dataset) return removeDraft(nameOf(box));
  if (!form) return;
  showOnlyWhatApplies(form);
  const draft = findDraft(nameOf(box));
  if (draft && hasAnswers(draft.fields) && 'fresh' in box.dataset) {
    form.toggleAttribute('hidden', true);
    show('found');
  } else if (keepDraft(`${nameOf(box)}.try`, { at: 0, fields: [] })) {
    removeDraft(`${nameOf(box)}.try`);
    show('kept');
    keep();
  }
}

/** Listens to the whole page, since its content is changed when an answer comes from the server. Returns what stops it. */
export function listen(): () => void {
  const heard: [EventTarget, string, (event: Event) => void][] = [
    [document, 'input', keep],
    [document, 'submit', submit],
    [document, 'click', press],
    [globalThis, 'online', tryAgain],
  ];
  for (const [target, name, hear] of heard) target.addEventListener(name, hear);
  startAnswering();
  return () => {
    clearTimeout(timer);
    waiting = undefined;
    isSending = false;
    for (const [target, name, hear] of heard) target.removeEventListener(name, hear);
  };
}

function keep(event?: Event): void {
  const { box, form } = partsOf();
  if (!box || !form || form.hasAttribute('hidden')) return;
  untickOthers(event?.target);
  showOnlyWhatApplies(form);
  const fields = fieldsIn(form);
  if (hasAnswers(fields)) keepDraft(nameOf(box), { at: Date.now(), fields });
  else removeDraft(nameOf(box));
}

function press(event: Event): void {
  const { box, form } = partsOf();
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
  if (!box || !form || !button) return;
  const what = button.dataset.do;
  if (what === 'forget') removeDraft(nameOf(box));
  if (what === 'try') tryAgain();
  if (what === 'go-on') goOn(box, form);
  if (what === 'remove') {
    stopWaiting();
    removeDraft(nameOf(box));
    empty(form);
    form.removeAttribute('hidden');
    showOnlyWhatApplies(form);
    show('kept');
  }
}

function goOn(box: HTMLElement, form: HTMLFormElement): void {
  const fields = findDraft(nameOf(box))?.fields ?? [];
  fillIn(form, fields);
  form.removeAttribute('hidden');
  show('kept');
  keep();
  const part = fields.find(([name]) => name === '_del')?.[1];
  const here = form.querySelector<HTMLInputElement>('[name=_del]')?.value;
  if (part === undefined || part === here)
    form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
  else void send({ form, button: ['_till', part], tries: 0 });
}

function submit(event: Event): void {
  const { box, form } = partsOf();
  const sent = event.target;
  const { submitter } = event as SubmitEvent; // the only event of that name
  // A browser that does not say which button was pressed sends the form itself.
  if (!box || !form || !(sent instanceof HTMLFormElement) || submitter === undefined) return;
  event.preventDefault();
  const button =
    submitter instanceof HTMLButtonElement && submitter.name ? [submitter.name, submitter.value] : undefined;
  void send({ form: sent, button, tries: 0 });
}

async function send(sending: Sending): Promise<void> {
  if (isSending) return;
  isSending = true;
  stopWaiting();
  const { form, button } = sending;
  const main = document.querySelector('main');
  const patience = new AbortController();
  const end = setTimeout(() => patience.abort(), 60_000);
  main?.setAttribute('aria-busy', 'true');
  try {
    // Not `form.action`: a question may have that key.
    const response = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      body: new URLSearchParams([...fieldsIn(form), ...(button ? [button] : [])]),
      signal: patience.signal,
    });
    // A proxy before a server that is away, or a network that asks for a login first: nobody knows whether it came through.
    if (response.status > 500 || wasSentElsewhere(response)) throw new Error(String(response.status));
    arrive(sending, response, await response.text());
  } catch {
    wait(sending);
  } finally {
    clearTimeout(end);
    isSending = false;
    main?.removeAttribute('aria-busy');
  }
}

/** Only the way to the thanks means that the answer was received. */
function wasSentElsewhere({ redirected, url }: Response): boolean {
  const thanks = partsOf().box?.dataset.thanks ?? '/';
  return redirected && new URL(url).pathname !== new URL(thanks, url).pathname;
}

/** The server has answered: with thanks, with the next part, or with what has to be put right. */
function arrive({ tries }: Sending, response: Response, html: string): void {
  const { box } = partsOf();
  const isReceived = response.redirected || response.status === 409;
  if (box && (isReceived || response.status === 410)) removeDraft(nameOf(box));
  // It had come through the time before, when the answer to us was lost.
  if (box && tries > 0 && response.status === 409) return location.replace(box.dataset.thanks ?? '/');
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (!isReceived && response.status !== 410 && !next.querySelector('[data-draft]')) return tell(next);
  document.title = next.title;
  document.body.replaceWith(next.body);
  if (response.redirected) history.replaceState(null, '', response.url);
  scrollTo(0, 0);
  (document.querySelector<HTMLElement>('[autofocus]') ?? document.querySelector('main'))?.focus();
  startAnswering();
}

/** A situation that says no is told on the page where the answers are, so that they stay. */
function tell(problem: Document): void {
  const { box } = partsOf();
  const said = document.createElement('p');
  said.dataset.in = 'told';
  said.textContent = [...problem.querySelectorAll('h1, main > p')].map((one) => one.textContent).join('. ');
  box?.querySelector('[data-in=told]')?.remove();
  box?.prepend(said);
  show('told');
  box?.focus();
}

function wait(sending: Sending): void {
  waiting = { ...sending, tries: sending.tries + 1 };
  timer = setTimeout(tryAgain, (pauses[sending.tries] ?? 120) * 1000);
  show('waiting');
  partsOf().box?.focus();
}

function tryAgain(): void {
  if (waiting) void send(waiting);
}

function stopWaiting(): void {
  clearTimeout(timer);
  waiting = undefined;
}

/** The box says what the state is, in words that the server wrote. */
function show(state: 'kept' | 'found' | 'waiting' | 'told'): void {
  const { box } = partsOf();
  if (!box) return;
  box.dataset.state = state;
  for (const part of box.querySelectorAll<HTMLElement>('[data-in]')) part.hidden = part.dataset.in !== state;
}

function partsOf(): { box: HTMLElement | null; form: HTMLFormElement | null } {
  return {
    box: document.querySelector<HTMLElement>('[data-draft]'),
    form: document.querySelector<HTMLFormElement>('main > form'),
  };
}

function nameOf(box: HTMLElement): string {
  return box.dataset.draft ?? '';
}
