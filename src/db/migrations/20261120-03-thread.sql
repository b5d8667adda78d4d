-- The red thread: every thing that can rest on something, or lead to something, is a node; every arrow is a link with real foreign keys.

create table node_kind (kind text primary key);
insert into node_kind values ('mandate'), ('survey'), ('result'), ('finding'), ('need'), ('measure'), ('plan'), ('matter'), ('memorandum'), ('decision');

-- from rests on to
create table allowed_link (
  from_kind text not null references node_kind,
  to_kind text not null references node_kind,
  primary key (from_kind, to_kind)
);
insert into allowed_link values
  ('survey', 'mandate'), ('result', 'survey'), ('finding', 'result'), ('need', 'finding'), ('measure', 'need'), ('plan', 'measure'),
  ('plan', 'mandate'), ('matter', 'plan'), ('matter', 'mandate'), ('memorandum', 'plan'), ('memorandum', 'matter'), ('decision', 'memorandum'), ('decision', 'matter');
grant select on node_kind, allowed_link to stadig_app;

create table node (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  kind text not null references node_kind,
  title text not null check (title <> ''),
  path text not null check (path like '/%'),
  state text not null default '',
  revision integer not null default 1 check (revision > 0),
  committee_id bigint,
  copied_from jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, id, kind)
);
call fence('node');
create index on node (organisation_id, kind);

create table link (
  organisation_id bigint not null,
  from_id bigint not null,
  from_kind text not null,
  to_id bigint not null,
  to_kind text not null,
  to_revision integer not null,
  reason text not null default '',
  primary key (organisation_id, from_id, to_id),
  foreign key (organisation_id, from_id, from_kind) references node (organisation_id, id, kind) on delete cascade,
  foreign key (organisation_id, to_id, to_kind) references node (organisation_id, id, kind),
  foreign key (from_kind, to_kind) references allowed_link,
  check (from_id <> to_id)
);
call fence('link');
create index on link (organisation_id, to_id);

create table frozen (
  organisation_id bigint not null,
  node_id bigint not null,
  revision integer not null,
  content jsonb not null,
  sha256 bytea not null,
  frozen_at timestamptz not null,
  primary key (organisation_id, node_id, revision),
  foreign key (organisation_id, node_id) references node
);
call fence('frozen', 'select, insert');
