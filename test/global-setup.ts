import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { build } from '../bin/build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    databases: { adminUrl: string; appUrl: string; intakeUrl: string }[];
    superuserUrl: string;
    buildFolder: string;
    /** A folder that goes with the run. */
    scratch: string;
  }
}

const workers = 2;

/** One real PostgreSQL for the whole run, one migrated database per worker, never emptied: every test makes its own organisation. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const buildFolder = await build();
  const dataDir = await mkdtemp(join(tmpdir(), 'stadig-test-'));
  const cluster = await startEmbedded({ dataDir, durable: false });
  await migrate(cluster.urls.adminUrl);
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  const databases = [];
  for (let worker = 1; worker <= workers; worker += 1) {
    await client.query(`create database worker_${worker} owner stadig_owner template stadig`);
    databases.push(cluster.urlsOf(`worker_${worker}`));
  }
  await client.end();
  project.provide('databases', databases);
  project.provide('superuserUrl', cluster.superuserUrl);
  project.provide('buildFolder', buildFolder);
  project.provide('scratch', dataDir);
  return async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
