import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#db/project-root.ts';

/** The version in package.json. */
export async function stadigVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectRoot(), 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
