import { cp } from 'node:fs/promises';
import { inject } from 'vitest';

/** Lays the told demonstration in a data folder that is new or empty, for the product to start on. `reset-demo.test.ts` is where it tells it itself. */
export async function copyDemonstration(dataDir: string): Promise<string> {
  await cp(inject('toldDemonstration'), dataDir, { recursive: true, preserveTimestamps: true });
  return dataDir;
}
