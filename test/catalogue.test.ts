import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { modules } from '#src/app.tsx';
import { accessSentences } from '#modules/access/index.ts';
import { knownCommands } from '#platform/command.ts';
import { openWorld, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return (await query.execute(world.owner)).rows;
}

/** Tables that belong to nobody in particular; reached only through pinned functions. */
const global = [
  'installation',
  'account',
  'session',
  'sign_in',
  'node_kind',
  'allowed_link',
  'migration',
  'migration_lock',
];

describe('tables of an organisation', () => {
  test('every table is fenced or is one of the few that belong to nobody', async () => {
    const found = await rows(sql<{ name: string; fenced: boolean; carries: boolean }>`
      select c.relname as name, c.relrowsecurity as fenced,
             exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull) as carries
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`);
    expect(found.filter((table) => !table.fenced && !global.includes(table.name)).map((table) => table.name)).toEqual(
      [],
    );
    expect(
      found
        .filter((table) => !table.carries && table.name !== 'organisation' && !global.includes(table.name))
        .map((table) => table.name),
    ).toEqual([]);
    expect(found.length).toBeGreaterThan(35);
  });

  test('every policy is the same fence, without a subquery into another table', async () => {
    const policies = await rows(
      sql<{ tablename: string; policyname: string; cmd: string; qual: string }>`
        select tablename, policyname, cmd, qual from pg_policies where schemaname = 'public'`,
    );
    // The one thing that is for everybody to read, and for its own organisation alone to write.
    const published = policies.filter(({ policyname }) => policyname === 'published_for_all');
    expect(published.map(({ tablename, cmd }) => [tablename, cmd])).toEqual([['published_experience', 'SELECT']]);
    const odd = policies.filter(
      (policy) =>
        !published.includes(policy) &&
        !/^\(\(?(organisation_id|id) = \( SELECT current_organisation\(\) AS current_organisation\)\)?\)$/.test(
          policy.qual,
        ),
    );
    expect(odd).toEqual([]);
  });

  test('primary keys begin with the organisation, and foreign keys carry it', async () => {
    const keys = await rows(sql<{
      name: string;
      tableName: string;
      type: string;
      first: string;
      carries: boolean;
      target: string;
    }>`
      select k.conname as name, c.relname as table_name, k.contype::text as type, t.relname as target,
             (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1]) as first,
             exists (select 1 from unnest(k.conkey) col join pg_attribute a on a.attrelid = c.oid and a.attnum = col where a.attname = 'organisation_id') as carries
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_class t on t.oid = k.confrelid
       where n.nspname = 'public' and k.contype in ('p', 'f', 'u')`);
    const own = keys.filter((key) => !global.includes(key.tableName) && key.tableName !== 'organisation');
    expect(own.filter((key) => key.type === 'p' && key.first !== 'organisation_id').map((key) => key.name)).toEqual([]);
    // To the organisation itself, to an account and to the kinds of the thread a key cannot carry it; letters name two organisations.
    const outward = ['organisation', 'account', 'node_kind', 'allowed_link'];
    expect(
      own.filter((key) => key.type === 'f' && !key.carries && !outward.includes(key.target)).map((key) => key.name),
    ).toEqual([]);
    // A unique value across organisations tells that it exists elsewhere: only a random token may be one.
    expect(own.filter((key) => key.type === 'u' && !key.carries).map((key) => key.name)).toEqual([
      'survey_public_token_key',
    ]);
  });

  test('views run as the one who asks', async () => {
    const views = await rows(sql<{ name: string; options: string[] | null }>`
      select c.relname as name, c.reloptions as options from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('v', 'm')`);
    expect(views.filter((view) => !view.options?.includes('security_invoker=true'))).toEqual([]);
  });
});

describe('roles', () => {
  test('neither login owns anything, is a superuser or goes around the fence', async () => {
    const roles = await rows(sql<{ rolname: string; unsafe: boolean; owns: number }>`
      select rolname, rolsuper or rolbypassrls or rolcreaterole as unsafe, (select count(*)::int from pg_class c where c.relowner = r.oid) as owns
        from pg_roles r where rolname in ('stadig_app', 'stadig_intake') order by 1`);
    expect(roles).toEqual([
      { rolname: 'stadig_app', unsafe: false, owns: 0 },
      { rolname: 'stadig_intake', unsafe: false, owns: 0 },
    ]);
  });

  test('the intake may call its functions and touch no table', async () => {
    const tables = await rows(sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p', 'v')
         and (has_table_privilege('stadig_intake', c.oid, 'select') or has_table_privilege('stadig_intake', c.oid, 'insert')
           or has_table_privilege('stadig_intake', c.oid, 'update') or has_table_privilege('stadig_intake', c.oid, 'delete'))`);
    expect(tables).toEqual([]);
    const functions = await rows(sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and has_function_privilege('stadig_intake', p.oid, 'execute') order by 1`);
    expect(functions.map((one) => one.name)).toEqual([
      'conversation_card',
      'conversation_send',
      'conversation_withdraw',
      'count_answered',
      'intake_answer',
      'intake_code',
      'intake_keyed_answer',
      'intake_keying',
      'intake_open_answer',
      'intake_standing',
      'intake_survey',
      'public_result',
      'published_promise',
      'result_is_shown',
      'secret_state',
    ]);
  });

  test('the application cannot read or change what it must not', async () => {
    const forbidden = ['account', 'session', 'sign_in', 'code', 'intake_book', 'joint_reply'];
    const readable = await rows(sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname = any (${forbidden}) and has_table_privilege('stadig_app', c.oid, 'select')`);
    expect(readable).toEqual([]);
    const writable = await rows(sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relname in ('audit_entry', 'audit_payload', 'audit_head', 'frozen', 'code_list', 'free_text', 'shown_choice', 'shown_group', 'shown_table', 'gate_report', 'decision', 'archive_package', 'archive_import', 'archive_import_file', 'disposal_run')
         and (has_table_privilege('stadig_app', c.oid, 'update') or has_table_privilege('stadig_app', c.oid, 'delete'))`);
    expect(writable).toEqual([]);
  });

  test('functions that run as the owner are pinned to our schema and closed to the public', async () => {
    const loose = await rows(sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and p.prosecdef
         and (not coalesce(array_to_string(p.proconfig, ',') like '%search_path=public, pg_temp%', false)
           or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))`);
    expect(loose).toEqual([]);
  });
});

test('every command has a sentence in the history in both languages, and nobody has sentences for what does not exist', () => {
  const sentences = Object.assign(
    {},
    accessSentences,
    ...modules.map((module) => module.sentences),
  ) as typeof accessSentences;
  const named = Object.keys(sentences).sort();
  // Tests of the foundation make commands of their own, named so.
  const missing = [...knownCommands().keys()].filter((name) => !named.includes(name) && !name.endsWith('.test'));
  expect(missing).toEqual([]);
  for (const name of named) {
    for (const locale of ['sv', 'en'] as const)
      expect(sentences[name]?.[locale]({}), `${name} ${locale}`).toMatch(/\S/);
  }
});
