import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runVerb } from './command-line.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a demonstration that nobody has visited and nothing runs in. */
    toldDemonstration: string;
  }
}

/** To tell the demonstration takes seconds, and most files only begin there: the product tells it once for all of them. */
export default async function tellOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stadig-told-'));
  const removeAll = () => rm(folder, { recursive: true, force: true });
  const told = await runVerb(['reset-demo'], { DATA_DIR: folder, LOG_LEVEL: 'error' });
  if (told.code !== 0) {
    await removeAll();
    throw new Error(`the demonstration could not be told: ${told.err}`);
  }
  project.provide('toldDemonstration', folder);
  return removeAll;
}
