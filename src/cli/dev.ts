import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runVerb } from '#src/cli/parts/run-verb.ts';
import { listenForStop } from '#src/cli/parts/stop-signals.ts';
import { tell, withDatabase } from '#src/cli/parts/with-database.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { projectRoot } from '#db/project-root.ts';
import { readEnv } from '#src/env.ts';

/** An editor saves in several steps, and a change of branch touches many files: wait until it has been quiet this long, in milliseconds. */
const quiet = 80;

await runVerb(dev);

/** Runs the server, and again after every change of a source. PostgreSQL keeps running in between. */
async function dev(): Promise<void> {
  const stop = listenForStop();
  await withDatabase(readEnv(), async (urls) => {
    const changes = watchSources();
    while (!stop.signal.aborted) {
      const server = startServer(urls);
      await Promise.race([stop.asked, changes.next()]);
      await end(server);
    }
    changes.close();
  });
}
