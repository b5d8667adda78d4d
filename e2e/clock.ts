import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '#db/project-root.ts';

export type Clock = {
  /** What a system needs to be told to go by this clock. */
  settings: Record<string, string>;
  /** It is this moment now, and time goes on from there. */
  moveTo: (moment: string) => Promise<void>;
};

/** A clock that can be moved, for a story that takes years. `folder` is where it keeps its time. */
export async function openClock(folder: string, moment: string): Promise<Clock> {
  const file = join(folder, 'clock');
  const moveTo = async (to: string) => {
    await writeFile(file, String(Date.parse(to) - Date.now()));
    await sleep(50); // longer than what was read is kept
  };
  await moveTo(moment);
  return {
    settings: { CLOCK_FILE: file, NODE_OPTIONS: `--import=${join(projectRoot(), 'e2e/moved-clock.ts')}` },
    moveTo,
  };
}
