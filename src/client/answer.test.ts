// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './answer.ts';

const name = 'stadig:tok.abc';
const hour = 60 * 60 * 1000;
let stop = () => {};

const box = (more = '') => `<section id="kept" tabindex="-1" data-draft="tok.abc" data-thanks="/svara/tok/tack" ${more}>
  <p data-in="kept">kept</p><p data-in="found">found</p><p data-in="waiting">waiting</p>
  <button data-do="go-on" data-in="found">go on</button><button data-do="try" data-in="waiting">try</button><button data-do="remove">remove</button></section>`;
const questions = `<input type="radio" name="Q1" value="ja"><input type="radio" name="Q1" value="nej">
  <fieldset data-if="Q1:ja"><p class="only-if">only if</p><input type="checkbox" name="Q2" value="hot"></fieldset>
  <fieldset data-if="Q2:hot"><input type="checkbox" name="Q3" value="hat"></fieldset><textarea name="Q7"></textarea>
  <div><input type="checkbox" name="Q4" value="a"><input type="checkbox" name="Q4" value="b">
  <input type="checkbox" name="Q4" value="inget" data-alone=""></div>`;

const page = (
  inside = `${box('data-fresh')}<form method="post" action="/svara/tok/K">${questions}<button>send</button></form>`,
) => `<main tabindex="-1">${inside}</main>`;

function open(body = page()): void {
  stop();
  document.body.innerHTML = body;
  stop = listen();
}

const field = (selector: string) => document.querySelector<HTMLInputElement>(selector) ?? expect.unreachable(selector);
const state = () => field('#kept').dataset.state;
const press = (what: string) => field(`[data-do="${what}"]`).click();
const kept = () => localStorage.getItem(name);

function choose(selector: string, value?: string): void {
  if (value === undefined) field(selector).checked = true;
  else field(selector).value = value;
  field(selector).dispatchEvent(new Event('input', { bubbles: true }));
}

function send(): void {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  Object.assign(event, { submitter: document.querySelector('form button') });
  document.querySelector('form')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
}

/** What the server answers, one after the other: a page, or no coverage. Returns what was sent. */
function serverSays(...answers: ({ status: number; url?: string; html?: string } | 'no coverage')[]): string[] {
  const sent: string[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    sent.push(`${address} ${String(init.body)}`);
    const answer = answers.shift() ?? 'no coverage';
    if (answer === 'no coverage') return Promise.reject(new TypeError('Failed to fetch'));
    const { status, url = '', html = '' } = answer;
    return Promise.resolve({ status, url, redirected: url !== '', text: () => Promise.resolve(html) });
  });
  return sent;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z') });
  vi.stubGlobal('scrollTo', () => undefined);
  localStorage.clear();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what stands alone unticks the others, and the other way round', () => {
  const ticked = () => [...document.querySelectorAll<HTMLInputElement>('[name=Q4]:checked')].map(({ value }) => value);
  open();
  choose('[name=Q4][value=a]');
  choose('[name=Q4][value=b]');
  expect(ticked()).toEqual(['a', 'b']);
  choose('[name=Q4][value=inget]');
  expect(ticked()).toEqual(['inget']);
  choose('[name=Q4][value=a]');
  expect(ticked()).toEqual(['a']);
});

test('what is answered is kept in the phone, is asked about before it is used, and can be removed', () => {
  open();
  expect(state()).toBe('kept');
  choose('[value=nej]');
  choose('textarea', 'Mer tid');
  open();
  expect([state(), field('form').hasAttribute('hidden'), field('textarea').value]).toEqual(['found', true, '']);
  press('go-on');
  expect([
    state(),
    field('form').hasAttribute('hidden'),
    field('textarea').value,
    field('[value=nej]').checked,
  ]).toEqual(['kept', false, 'Mer tid', true]);
  press('remove');
  expect([kept(), field('textarea').value, field('[value=nej]').checked]).toEqual([null, '', false]);
});

test('it goes after 72 hours, on whatever page of a survey that is met, and so does what nobody can read', () => {
  open();
  choose('[value=ja]');
  localStorage.setItem('stadig:other.link', '{');
  localStorage.setItem('other', 'stays');
  vi.setSystemTime(Date.now() + 72 * hour);
  open('<main></main>');
  expect(kept()).not.toBeNull();
  vi.setSystemTime(Date.now() + 1);
  open('<main></main>');
  expect([kept(), localStorage.getItem('stadig:other.link'), localStorage.getItem('other')]).toEqual([
    null,
    null,
    'stays',
  ]);
});

