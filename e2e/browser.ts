import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#db/project-root.ts';

/**
 * Without a graphics card to imitate, which is half as much work again and shows the same. The package's own arguments are not for tests: among them are one
 * process for everything and no web security.
 */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** A real Chromium from npm. Another one may be named by CHROMIUM (on a Mac, say). */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackedChromium(), args: launchArguments, headless: true });
}

/** Unpacked once, in a folder of its own, and moved in place whole: two at once do not race and a kill leaves no half. */
async function unpackedChromium(): Promise<string> {
  const own = process.env.CHROMIUM;
  if (own) return own;
  const { default: packed } = await import('@sparticuz/chromium');
  const { version } = JSON.parse(
    await readFile(join(projectRoot(), 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const home = join(projectRoot(), '.stadig', `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) {
    const before = process.env.TMPDIR;
    await mkdir(join(projectRoot(), '.stadig'), { recursive: true });
    const fresh = await mkdtemp(join(projectRoot(), '.stadig', 'chromium-new-'));
    process.env.TMPDIR = fresh;
    try {
      await packed.executablePath();
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    await rename(fresh, home).catch(async (error: unknown) => {
      if (!existsSync(join(home, 'chromium'))) throw error;
      await rm(fresh, { recursive: true, force: true });
    });
  }
  return join(home, 'chromium');
}

export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `stadig-${name}-`));
}
