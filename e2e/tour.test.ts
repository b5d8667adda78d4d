import { expect, test } from 'vitest';
import { tourStops } from '#src/demo/tour/tour-stops.ts';
import { bringAxe, listViolations } from './axe.ts';
import { runProduct } from './product.ts';
import { sitDown } from './walk.ts';

const product = runProduct();

test('without JavaScript one comes from the first page through all stops and out again, on a phone', async () => {
  const { page } = await sitDown(product.browser, product.system, { javaScript: false, width: 320 });
  await page.goto('/');
  await page.getByRole('button', { name: /^Gå rundturen/ }).click();
  for (const [at, stop] of tourStops.entries()) {
    const banner = page.getByRole('complementary', { name: 'Rundtur' });
    expect(await banner.innerText()).toContain(`Stopp ${at + 1} av ${tourStops.length}`);
    expect(new URL(page.url()).pathname).toMatch(stop.path);
    if (stop.key === 'survey') {
      await banner.getByRole('link').click();
      expect(new URL(page.url()).pathname).toMatch(/^\/svara\/\w+\//);
      await page.goBack();
      expect(await banner.innerText()).toContain(`Stopp ${at + 1} av`);
    }
    if (at + 1 < tourStops.length) await banner.getByRole('button', { name: 'Nästa' }).click();
  }
  await page.getByRole('button', { name: 'Föregående' }).click();
  expect(new URL(page.url()).pathname).toMatch(tourStops.at(-2)?.path ?? /nowhere/);
  await page.getByRole('button', { name: 'Avsluta rundturen' }).click();
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.getByRole('button', { name: /^Gå rundturen/ }).count()).toBe(1);
  await page.context().close();
});

test('axe finds nothing to say of a stop, and none is wider than a phone', async () => {
  const { page } = await sitDown(product.browser, product.system, { javaScript: true });
  await bringAxe(page.context());
  await page.emulateMedia({ reducedMotion: 'reduce' }); // no colour is on its way to another
  await page.goto('/');
  await page.getByRole('button', { name: /^Gå rundturen/ }).click();
  const wrong: string[] = [];
  for (const at of tourStops.keys()) {
    await page
      .getByText(`Stopp ${at + 1} av ${tourStops.length}`)
      .first()
      .waitFor();
    await page.waitForLoadState();
    wrong.push(...(await listViolations(page)).map((violation) => `stop ${at + 1}: ${violation}`));
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.querySelector('.tour')?.scrollWidth ?? Infinity);
    if (width > 320) wrong.push(`stop ${at + 1}: ${width} pixels wide`);
    await page.setViewportSize({ width: 1280, height: 900 });
    if (at + 1 < tourStops.length) await page.getByRole('button', { name: 'Nästa', exact: true }).click();
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});
