import { sql } from 'kysely';
import { expect, inject, test, vi } from 'vitest';
import { openWorld } from '#test/world.ts';
import { openJobs } from './jobs.ts';

const queue = 'mail-audit-heads';

test('a job that is not tried again is in the log, with where it broke and not what it was about', async () => {
  const world = await openWorld();
  const url = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2]?.appUrl ?? '';
  const told: Record<string, unknown>[] = [];
  const handled: unknown[] = [];
  const jobs = await openJobs(url, (event, facts) => told.push({ event, ...facts }));
  try {
    for (const at of [1, 2])
      await world.services.database.transaction().execute((tx) => jobs.send(tx, queue, { organisationId: at }));
    await sql`update pgboss.job set retry_limit = 0 where name = ${queue} and data ->> 'organisationId' = '2'`.execute(
      world.owner,
    );
    const handle = (data: unknown) => {
      handled.push(data);
      return Promise.reject(new TypeError('ida@brevby.example was not found'));
    };
    await jobs.work([{ queue, handle }]);
    await vi.waitFor(() => expect(handled.length).toBeGreaterThanOrEqual(2), { timeout: 20_000, interval: 100 });
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 20_000, interval: 100 });
    expect(told[0]).toMatchObject({ event: 'fault', where: `job ${queue}`, message: 'TypeError' });
    expect(told[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(told[0]?.stack).toContain('jobs.test.ts');
    expect(JSON.stringify(told)).not.toContain('brevby');
  } finally {
    await jobs.close();
    await sql`delete from pgboss.job where name = ${queue}`.execute(world.owner);
  }
});
