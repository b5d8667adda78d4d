import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#db/project-root.ts';

/** A real Chromium from npm. Another one may be named by CHROMIUM (on a Mac, say). */
export async function openBrowser(): Promise<Browser> {
  const { args, executablePath } = await unpackedChromium();
  return chromium.launch({
    executablePath,
    args: [...args, '--no-sandbox', '--disable-background-networking'],
    headless: true,
  });
}

/** Unpacked once, in a folder of its own, and moved in place whole: two at once do not race and a kill leaves no half. */
async function unpackedChromium(): Promise<{ args: string[]; executablePath: string }> {
  const own = process.env.CHROMIUM;
  if (own) return { args: [], executablePath: own };
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
  // One process for everything is for machines without memory; it takes contexts down with each other.
  return {
    args: packed.args.filter((arg) => !/single-process|no-zygote/.test(arg)),
    executablePath: join(home, 'chromium'),
  };
}

export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `stadig-${name}-`));
}
