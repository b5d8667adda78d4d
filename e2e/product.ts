import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, temporaryFolder } from './browser.ts';
import { copyDemonstration } from './copy-demonstration.ts';
import { startSystem, type System } from './system.ts';

/** The running product with the demonstration, as its first visitor meets it. */
export async function startDemonstration(settings: Record<string, string> = {}): Promise<System> {
  return startSystem({ dataDir: await copyDemonstration(await temporaryFolder('journey')), settings });
}

/** The running product and a browser, there for the tests of the file or the `describe` that asks, and ended with them. */
export function runProduct(): { readonly system: System; readonly browser: Browser } {
  let system: System | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [system, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  return {
    get system() {
      if (!system) throw new Error('the product runs only while tests do');
      return system;
    },
    get browser() {
      if (!browser) throw new Error('the browser is open only while tests run');
      return browser;
    },
  };
}
