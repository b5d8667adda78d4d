import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import type { System } from './system.ts';

/** An operator opens an organisation in the running system and invites its administrator, who is coordinator too. Returns its address part. */
export async function openForTest(
  system: System,
  wanted: { organisation: string; isHost?: boolean; email: string; name: string },
): Promise<string> {
  const run = (...words: string[]) =>
    promisify(execFile)(join(projectRoot(), 'bin/stadig'), words, {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        DATA_DIR: system.dataDir,
        ...system.settings,
      },
    });
  const opened = await run('open-organisation', ...(wanted.isHost ? ['--host'] : []), wanted.organisation);
  const slug = /as \/(\S+)\./.exec(opened.stdout)?.[1] ?? '';
  await run('invite-administrator', slug, wanted.email, wanted.name);
  return slug;
}

/** A person at a browser, with or without JavaScript. */
export async function sitDown(
  browser: Browser,
  system: System,
  options: { javaScript: boolean; width?: number },
): Promise<Walker> {
  const context = await browser.newContext({
    baseURL: system.url,
    javaScriptEnabled: options.javaScript,
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: 'sv-SE',
  });
  context.setDefaultTimeout(120_000); // a loaded machine is slow, not wrong
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return new Walker(page, system);
}

/** Does what a person does: reads headings, follows links, fills in by label, presses buttons. */
export class Walker {
  constructor(
    readonly page: Page,
    readonly system: System,
  ) {}

  async signIn(email: string): Promise<void> {
    await this.page.goto('/logga-in');
    await this.fill({ 'E-postadress': email });
    await this.press('Skicka länk och kod');
    await this.follow('Öppna utkorgen');
    const letter = this.page.locator('article', { hasText: email }).first();
    await letter.getByRole('link').first().click();
    await this.press('Logga in');
  }

  async heading(): Promise<string> {
    return (await this.page.locator('h1').innerText()).replace(/\s+/g, ' ');
  }

  async expectHeading(wanted: string | RegExp): Promise<void> {
    expect(await this.heading(), `on ${this.page.url()}`).toMatch(wanted);
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name }).first().click();
    await this.page.waitForLoadState();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name }).first().click();
    await this.page.waitForLoadState();
    const faults = await this.page.locator('#error-summary li').allInnerTexts();
    expect(faults, `after pressing ${String(name)} on ${this.page.url()}`).toEqual([]);
  }

  /** By the beginning of the label: text is typed, a list is chosen from, a box or a circle is ticked. */
  async fill(values: Record<string, string | true>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = this.page
        .getByRole('main')
        .getByLabel(new RegExp(`^${escaped(label)}`))
        .first();
      const kind = await field.evaluate((element) =>
        element instanceof HTMLInputElement ? element.type : element.tagName,
      );
      if (value === true) await field.check();
      else if (kind === 'SELECT') await field.selectOption({ label: value });
      else if (kind === 'file')
        await field.setInputFiles({ name: 'inbjudan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(value) });
      else await field.fill(value);
    }
  }

  async text(): Promise<string> {
    return (await this.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  }

  async goto(path: string): Promise<void> {
    const response = await this.page.goto(path);
    expect(response?.status(), path).toBe(200);
  }

  async fetch(path: string): Promise<{ status: number; type: string; bytes: Buffer }> {
    const response = await this.page.request.get(new URL(path, this.system.url).href);
    return { status: response.status(), type: response.headers()['content-type'] ?? '', bytes: await response.body() };
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
