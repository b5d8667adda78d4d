import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { PostOffice } from './post-office.ts';
import type { System } from './system.ts';
import { openForTest, sitDown, type Walker } from './walk.ts';

/** Someone with an account, in a story that takes longer than a session: signs in anew each day, and finds the way by links alone. */
export type Officer = {
  walker: Walker;
  /** The organisation's full name. */
  name: string;
  slug: string;
  /** Where its mail comes from. */
  domain: string;
  begin: () => Promise<void>;
};

type Of = { organisation: string; called?: string; isHost?: boolean; domain: string; javaScript: boolean };

export async function employ(at: { browser: Browser; system: System; post: PostOffice }, of: Of): Promise<Officer> {
  const email = `samordnare@${of.domain}`;
  const slug = await openForTest(at.system, { ...of, email, name: 'Samordnaren' });
  const walker = await sitDown(at.browser, at.system, of);
  walker.page.setDefaultTimeout(15_000);
  return {
    walker,
    name: of.called ?? of.organisation,
    slug,
    domain: of.domain,
    begin: () => signIn(walker, at.post, email),
  };
}

async function signIn(walker: Walker, post: PostOffice, email: string): Promise<void> {
  await walker.page.context().clearCookies();
  post.putAway(email);
  await walker.goto('/logga-in');
  await walker.fill({ 'E-postadress': email });
  await walker.press('Skicka länk och kod');
  const letter = await post.letterTo(email, /./);
  await walker.goto(/https?:\/\/\S+/.exec(letter.text ?? '')?.[0] ?? '');
  await walker.press('Logga in');
}

/** A step of the wheel, from wherever one is, and then link after link by its words. */
export async function open({ page }: Walker, step: string, ...links: (string | RegExp)[]): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: step, exact: true }).first().click();
  await page.waitForLoadState();
  for (const name of links) await follow(page, name);
}

async function follow(page: Walker['page'], name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.waitForLoadState();
}

export async function unfold({ page }: Walker, heading: string): Promise<void> {
  await page.getByRole('main').locator('summary', { hasText: heading }).click();
}

/** Loads the page again until it says this: letters between organisations and mail are taken in by a job. */
export async function until(walker: Walker, words: string | RegExp): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const text = await said(walker);
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return;
    if (Date.now() > deadline) throw new Error(`${walker.page.url()} never said ${String(words)}, but: ${text}`);
    await walker.page.reload();
  }
}

export async function said(walker: Walker): Promise<string> {
  return (await walker.text()).replace(/\s+/g, ' ');
}

export async function expectSaid(walker: Walker, ...words: (string | RegExp)[]): Promise<void> {
  const text = await said(walker);
  for (const one of words)
    expect(text, `on ${walker.page.url()}`).toMatch(typeof one === 'string' ? literal(one) : one);
}

function literal(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
