import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { allRoutes, createApp, createFrame, jobHandlers, subscriptions } from '#src/app.tsx';
import { screen } from '#foundations/screen/index.ts';
import { openDatabase } from '#db/connection.ts';
import { claimInstallation } from '#db/claim-installation.ts';
import { refuseUnsafeRole } from '#db/refuse-unsafe-role.ts';
import { projectRoot } from '#db/project-root.ts';
import { cast } from '#src/demo/cast.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import type { Env } from '#src/env.ts';
import { systemClock } from '#platform/clock.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { lineLog } from '#platform/log.ts';
import { openServerIntake, senderTrustOf } from '#src/mail-intake.ts';
import { outboxMailer, smtpMailer } from '#platform/mail/mailer.ts';
import { fileSecrets } from '#platform/secrets.ts';
import { loadAssets } from '#platform/web/assets.ts';
import type { Services } from '#platform/web/context.ts';

/** Opens everything, refuses what is unsafe, seeds the demonstration on its first start, and listens. */
export async function startServer(options: {
  env: Env;
  database: { adminUrl: string; appUrl: string; intakeUrl: string };
}): Promise<{ url: string; close(): Promise<void> }> {
  const { env } = options;
  const log = lineLog(env.logLevel, (line) => process.stderr.write(line));
  const database = openDatabase(options.database.appUrl);
  const intake = openDatabase(options.database.intakeUrl, { connections: 6 });
  await refuseUnsafeRole(database, 'DATABASE_URL');
  await refuseUnsafeRole(intake, 'DATABASE_INTAKE_URL');
  // The link moves when a source changes; this server keeps the build it was started from.
  const build = await realpath(join(projectRoot(), '.stadig/build'));
  await claimInstallation(options.database.adminUrl, env.mode);
  const assets = await loadAssets(join(build, 'assets'), join(projectRoot(), 'src/ui/icon.svg'));
  const jobs = await openJobs(options.database.appUrl, log);
  const outbox = outboxMailer(systemClock);
  const mailer = env.smtpUrl && env.mailFrom ? smtpMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom }) : outbox;
  const services: Services = {
    database,
    intake,
    clock: systemClock,
    mailer,
    mailIntake: senderTrustOf(env),
    jobs,
    log,
    secrets: fileSecrets(env.secretsDir),
    mode: env.mode,
    publicUrl: env.publicUrl ?? `http://${env.host}:${env.port}`,
    trustedProxies: env.trustedProxies,
    subscriptions,
    screen,
    frame: createFrame(assets),
  };
  if (env.mode === 'demo') await seedDemonstration(services, options.database.adminUrl);
  const demo = env.mode === 'demo' ? { cast, letters: outbox.letters } : undefined;
  const app = createApp(services, allRoutes({ assets, demo }));
  await jobs.work(jobHandlers(services));
  const intakeOfMail = await openServerIntake(env, services);
  const server = serve({ fetch: app.fetch, port: env.port, hostname: env.host });
  const address = await new Promise<{ port: number }>((resolve, reject) => {
    server.once('listening', () => {
      const bound = server.address();
      if (bound && typeof bound === 'object') resolve(bound);
    });
    server.once('error', reject);
  });
  if (!env.publicUrl) services.publicUrl = `http://${env.host}:${address.port}`;
  return {
    url: services.publicUrl,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await intakeOfMail?.close();
      await jobs.close();
      mailer.close();
      await Promise.all([database.destroy(), intake.destroy()]);
    },
  };
}
