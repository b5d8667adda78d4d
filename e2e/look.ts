import type { Page } from 'playwright-core';
import { listViolations } from './axe.ts';

export const ourCookies = ['stadig', 'stadig-inloggning', 'sprak', 'roll', 'rundtur', 'stadig-natverk'];

/** What is wrong with a page as a browser shows it, on large and small screens, with everything unfolded: each begins with where it is. */
export async function look(
  page: Page,
  { url, path, status }: { url: string; path: string; status: number },
): Promise<string[]> {
  const wrong: string[] = [];
  const hear = (words: string) => wrong.push(`${path} says: ${words}`);
  page.removeAllListeners('console').removeAllListeners('pageerror');
  page.on('console', (message) => {
    // The browser also tells of a problem page's own status.
    if (message.type() === 'error' && !message.text().includes(`status of ${status}`)) hear(message.text());
  });
  page.on('pageerror', (error) => hear(error.message));
  await page.setViewportSize({ width: 1280, height: 900 });
  const response = await page.goto(url);
  if (response?.status() !== status) hear(`status ${response?.status()}`);
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((one) => (one.open = true)),
  );
  for (const violation of await listViolations(page)) hear(`axe ${violation}`);
  for (const screen of [1440, 768, 320]) {
    await page.setViewportSize({ width: screen, height: 640 });
    const { width, parts } = await page.evaluate(widest);
    if (width > screen) hear(`${width} pixels wide on ${screen}: ${parts.join(' ')}`);
  }
  for (const { name } of await page.context().cookies()) if (!ourCookies.includes(name)) hear(`cookie ${name}`);
  return wrong;
}

/** In the browser: how wide the page is, and what reaches out of the screen, outside a region that scrolls if there is any such. */
function widest(): { width: number; parts: string[] } {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  );
  const free = wide.filter((element) => !scrolls(element.parentElement));
  const parts = (free.length > 0 ? free : wide).map(
    (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
  );
  return { width: document.documentElement.scrollWidth, parts: parts.slice(0, 4) };
}
