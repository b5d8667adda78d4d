import type pg from 'pg';
import type { NodeKind } from '#foundations/thread/index.ts';

type Made = { id: number; kind: NodeKind; title: string };
type Sizes = Record<NodeKind, number>;

/** As an organisation has after many years: 2,000 things. */
export const manyYears: Sizes = {
  mandate: 10,
  survey: 20,
  result: 20,
  conversation_round: 0,
  joint_answer: 0,
  received_share: 0,
  brought_home: 0,
  finding: 450,
  need: 400,
  measure: 900,
  plan: 30,
  matter: 60,
  memorandum: 60,
  decision: 50,
};

/**
 * Fills an organisation's thread with invented things, the same each time, over the owner's connection; `links` is how many in all. Only plans
 * and measures get rows of their own: the others are read from the thread alone.
 */
export async function fillThread(
  client: pg.Client,
  { slug, sizes, links }: { slug: string; sizes: Sizes; links: number },
): Promise<{ nodes: number; links: number }> {
  const found = await client.query<{ id: string }>('select id from organisation where slug = $1', [slug]);
  const organisation = found.rows[0]?.id;
  if (organisation === undefined) throw new Error(`there is no organisation ${slug}`);
  const random = numbers();
  const made: Made[] = [];
  for (const [kind, size] of Object.entries(sizes) as [NodeKind, number][])
    // the keys of Sizes
    for (let at = 0; at < size; at += 1) made.push({ id: 0, kind, title: titleOf(kind, at, random) });
  const { rows } = await client.query<{ id: string }>(
    `insert into node (organisation_id, kind, title, path, state, created_at)
     select $1, kind, title, '/hem', state, now() from unnest($2::text[], $3::text[], $4::text[]) as t(kind, title, state) returning id`,
    [
      organisation,
      made.map(({ kind }) => kind),
      made.map(({ title }) => title),
      made.map(({ kind }) => states[kind] ?? ''),
    ],
  );
  for (const [at, one] of made.entries()) one.id = Number(rows[at]?.id);
  const of = (kind: NodeKind) => made.filter((one) => one.kind === kind);
  const plans = of('plan');
  const plansMeasures = of('measure').map((measure, at) => ({
    measure,
    plan: plans[Math.floor((at / sizes.measure) * plans.length)] ?? measure,
  }));
  await client.query(
    `insert into plan (organisation_id, id, title) select $1, id, title from unnest($2::bigint[], $3::text[]) as t(id, title)`,
    [organisation, plans.map(({ id }) => id), plans.map(({ title }) => title)],
  );
  await client.query(
    `insert into measure (organisation_id, id, plan_id, title, goal, owner, starts_on, indicator)
     select $1, id, plan, title, 'mål', owner, '2027-01-01', 'tecken' from unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[]) as t(id, plan, title, owner)`,
    [
      organisation,
      plansMeasures.map(({ measure }) => measure.id),
      plansMeasures.map(({ plan }) => plan.id),
      plansMeasures.map(({ measure }) => measure.title),
      plansMeasures.map((_one, at) => (at % 17 === 0 ? '' : 'Rektorerna')),
    ],
  );
  const pairs = new Map<string, [Made, Made]>();
  const tie = (from: Made | undefined, to: Made | undefined) => {
    if (from && to && pairs.size < links) pairs.set(`${from.id} ${to.id}`, [from, to]);
  };
  const alongside = (from: NodeKind, to: NodeKind, spread: number) => {
    const [tied, basis] = [of(from), of(to)];
    for (const [at, one] of tied.entries()) {
      if (spread > 0 && random() < 0.03) continue; // a gap
      const near = Math.floor((at / tied.length) * basis.length + (random() - 0.5) * spread);
      tie(one, basis[Math.min(Math.max(near, 0), basis.length - 1)]);
    }
  };
  for (const { measure, plan } of plansMeasures) tie(plan, measure);
  for (const [from, to] of exact) alongside(from, to, 0);
  const loose: [NodeKind, NodeKind, number][] = [
    ['finding', 'result', 2],
    ['need', 'finding', 6],
    ['measure', 'need', 6],
  ];
  for (const [from, to, spread] of loose) alongside(from, to, spread);
  for (let times = 0; pairs.size < links && times < 50; times += 1)
    for (const [from, to, spread] of loose.slice(1)) alongside(from, to, spread);
  const tied = [...pairs.values()];
  await client.query(
    `insert into link (organisation_id, from_id, from_kind, to_id, to_kind, to_revision)
     select $1, a, ak, b, bk, 1 from unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[]) as t(a, ak, b, bk)`,
    [
      organisation,
      tied.map(([from]) => from.id),
      tied.map(([from]) => from.kind),
      tied.map(([, to]) => to.id),
      tied.map(([, to]) => to.kind),
    ],
  );
  await client.query('analyze');
  return { nodes: made.length, links: tied.length };
}

const exact: [NodeKind, NodeKind][] = [
  ['survey', 'mandate'],
  ['result', 'survey'],
  ['plan', 'mandate'],
  ['matter', 'plan'],
  ['memorandum', 'matter'],
  ['decision', 'memorandum'],
  ['decision', 'matter'],
];

const states: Partial<Sizes | Record<NodeKind, string>> = {
  survey: 'closed',
  result: 'frozen',
  plan: 'draft',
  matter: 'open',
  memorandum: 'handed-over',
  decision: 'approved',
};

const words =
  'trygghet samtal förskolan kvällar ansvar övning föräldrar nätet kunskap fritidsgården beredskap rektorer larmvägen samverkan socialtjänsten arbetslaget nyanställda kontaktväg stöd demokrati'.split(
    ' ',
  );

function titleOf(kind: NodeKind, at: number, random: () => number): string {
  const length = 3 + Math.floor(random() * 6);
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  return `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)} ${kind === 'decision' ? '§ ' : ''}${at + 1}`;
}

/** The same numbers each time, from 0 to 1 (mulberry32). */
function numbers(): () => number {
  let state = 41;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
