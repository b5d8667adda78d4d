import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '#test/parse-html.ts';
import { signIn } from './crawl.ts';
import { runProduct } from './product.ts';

const product = runProduct();

describe('with the keyboard alone', () => {
  test('one comes past the navigation and signs in with a letter', async () => {
    const page = await openPage();
    await page.goto(product.system.url);
    await page.keyboard.press('Tab');
    expect(await stop(page)).toMatchObject({ name: 'Till innehållet', isSeen: true });
    await page.keyboard.press('Enter');
    await page.waitForURL(/#innehall$/);
    await page.keyboard.press('Tab');
    expect(await stop(page)).toMatchObject({
      name: expect.stringMatching(/^Gå rundturen/),
      isInMain: true,
      isSeen: true,
    });
    await tabTo(page, /^Logga in med e-post/);
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/logga-in/);
    await tabTo(page, 'E-postadress');
    await page.keyboard.type('ylva@strandvik.example');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/logga-in\/kod$/);
    await tabTo(page, /^Kod/);
    await page.keyboard.type(await codeInLetter());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/strandvik\/hem$/);
    await page.context().close();
  });

  test('the account menu opens, closes with Escape and gives the focus back', async () => {
    const page = await openPage({ as: 'ylva@strandvik.example' });
    await page.goto(`${product.system.url}/strandvik/hem`);
    await tabTo(page, /Ylva/);
    const menu = page.locator('.account-menu');
    expect(await menu.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await tabTo(page, 'Historik');
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect((await stop(page)).name).toMatch(/Ylva/);
    await page.context().close();
  });

  test('a mandate is added, after what was wrong has been put right', async () => {
    const page = await openPage({ as: 'ylva@strandvik.example' });
    await page.goto(`${product.system.url}/strandvik/hem`);
    await tabTo(page, 'Uppdrag');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organisation$/);
    await tabTo(page, 'Lägg till ett uppdrag');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/uppdrag\/nytt$/);
    await tabTo(page, 'Vem gav uppdraget?');
    await page.keyboard.type('Kommunstyrelsen');
    await tabTo(page, 'Spara uppdraget');
    await page.keyboard.press('Enter');

    await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    expect(await page.title()).toMatch(/^Fel: /);
    await tabTo(page, 'Skriv vad uppdraget går ut på');
    await page.keyboard.press('Enter');
    expect((await stop(page)).name).toMatch(/^Vad går uppdraget ut på/);
    await page.keyboard.type('Stärk demokratin på jobbet');
    expect(await page.getByLabel('Vem gav uppdraget?').inputValue()).toBe('Kommunstyrelsen');
    await tabTo(page, 'Datum');
    // Day, month and year stand in the order of the browser's own language: the first day of this year is the same in all.
    for (const key of ['ArrowUp', 'Tab', 'ArrowUp', 'Tab', 'ArrowUp']) await page.keyboard.press(key);
    await tabTo(page, 'Spara uppdraget');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/uppdrag\/\d+(#|$)/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Stärk demokratin på jobbet');
    expect(await page.getByRole('main').textContent()).toContain(`1 januari ${new Date().getFullYear()}`);
    await page.context().close();
  });

  test('every stop on every step of the work is seen', async () => {
    const page = await openPage({ as: 'ylva@strandvik.example' });
    for (const step of ['hem', 'organisation', 'enkater', 'lagesbild', 'planer', 'arenden', 'historik']) {
      await page.goto(`${product.system.url}/strandvik/${step}`);
      expect(await unseenStops(page), step).toEqual([]);
    }
    await page.context().close();
  });

  test('the survey is answered', async () => {
    const page = await openPage();
    await page.goto(`${product.system.url}/svara/demo`);
    const groups = await questions(page);
    expect(groups).toBeGreaterThan(0);
    const answered = new Set<string>();
    for (let steps = 0; steps < 40 * groups; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      expect(at.isSeen, at.name).toBe(true);
      if (at.name === 'Skicka svaren') break;
      if ((at.type !== 'radio' && at.type !== 'checkbox') || answered.has(at.group)) continue;
      await page.keyboard.press('Space');
      answered.add(at.group);
    }
    expect(answered.size).toBe(groups);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tack/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Tack/);
    await page.context().close();
  });
});

