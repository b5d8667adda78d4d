-- What goes to another organisation is a letter: written in the sender's transaction, delivered afterwards, received once.
create table letter (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  to_organisation_id bigint not null references organisation,
  key text not null check (key <> ''),
  kind text not null,
  payload jsonb not null,
  written_at timestamptz not null,
  delivered_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, to_organisation_id, key)
);
call fence('letter', 'select, insert');

create table received_letter (
  organisation_id bigint not null references organisation,
  from_organisation_id bigint not null references organisation,
  key text not null,
  kind text not null,
  payload jsonb not null,
  received_at timestamptz not null,
  handled_at timestamptz,
  primary key (organisation_id, from_organisation_id, key)
);
call fence('received_letter', 'select, update');

-- The one statement that crosses the border: it copies what a sender has addressed, and nothing else.
create function deliver_letters(moment timestamptz)
  returns table (organisation_id bigint, from_organisation_id bigint, key text)
  language sql security definer set search_path = public, pg_temp as $$
  with due as (
    update letter l set delivered_at = moment where l.delivered_at is null returning l.*)
  insert into received_letter as r (organisation_id, from_organisation_id, key, kind, payload, received_at)
    select d.to_organisation_id, d.organisation_id, d.key, d.kind, d.payload, moment from due d
    on conflict do nothing
    returning r.organisation_id, r.from_organisation_id, r.key;
$$;

create function unhandled_letters() returns table (organisation_id bigint, from_organisation_id bigint, key text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.organisation_id, r.from_organisation_id, r.key from received_letter r where r.handled_at is null;
$$;

-- Jobs that run for every organisation start from this list; they then choose one organisation at a time.
create function all_organisations() returns table (id bigint, slug text, name text, kind text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind from organisation o order by o.id;
$$;

do $$
declare pinned text;
begin
  foreach pinned in array array['deliver_letters(timestamptz)', 'unhandled_letters()', 'all_organisations()'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;
