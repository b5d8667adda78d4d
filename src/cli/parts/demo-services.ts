import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { createFrame, subscriptions } from '#src/app.tsx';
import { screen } from '#foundations/screen/index.ts';
import { openDatabase } from '#db/connection.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { projectRoot } from '#db/project-root.ts';
import type { Env } from '#src/env.ts';
import { systemClock } from '#platform/clock.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { lineLog } from '#platform/log.ts';
import { outboxMailer } from '#platform/mail/mailer.ts';
import { fileSecrets } from '#platform/secrets.ts';
import { loadAssets } from '#platform/web/assets.ts';
import type { Services } from '#platform/web/context.ts';

/**
 * The parts of a demonstration's server, without listening and without doing the jobs: its letters wait for the server, whose outbox
 * shows them.
 */
export async function withDemoServices(
  { env, urls }: { env: Env; urls: DatabaseUrls },
  work: (services: Services) => Promise<void>,
): Promise<void> {
  const log = lineLog(env.logLevel, (line) => process.stderr.write(line));
  const database = openDatabase(urls.appUrl);
  const intake = openDatabase(urls.intakeUrl, { connections: 6 });
  const build = await realpath(join(projectRoot(), '.stadig/build'));
  const jobs = await openJobs(urls.appUrl, log);
  try {
    await work({
      database,
      intake,
      clock: systemClock,
      mailer: outboxMailer(systemClock),
      jobs,
      log,
      secrets: fileSecrets(env.secretsDir),
      mode: 'demo',
      publicUrl: env.publicUrl ?? `http://${env.host}:${env.port}`,
      trustedProxies: env.trustedProxies,
      subscriptions,
      screen,
      frame: createFrame(await loadAssets(join(build, 'assets'), join(projectRoot(), 'src/ui/icon.svg'))),
    });
  } finally {
    await jobs.close();
    await Promise.all([database.destroy(), intake.destroy()]);
  }
}
