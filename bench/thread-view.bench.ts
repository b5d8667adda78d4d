// How long the thread's pages take when an organisation has 2,000 things in its thread and 4,000 links, and how large they are.
// bin/bench thread-view
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import { signIn } from '../e2e/crawl.ts';
import { startSystem } from '../e2e/system.ts';
import { median, say, tell } from './figure.ts';
import { fillThread, manyYears } from './large-thread.ts';

const times = 40;
const warmUp = 5;
const person = { slug: 'fjallnas', email: 'embla@fjallnas.example' };

const system = await startSystem();
const database = await startOrJoinEmbedded({ dataDir: system.dataDir });
const client = new pg.Client({ connectionString: database.urls.adminUrl });
try {
  await client.connect();
  const made = await fillThread(client, { slug: person.slug, sizes: manyYears, links: 4000 });
  say(`      ${made.nodes} things and ${made.links} links`);
  const cookie = await signIn(system.url, person.email);
  const at = (query: string) => `/${person.slug}/roda-traden${query}`;
  const busiest = (kind: string) =>
    client.query<{ id: string }>(
      `select to_id as id from link join organisation o on o.id = organisation_id where o.slug = $1 and to_kind = $2
        group by to_id order by count(*) desc, to_id limit 1`,
      [person.slug, kind],
    );
  const [need, mandate] = [await busiest('need'), await busiest('mandate')];
  const pages = [
    at(''),
    at('?sida=5'),
    at('?lucka=alla'),
    at('?slag=atgard'),
    at('?text=trygghet'),
    at(`/${need.rows[0]?.id}`),
    at(`/${mandate.rows[0]?.id}`),
  ];
  const measured: { path: string; ms: number }[] = [];
  for (const path of pages) measured.push({ path, ms: await medianOf(path, cookie) });
  const slowest = measured.toSorted((a, b) => b.ms - a.ms)[0] ?? { path: '', ms: Number.NaN };
  tell({ name: 'the slowest page of the thread', value: slowest.ms, limit: 300, unit: 'ms', note: slowest.path });
  const weights = await Promise.all(pages.map(async (path) => ({ path, ...(await weigh(path, cookie)) })));
  for (const { path, ms } of measured) {
    const weight = weights.find((one) => one.path === path);
    say(
      `      ${ms.toFixed(1)} ms, ${weight?.packed.toFixed(1)} kB packed, ${weight?.plain.toFixed(0)} kB plain  ${path}`,
    );
  }
  const heaviest = weights.toSorted((a, b) => b.packed - a.packed)[0];
  tell({ name: 'the heaviest page of the thread, packed', value: heaviest?.packed ?? 0, limit: 40, unit: 'kB' });
} finally {
  await client.end();
  await database.stop();
  await system.stop();
}

async function medianOf(path: string, cookie: string): Promise<number> {
  const durations: number[] = [];
  for (let time = -warmUp; time < times; time += 1) {
    const began = performance.now();
    await read(path, cookie);
    if (time >= 0) durations.push(performance.now() - began);
  }
  return median(durations);
}

async function weigh(path: string, cookie: string): Promise<{ plain: number; packed: number }> {
  const text = await read(path, cookie);
  return { plain: Buffer.byteLength(text) / 1000, packed: brotliCompressSync(text).length / 1000 };
}

async function read(path: string, cookie: string): Promise<string> {
  const response = await fetch(system.url + path, { headers: { cookie } });
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}