describe('without JavaScript, on a screen of 320 pixels', () => {
  test('the survey is answered', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(`${product.system.url}/svara/demo`);
    for (const group of await page.locator('form fieldset').all()) await group.locator('.choice label').last().click();
    expect(await page.locator('input:checked').count()).toBe(await questions(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Skicka svaren' }).click();
    await page.waitForURL(/\/tack/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Tack/);
    await page.context().close();
  });

  test('a mandate is added, after what was wrong has been put right', async () => {
    const page = await openPage({
      as: 'ylva@strandvik.example',
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(`${product.system.url}/strandvik/organisation/uppdrag/nytt`);
    await page.getByRole('button', { name: 'Spara uppdraget' }).click();
    expect(await page.locator('#error-summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Skriv vad uppdraget går ut på' }).click();
    await page.keyboard.type('Ordna ett medborgarråd');
    await page.getByLabel('Vem gav uppdraget?').fill('Kommunstyrelsen');
    await page.getByLabel('Datum').fill('2026-03-10');
    await page.getByRole('button', { name: 'Spara uppdraget' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ordna ett medborgarråd');
    await page.getByText('Meny', { exact: true }).click();
    await page.getByRole('link', { name: 'Lägesbild' }).click();
    await page.waitForURL(/\/lagesbild$/);
    await page.context().close();
  });
});

async function openPage({ as, ...options }: BrowserContextOptions & { as?: string } = {}): Promise<Page> {
  const context = await product.browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const [name = '', value = ''] = as ? (await signIn(product.system.url, as)).split('=') : [];
  if (as) await context.addCookies([{ name, value, url: product.system.url }]);
  return context.newPage();
}

/** Where the focus is. */
type Stop = {
  /** Label of a field, otherwise the words of the thing itself. */
  name: string;
  type: string;
  /** The question that a choice belongs to. */
  group: string;
  /** It is on the screen, nothing covers it, and it has the ring of the focus. */
  isSeen: boolean;
  isInMain: boolean;
};

async function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
    // A choice has its ring around the whole line.
    const ringed = element.matches('[type="radio"], [type="checkbox"]') ? (element.parentElement ?? element) : element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed);
    const hasRing = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOnTop = found !== null && (element.contains(found) || found.contains(element) || found === label);
    return {
      name: clean(label?.textContent ?? element.getAttribute('aria-label') ?? element.textContent),
      type: element.getAttribute('type') ?? '',
      group: element.getAttribute('name') ?? '',
      // Inside the field of a date the button of the calendar is the browser's own, with the browser's own ring.
      isSeen:
        (element.matches(':focus-visible') && hasRing && isOnTop) ||
        (element.matches('[type="date"]') && !element.matches(':focus')),
      isInMain: element.closest('main') !== null,
    };
  });
}

/** Presses Tab until something with this name has the focus. Every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    // Nothing has the focus yet: the page was still coming in when the key was pressed.
    if (await page.evaluate('document.activeElement === document.body')) continue;
    const at = await stop(page);
    expect(at.isSeen, `“${at.name}” on ${page.url()} shows no focus`).toBe(true);
    if (typeof name === 'string' ? at.name === name || at.name.startsWith(`${name} (`) : name.test(at.name)) return;
    passed.push(at.name);
  }
  throw new Error(`no stop is called ${String(name)}: ${passed.slice(0, 40).join(', ')}`);
}

/** Names of the stops of a page, once around, that cannot be seen. */
async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return unseen;
    const at = await stop(page);
    if (!at.isSeen) unseen.push(at.name);
  }
  throw new Error(`the keyboard does not come out of ${page.url()}`);
}

async function questions(page: Page): Promise<number> {
  return page.locator('form fieldset').count();
}

/** As whoever reads the letter does it: the code is the number with eight digits. */
async function codeInLetter(): Promise<string> {
  const outbox = parseHtml(await (await fetch(`${product.system.url}/demo/utkorg`)).text());
  const code = /\b\d{4} ?\d{4}\b/.exec(outbox.querySelector('.letter-text')?.textContent ?? '')?.[0];
  if (!code) throw new Error('there is no code in the letter');
  return code;
}
