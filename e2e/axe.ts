import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '#db/project-root.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Half a megabyte; `axe.source` is the same three times as long, and every page reads it. */
const source = await readFile(join(projectRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into every page that is opened from now on: a third quicker than into each when it has been opened. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/** What axe, which has been brought, has against the page as it stands, in light and its contrasts in the dark: `color-contrast: <a href=…`. */
export async function listViolations(page: Page): Promise<string[]> {
  const light = await run(page, { type: 'tag', values: everything });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((violation) => `in the dark ${violation}`)];
}

function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }, runOnly);
}
