-- Who asks, and for which organisation. Everything else carries organisation_id and is fenced by row-level security.

create function current_organisation() returns bigint
  language plpgsql stable parallel safe set search_path = pg_catalog as $$
declare
  chosen text := current_setting('stadig.organisation', true);
begin
  if chosen is null or chosen = '' then
    raise exception 'no organisation is chosen for this transaction' using errcode = 'ST001';
  end if;
  return chosen::bigint;
end $$;
grant execute on function current_organisation() to stadig_app;

-- Fences a table: only rows of the chosen organisation are seen or written by the application role.
-- The scalar subquery makes the planner ask for the organisation once per statement instead of once per row.
create procedure fence(fenced regclass, privileges text default 'select, insert, update, delete')
  language plpgsql set search_path = public as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('create policy own_organisation on %s using (organisation_id = (select current_organisation())) '
    'with check (organisation_id = (select current_organisation()))', fenced);
  execute format('grant %s on %s to stadig_app', privileges, fenced);
end $$;
revoke execute on procedure fence(regclass, text) from public;

-- Of which kind this installation is, for good: a demonstration lets anybody in as anyone, and must never be started on real data.
create table installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('demo', 'live'))
);

create table organisation (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug not in ('svara', 'demo', 'o', 'api', 'dev', 'filer')),
  name text not null check (name <> ''),
  kind text not null check (kind in ('municipality', 'region', 'host')),
  code text unique check (code ~ '^[0-9]{2}([0-9]{2})?$'),
  opened_at timestamptz not null
);
alter table organisation enable row level security;
create policy own_organisation on organisation using (id = (select current_organisation()));
grant select on organisation to stadig_app;

create table account (
  id bigint generated always as identity primary key,
  email text not null unique check (email = lower(email) and email like '%_@_%')
);

create table session (
  token_sha256 bytea primary key,
  account_id bigint not null references account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on session (account_id);

create table sign_in (
  token_sha256 bytea primary key,
  browser_sha256 bytea not null unique,
  code_sha256 bytea not null,
  account_id bigint references account on delete cascade,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  next_path text not null
);

-- account, session and sign_in are nobody's in particular: the application role reaches them only through the functions below.

create table member (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  account_id bigint not null references account,
  name text not null check (name <> ''),
  title text not null default '',
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, account_id)
);
call fence('member', 'select, insert, update');

create table member_role (
  organisation_id bigint not null,
  member_id bigint not null,
  role text not null check (role in
    ('coordinator', 'working_group_member', 'head_of_unit', 'registrar', 'reader', 'network_host', 'administrator')),
  primary key (organisation_id, member_id, role),
  foreign key (organisation_id, member_id) references member on delete cascade
);
call fence('member_role');

-- Per-organisation settings: typed by name in the code, dated, never overwritten.
create table organisation_setting (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  name text not null,
  valid_from timestamptz not null,
  value jsonb not null,
  primary key (organisation_id, id)
);
create index on organisation_setting (organisation_id, name, id desc);
call fence('organisation_setting', 'select, insert');

create function find_organisation(wanted_slug text)
  returns table (id bigint, slug text, name text, kind text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind from organisation o where o.slug = wanted_slug;
$$;

create function find_session(wanted_token_sha256 bytea, moment timestamptz)
  returns table (account_id bigint, email text)
  language sql security definer set search_path = public, pg_temp as $$
  update session s set seen_at = moment
    where s.token_sha256 = wanted_token_sha256 and s.expires_at > moment and s.seen_at < moment - interval '5 minutes';
  select s.account_id, a.email from session s join account a on a.id = s.account_id
    where s.token_sha256 = wanted_token_sha256 and s.expires_at > moment;
$$;

create function open_session(new_token_sha256 bytea, for_account bigint, moment timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from session where expires_at < moment;
  insert into session values (new_token_sha256, for_account, moment, moment, until);
$$;

create function close_session(old_token_sha256 bytea) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from session where token_sha256 = old_token_sha256;
$$;

create function close_all_sessions(of_account bigint) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from session where account_id = of_account returning 1) select count(*) from gone;
$$;

create function memberships_of(of_account bigint)
  returns table (organisation_id bigint, slug text, organisation_name text, kind text, member_id bigint, member_name text, title text, roles text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind, m.id, m.name, m.title,
         array(select r.role from member_role r where r.organisation_id = m.organisation_id and r.member_id = m.id order by r.role)
    from member m join organisation o on o.id = m.organisation_id
   where m.account_id = of_account and m.ended_at is null
   order by o.name;
$$;

create function ensure_account(wanted_email text) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  insert into account (email) values (wanted_email) on conflict (email) do update set email = excluded.email returning id;
$$;

create function email_of_member(of_member bigint) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.email from member m join account a on a.id = m.account_id
   where m.organisation_id = current_organisation() and m.id = of_member;
$$;

-- Unknown addresses get a row too, so that neither answer nor time tells who has an account.
create function begin_sign_in(to_email text, link_token_sha256 bytea, in_browser_sha256 bytea, with_code_sha256 bytea, until timestamptz, going_to text, moment timestamptz)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known bigint := (select a.id from account a where a.email = to_email
    and exists (select 1 from member m where m.account_id = a.id and m.ended_at is null));
begin
  delete from sign_in where expires_at < moment;
  insert into sign_in (token_sha256, browser_sha256, code_sha256, account_id, expires_at, next_path)
    values (link_token_sha256, in_browser_sha256, with_code_sha256, known, until, going_to);
  return known is not null;
end $$;

create function finish_sign_in_by_link(link_token_sha256 bytea, moment timestamptz)
  returns table (account_id bigint, next_path text)
  language sql security definer set search_path = public, pg_temp as $$
  delete from sign_in s where s.token_sha256 = link_token_sha256 and s.expires_at > moment and s.account_id is not null
    returning s.account_id, s.next_path;
$$;

-- Five tries, then the code is dead. The browser's own cookie must match: a code read over a shoulder is no use elsewhere.
create function finish_sign_in_by_code(in_browser_sha256 bytea, typed_code_sha256 bytea, moment timestamptz)
  returns table (account_id bigint, next_path text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sign_in s set attempts = s.attempts + 1 where s.browser_sha256 = in_browser_sha256;
  return query delete from sign_in s
    where s.browser_sha256 = in_browser_sha256 and s.code_sha256 = typed_code_sha256
      and s.attempts <= 5 and s.expires_at > moment and s.account_id is not null
    returning s.account_id, s.next_path;
end $$;

do $$
declare pinned text;
begin
  foreach pinned in array array['find_organisation(text)', 'find_session(bytea, timestamptz)',
    'open_session(bytea, bigint, timestamptz, timestamptz)', 'close_session(bytea)', 'close_all_sessions(bigint)', 'memberships_of(bigint)',
    'ensure_account(text)', 'email_of_member(bigint)', 'begin_sign_in(text, bytea, bytea, bytea, timestamptz, text, timestamptz)',
    'finish_sign_in_by_link(bytea, timestamptz)', 'finish_sign_in_by_code(bytea, bytea, timestamptz)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;
