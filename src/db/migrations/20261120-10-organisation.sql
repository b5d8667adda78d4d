-- Committees are authorities of their own inside the municipality; administrations work for them; units have staff.
-- Names are unique whatever their letters' size: a pasted list writes them in its own way.
create table committee (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  name text not null check (name <> ''),
  kind text not null check (kind in ('assembly', 'executive', 'committee', 'sub-committee')),
  primary key (organisation_id, id)
);
create unique index on committee (organisation_id, lower(name));
call fence('committee');

alter table node add foreign key (organisation_id, committee_id) references committee;
create index on node (organisation_id, committee_id);

create table administration (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  name text not null check (name <> ''),
  short_name text not null default '',
  committee_id bigint,
  sort integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, committee_id) references committee
);
create unique index on administration (organisation_id, lower(name));
call fence('administration');

create table unit (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  administration_id bigint not null,
  name text not null check (name <> ''),
  service_line text not null default '',
  staff integer not null check (staff between 0 and 100000),
  primary key (organisation_id, id),
  foreign key (organisation_id, administration_id) references administration on delete cascade
);
create unique index on unit (organisation_id, administration_id, lower(name));
call fence('unit');

-- A post stays when its holder leaves. One person may hold several, with a percentage of full time each.
create table post (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  title text not null check (title <> ''),
  purpose text not null check (purpose in ('coordinator', 'political-lead', 'officer-lead', 'other')),
  administration_id bigint,
  holder text not null default '',
  email text not null default '',
  percent integer check (percent between 1 and 100),
  in_working_group boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, administration_id) references administration on delete set null (administration_id)
);
call fence('post');

-- Why the work is done: a decision, an assignment or a grant. The first evidence in the thread.
create table mandate (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'mandate' check (kind = 'mandate'),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  decided_on date not null,
  item_number text not null default '',
  description text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind)
);
call fence('mandate');
