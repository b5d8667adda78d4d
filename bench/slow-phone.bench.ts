// When the questions are seen on a slow phone far from a mast: 400 kbit/s, 400 ms there and back, a processor four times slower.
// bin/bench slow-phone
import { openBrowser } from '../e2e/browser.ts';
import { startSystem } from '../e2e/system.ts';
import { median, say, tell } from './figure.ts';

const rounds = 7;

const system = await startSystem();
const browser = await openBrowser();
try {
  const form = new URL(await addressOfForm(), system.url).href;
  const paints: number[] = [];
  for (let round = 0; round < rounds; round += 1) paints.push(await firstPaint(form));
  tell({
    name: 'first paint of a respondent’s page on a slow phone',
    value: median(paints) / 1000,
    limit: 2.5,
    unit: 's',
    note: `median of ${rounds}, the slowest ${(Math.max(...paints) / 1000).toFixed(2)} s`,
  });
  say(
    '      LimeSurvey 6.4 with twelve questions on the same profile: 18.7 s (measured on another machine of the same kind)',
  );
} finally {
  await browser.close();
  await system.stop();
}

/** Only the demonstration leads on to one of its own codes; a letter leads straight to the form. */
async function addressOfForm(): Promise<string> {
  const answer = await fetch(`${system.url}/svara/demo`, { redirect: 'manual' });
  return answer.headers.get('location') ?? '/svara/demo';
}

/** Milliseconds from the press on the link to the first text, with nothing kept from before. */
async function firstPaint(url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'load' });
    // The entry may come a moment after the page has loaded.
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntries().find((entry) => entry.name === 'first-contentful-paint');
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
