import { describe, expect, test } from 'vitest';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { runProduct } from './product.ts';

// A respondent in a real browser: coverage that comes and goes, a phone that is left lying, a tablet that goes from hand to hand.

const product = runProduct();
const alreadyReceived = 'Ditt svar har redan kommit fram';

describe('on one’s own phone', () => {
  test('an answer sent without coverage is kept, sent once when there is, and then gone', async () => {
    const { page, context, sent } = await openPhone();
    await page.goto(await newForm());
    await page.locator('fieldset').first().getByRole('radio').first().check();
    expect(await page.getByText('Det du svarar sparas i den här telefonen').isVisible()).toBe(true);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Skicka svaren' }).click();
    await page.getByText('det finns ingen täckning').waitFor();
    expect(await keptIn(page)).toHaveLength(1);
    await context.setOffline(false);
    await page.getByRole('heading', { name: /^Tack/ }).waitFor();
    expect([new URL(page.url()).pathname, await keptIn(page)]).toEqual([expect.stringMatching(/\/tack$/), []]);
    expect(sent.filter((status) => status === 303)).toHaveLength(1);
    await context.close();
  });

  test('when nobody knows whether it came through, it is not taken twice', async () => {
    const { page, context } = await openPhone();
    const form = await newForm();
    await page.goto(form);
    await page.locator('fieldset').first().getByRole('radio').first().check();
    // The server takes it, and the way back is lost.
    const sentTo = new URL((await page.locator('main > form').getAttribute('action')) ?? '', form).href;
    await page.route(sentTo, async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Skicka svaren' }).click();
    await page.getByRole('button', { name: 'Försök nu' }).waitFor();
    await page.unroute(sentTo);
    await page.getByRole('button', { name: 'Försök nu' }).click();
    await page.waitForURL(/\/tack/);
    expect(await keptIn(page)).toEqual([]);
    await page.goto(form);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(alreadyReceived);
    await context.close();
  });

  test('what was begun is asked about, used when it is one’s own, and gone after 72 hours', async () => {
    const { page, context } = await openPhone();
    const form = await newForm();
    await page.goto(form);
    await page.locator('fieldset').first().getByRole('radio').nth(1).check();
    await page.goto(form);
    expect(await page.getByRole('button', { name: 'Skicka svaren' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    expect(await page.locator('fieldset').first().getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.clock.setSystemTime(Date.now() + 73 * 60 * 60 * 1000);
    await page.goto(form.replace(/\/[^/]+$/, ''));
    expect(await keptIn(page)).toEqual([]);
    await page.goto(form);
    expect(await page.getByRole('button', { name: 'Fortsätt' }).isVisible()).toBe(false);
    await context.close();
  });

  test.each([true, false])(
    'behind the back button nothing is answered or sent again (with scripts: %s)',
    async (scripts) => {
      const { page, context, sent } = await openPhone({ javaScriptEnabled: scripts });
      const form = await newForm();
      await page.goto(form.replace(/\/[^/]+$/, ''));
      await page.goto(form);
      await page.locator('fieldset').first().getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Skicka svaren' }).click();
      await page.waitForURL(/\/tack/);
      // With scripts the page of thanks has taken the form's place in the history; without, the form's address tells that it came through.
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: scripts ? /trygg/i : alreadyReceived }).waitFor();
      expect([await page.locator('input:checked').count(), await page.getByRole('radio').count()]).toEqual([0, 0]);
      await page.goForward();
      await page.waitForURL(/\/tack/);
      await page.goto(form);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(alreadyReceived);
      expect(sent).toEqual([303]);
      await context.close();
    },
  );
});

test('a scanner that opens the link in a browser of its own spends nothing', async () => {
  const { page, context, sent } = await openPhone();
  const form = await newForm();
  for (const address of [form, `${form}?lang=en`]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 20_000);
    expect(await page.getByRole('radio').count()).toBeGreaterThan(0);
  }
  await context.close();
  expect(sent).toEqual([]);
  const answer = { method: 'POST', redirect: 'manual', body: new URLSearchParams({ C2: 'ja' }) } as const;
  expect((await fetch(form, { ...answer, headers: { origin: product.system.url } })).status).toBe(303);
});

test('on a shared device nothing of the one before is left: not in the history, the stores or behind the back button', async () => {
  const { page, context } = await openPhone();
  const [, , token = '', code = ''] = new URL(await newForm()).pathname.split('/');
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto(`${product.system.url}/svara/${token}/delad`);
  await page.getByLabel('Din kod').fill(code);
  await page.getByRole('button', { name: 'Gå till frågorna' }).click();
  await page.locator('fieldset').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Skicka svaren' }).click();
  await page.getByRole('heading', { name: /^Tack/ }).waitFor();
  expect(await page.locator('script').count()).toBe(0);
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack().catch(() => undefined); // a page that came by a form is not shown again
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.content()).not.toContain(code);
    expect(
      await page.locator('input[type=text]').evaluateAll((all) => all.map((one) => 'value' in one && one.value)),
    ).not.toContain(code);
  }
  await page.goto(`${product.system.url}/svara/${token}/delad/tack`);
  await page.getByRole('link', { name: 'Nästa person' }).click();
  expect(await page.getByLabel('Din kod').inputValue()).toBe('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(addresses.join()).not.toContain(code);
  await context.close();
});

async function openPhone(
  more: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext; sent: number[] }> {
  const context = await product.browser.newContext({ viewport: { width: 360, height: 740 }, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const sent: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') sent.push(response.status());
  });
  return { page, context, sent };
}

/** Only the demonstration leads on to one of its own codes, a new one each time. */
async function newForm(): Promise<string> {
  const answer = await fetch(`${product.system.url}/svara/demo`, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '', product.system.url).href;
}

function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}
