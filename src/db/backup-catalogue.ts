import pg from 'pg';

/** Names are quoted for SQL. `key` is what the rows are ordered by. */
export type Table = { name: string; columns: string[]; key: string };
export type Sequence = { name: string; lastValue: string; isCalled: boolean };

/** All tables of Stadig: the schema `public`, without what extensions own. Generated columns are left out. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(format('%I', a.attname) order by a.attnum) as columns,
           coalesce(
             (select string_agg(format('t.%I%s', k.attname, case when k.attcollation <> 0 then ' collate "C"' else '' end), ', ' order by place.nr)
                from pg_index i
                cross join lateral unnest(i.indkey) with ordinality as place(attnum, nr)
                join pg_attribute k on k.attrelid = c.oid and k.attnum = place.attnum
               where i.indrelid = c.oid and i.indisprimary),
             '(t.*)::text collate "C"') as key
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = 'public' and c.relkind = 'r'
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     group by n.nspname, c.relname, c.oid
     order by 1`);
  return rows;
}

/** Reads all rows in the order of their key: a backup never tells in which order they were written, and the same content is the same bytes. */
export function copyOutStatement({ name, columns, key }: Table): string {
  return `copy (select ${columns.map((column) => `t.${column}`).join(', ')} from ${name} t order by ${key}) to stdout`;
}

/** Where every sequence stands. Read after the snapshot is taken it is at or past every value that the snapshot can show. */
export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'S'
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by 1`);
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const found = await client.query<Omit<Sequence, 'name'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
    );
    sequences.push(...found.rows.map((row) => ({ name, ...row })));
  }
  return sequences;
}

/** The statements that take away, and put back as they were, what stands in the way of loading tables in any order. */
export async function listObstacles(client: pg.Client): Promise<{ remove: string; putBack: string }[]> {
  const { rows } = await client.query<{ remove: string; putBack: string }>(`
    select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as remove,
           format('alter table %s %s trigger %I', t.tgrelid::regclass,
             case t.tgenabled when 'O' then 'enable' when 'A' then 'enable always' when 'R' then 'enable replica' else 'disable' end, t.tgname) as "putBack"
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all
    select format('alter table %s drop constraint %I', f.conrelid::regclass, f.conname),
           format('alter table %s add constraint %I %s', f.conrelid::regclass, f.conname, pg_get_constraintdef(f.oid))
      from pg_constraint f
     where f.contype = 'f' and f.conparentid = 0 and f.connamespace = 'public'::regnamespace`);
  return rows;
}

/** Names of the applied migrations, in order; none where there is no database of Stadig yet. */
export async function listMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('public.migration') is not null as found",
  );
  if (!rows[0]?.found) return [];
  const applied = await client.query<{ name: string }>('select name from public.migration order by name collate "C"');
  return applied.rows.map((row) => row.name);
}

/** Connects as the owner, in a session where values are written and read the same way whatever the cluster's settings are. */
export async function connectPlainly(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'stadig backup' });
  client.on('error', () => undefined); // a lost connection fails the statement under way, which tells
  await client.connect();
  await client.query(plainSession);
  return client;
}

/** Row-level security must fail here rather than hide rows. */
const plainSession = `
  set client_encoding to 'UTF8'; set datestyle to 'ISO'; set intervalstyle to 'postgres'; set bytea_output to 'hex';
  set extra_float_digits to 1; set timezone to 'UTC'; set row_security to off;
  set statement_timeout to 0; set lock_timeout to 0; set idle_in_transaction_session_timeout to 0`;
