import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#db/project-root.ts';

const packageSchema = z.object({ version: z.string() });

/** The program that makes the package, as METS and PREMIS name it. */
export async function readSoftware(): Promise<{ name: string; version: string }> {
  const text = await readFile(join(projectRoot(), 'package.json'), 'utf8');
  return { name: 'Stadig', version: packageSchema.parse(JSON.parse(text)).version };
}

/** The schema of the descriptive metadata, which is ours and goes along. Those of METS and PREMIS are pointed at, where their keepers have them. */
export async function readSchema(): Promise<string> {
  return readFile(join(projectRoot(), 'src/modules/archive/package/stadig-matter-1.xsd'), 'utf8');
}