test('without coverage it says so, tries again when there is, sends once, and then forgets', async () => {
  open();
  choose('[value=nej]');
  const thanks = {
    status: 200,
    url: 'http://localhost:3000/svara/tok/tack',
    html: '<title>Tack</title><main>Tack</main>',
  };
  const sent = serverSays('no coverage', { status: 502 }, thanks);
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([state(), sent.length, document.activeElement?.id]).toEqual(['waiting', 1, 'kept']);
  expect(kept()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([state(), sent.length]).toEqual(['waiting', 2]);
  choose('textarea', 'Och en sak till');
  globalThis.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toBe('/svara/tok/K Q1=nej&Q7=Och+en+sak+till');
  expect([document.title, kept()]).toEqual(['Tack', null]);
  await vi.advanceTimersByTimeAsync(hour);
  expect(sent).toHaveLength(3);
});

test('a redirect to anything but the thanks is no receipt: the answer is kept and sent again', async () => {
  open();
  choose('[value=nej]');
  const html = page('Logga in på nätet');
  const sent = serverSays(
    { status: 200, url: 'http://localhost:3000/logga-in?till=/svara/tok/tack', html },
    { status: 200, url: 'http://localhost:3000/svara/tok/tack?lang=en', html: page('Thanks') },
  );
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([state(), sent.length, field('[value=nej]').checked]).toEqual(['waiting', 1, true]);
  expect(kept()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([sent.length, kept(), document.querySelector('main')?.textContent]).toEqual([2, null, 'Thanks']);
});

test('what is spent after nobody knew what became of it, has been received', async () => {
  const replace = vi.fn();
  vi.stubGlobal('location', { replace });
  open();
  choose('[value=nej]');
  serverSays('no coverage', { status: 409, html: page('already') });
  send();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(replace).toHaveBeenCalledExactlyOnceWith('/svara/tok/tack');
  expect(kept()).toBeNull();
});

test('two presses are one sending', async () => {
  open();
  choose('[value=nej]');
  const sent = serverSays({ status: 409, html: page(`<span data-draft="tok.abc" data-done></span>`) });
  send();
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([sent.length, kept()]).toEqual([1, null]);
});

test('what has to be put right comes back on the page, and is still kept; so is what is too large', async () => {
  open();
  choose('[value=nej]');
  const back = page(
    `<section autofocus tabindex="-1" id="error-summary">fel</section>${box()}<form action="/svara/tok/K"><input name="Q7" value="x"><button>send</button></form>`,
  );
  serverSays({ status: 400, html: back }, { status: 413, html: '<main><h1>För mycket</h1><p>Korta.</p></main>' });
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([document.activeElement?.id, state()]).toEqual(['error-summary', 'kept']);
  expect(kept()).toContain('"x"');
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([state(), document.querySelector('[data-in=told]')?.textContent, field('[name=Q7]').value]).toEqual([
    'told',
    'För mycket. Korta.',
    'x',
  ]);
  expect(kept()).not.toBeNull();
});

test('what does not apply is hidden, with all that rests on it', () => {
  open();
  const hidden = () => [...document.querySelectorAll<HTMLElement>('fieldset')].map((one) => one.hidden);
  expect([hidden(), document.querySelector('.only-if')]).toEqual([[true, true], null]);
  choose('[value=ja]');
  choose('[value=hot]');
  expect(hidden()).toEqual([false, false]);
  choose('[value=nej]');
  expect(hidden()).toEqual([true, true]);
});

test('of a part that does not apply only its own words go: those of a question in it that nothing else decides stay', () => {
  const inner = '<div><p class="only-if">of the question</p><input name="Q9"></div>';
  const part = `<div data-if="Q1:ja"><h2>Part</h2><p class="only-if">of the part</p>${inner}</div>`;
  open(page(`${box()}<form action="/svara/tok/K"><input type="radio" name="Q1" value="ja">${part}</form>`));
  const said = () => [...document.querySelectorAll('.only-if')].map((one) => one.textContent);
  expect(said()).toEqual(['of the question']);
  choose('[value=ja]');
  choose('[name=Q9]', '4');
  expect(said()).toEqual(['of the question']);
});

test('answers to other parts of a long form come back too, and lead to the part where they were given', async () => {
  const part = (number: string, inside: string) =>
    page(
      `${box('data-fresh')}<form action="/svara/tok/K"><input type="hidden" name="_del" value="${number}">${inside}<button>send</button></form>`,
    );
  open(part('1', '<input type="hidden" name="Q1" value="ja"><input type="radio" name="Q2" value="hot">'));
  choose('[name=Q2]');
  open(part('0', '<input type="radio" name="Q1" value="ja">'));
  const sent = serverSays({ status: 200, html: part('1', '') });
  press('go-on');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['/svara/tok/K _del=0&Q1=ja&Q2=hot&_till=1']);
});

test('where the browser keeps nothing, nothing is said of it, and the answer is sent all the same', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', new Proxy({}, { get: refuse, ownKeys: refuse }));
  open();
  choose('[value=nej]');
  expect(state()).toBeUndefined();
  const sent = serverSays({ status: 200, url: 'http://localhost:3000/svara/tok/tack', html: page('Tack') });
  send();
  await vi.advanceTimersByTimeAsync(0);
  expect([sent.length, document.querySelector('main')?.textContent]).toEqual([1, 'Tack']);
});

test('nothing is kept and nothing is stopped where the page does not ask for it', () => {
  open(page('<form action="/svara/tok/delad"><input name="Q7"><button>send</button></form>'));
  choose('[name=Q7]', 'x');
  expect(localStorage.length).toBe(0);
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
