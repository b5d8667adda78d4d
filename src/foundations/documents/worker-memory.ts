import { readFile } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';

/**
 * Looks at a process's memory several times a second and says once when it has passed `most` bytes: a hostile file unpacks faster than any limit
 * inside the process can act. Where the machine does not tell (only Linux does), nothing is said and the time limit alone holds. Returns the end.
 */
export function watchMemory(child: ChildProcess, most: number, passed: () => void): () => void {
  const clock = setInterval(() => void look(), 150);
  clock.unref();
  async function look(): Promise<void> {
    if ((await residentMemory(child.pid)) > most) {
      clearInterval(clock);
      passed();
    }
  }
  return () => clearInterval(clock);
}

async function residentMemory(pid: number | undefined): Promise<number> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1];
    return Number(pages) * 4096;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0; // no such process any more, or no such folder
    throw error;
  }
}
