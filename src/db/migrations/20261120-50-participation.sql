-- The municipality's own half of a network that somebody else holds, whether the host is here or has never heard of Stadig.
create table participation (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  subject text not null,                                    -- what and who: empty only while an invitation waits to be read by a person
  inviter text not null,
  invitation_text text not null default '',                 -- what the invitation said when it was brought
  host_organisation_id bigint references organisation,      -- where the host has an organisation here
  party_id bigint,                                          -- at that host
  matter_id bigint,
  purpose text not null default '',
  target_group text not null default '',
  terms text not null default '',
  documentation_promise text not null default '',
  cancellation_terms text not null default '',
  fee_ore bigint not null default 0 check (fee_ore >= 0),   -- per person, whole öre without VAT
  decision_required boolean not null default false,
  answer_by date,
  decision_on date,
  state text not null check (state in ('received', 'registered', 'declined', 'left')),
  message text not null default '',
  answered_on date,
  stated jsonb,                                             -- what the host has said last (network/snapshot.ts); none for a host elsewhere
  stated_version integer not null default 0,
  host_revision integer not null default 0,                 -- of our part at the host, when what we have sent has been taken
  digest text,
  revision integer not null default 1,
  made_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, digest),
  unique (organisation_id, host_organisation_id, party_id),
  foreign key (organisation_id, matter_id) references matter,
  check ((host_organisation_id is null) = (party_id is null)),
  check (state = 'received' or (subject <> '' and inviter <> ''))
);
call fence('participation');

-- Whoever invited has an organisation here and is told by the act `settle`: no letter of the older kind goes to it.
alter table matter_invitation add column network_tells boolean not null default false;

-- Places per administration. The key is the one that the host's line and the memorandum's cost have.
create table participation_line (
  organisation_id bigint not null,
  line_key uuid not null,
  participation_id bigint not null,
  sort integer not null,
  administration_id bigint,
  administration text not null check (administration <> ''),
  quantity integer not null check (quantity > 0),
  buyer_reference text not null default '',
  ended_on date,
  primary key (organisation_id, line_key),
  foreign key (organisation_id, participation_id) references participation on delete cascade,
  foreign key (organisation_id, administration_id) references administration on delete set null (administration_id)
);
call fence('participation_line');
create index on participation_line (organisation_id, participation_id, sort);

create table participation_person (
  organisation_id bigint not null,
  id bigint generated always as identity,
  line_key uuid not null,
  name text not null check (name <> ''),
  title text not null default '',
  email text not null default '' check (email = lower(email)),
  joined_on date not null,
  left_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, line_key) references participation_line on delete cascade
);
call fence('participation_person');
create unique index on participation_person (organisation_id, line_key, email) where email <> '' and left_on is null;

create table participation_meeting (
  organisation_id bigint not null,
  id bigint generated always as identity,
  participation_id bigint not null,
  uid uuid not null,
  sequence integer not null default 0,
  title text not null check (title <> ''),
  words text not null default '',                           -- as the invitation says it, where no day is known
  on_day date,
  starts_at timestamptz,
  ends_at timestamptz,
  place text not null default '',
  link text not null default '',
  state text not null default 'planned' check (state in ('planned', 'cancelled')),
  is_hosts boolean not null default false,                  -- kept by the host's letters, not changed here
  sort integer not null,
  primary key (organisation_id, id),
  unique (organisation_id, participation_id, uid),
  foreign key (organisation_id, participation_id) references participation on delete cascade,
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at)
);
call fence('participation_meeting');

create table participation_task (
  organisation_id bigint not null,
  id bigint generated always as identity,
  participation_id bigint not null,
  meeting_id bigint,
  assignment_id bigint,                                     -- at the host, when it gave it
  title text not null check (title <> ''),
  purpose text not null default '',
  due_on date,
  administration_id bigint,
  post_id bigint,
  result text not null default '',
  done_on date,
  primary key (organisation_id, id),
  unique (organisation_id, participation_id, assignment_id),
  foreign key (organisation_id, participation_id) references participation on delete cascade,
  foreign key (organisation_id, meeting_id) references participation_meeting on delete set null (meeting_id),
  foreign key (organisation_id, administration_id) references administration on delete set null (administration_id),
  foreign key (organisation_id, post_id) references post on delete set null (post_id)
);
call fence('participation_task');

create table participation_note (
  organisation_id bigint not null,
  id bigint generated always as identity,
  participation_id bigint not null,
  meeting_id bigint,
  type text not null check (type in ('note', 'brought-home')),
  text text not null check (text <> ''),
  written_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, participation_id) references participation on delete cascade,
  foreign key (organisation_id, meeting_id) references participation_meeting on delete set null (meeting_id)
);
call fence('participation_note');

create table participation_experience (
  organisation_id bigint not null,
  participation_id bigint not null,
  title text not null default '',
  background text not null default '',
  how text not null default '',
  success_factors text not null default '',
  challenges text not null default '',
  state text not null default 'draft' check (state in ('draft', 'handed-in', 'returned', 'published')),
  changed_on date not null,
  primary key (organisation_id, participation_id),
  foreign key (organisation_id, participation_id) references participation on delete cascade
);
call fence('participation_experience');

-- The invitation as it came, and what else came with it.
create table participation_file (
  organisation_id bigint not null,
  participation_id bigint not null,
  file_id bigint not null,
  title text not null check (title <> ''),
  primary key (organisation_id, participation_id, file_id),
  foreign key (organisation_id, participation_id) references participation on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('participation_file', 'select, insert, delete');

-- Invitations that were answered before become participations. Each administration gets the key that its cost in the memorandum has from now on.
update matter_invitation i
   set participants = (select coalesce(jsonb_agg(p || jsonb_build_object('lineKey', gen_random_uuid()) order by n), '[]')
                         from jsonb_array_elements(i.participants) with ordinality e(p, n));

update cost_line c
   set source_key = p ->> 'lineKey'
  from memorandum m
  join matter_invitation i on i.organisation_id = m.organisation_id and i.matter_id = m.matter_id
 cross join jsonb_array_elements(i.participants) p
 where c.organisation_id = m.organisation_id and c.memorandum_id = m.id and c.source = 'invitation' and c.source_key = p ->> 'administration';

insert into participation (organisation_id, subject, inviter, matter_id, fee_ore, decision_required, answer_by, decision_on, state, answered_on, digest, made_at)
select i.organisation_id, i.subject, i.inviter, i.matter_id, i.fee_ore, true, i.answer_by, i.decision_on, 'registered', m.opened_on, i.digest, now()
  from matter_invitation i
  join matter m on m.organisation_id = i.organisation_id and m.id = i.matter_id
 where i.subject <> '' and i.inviter <> ''
 order by i.organisation_id, i.matter_id;

insert into participation_line (organisation_id, line_key, participation_id, sort, administration_id, administration, quantity)
select a.organisation_id, (p ->> 'lineKey')::uuid, a.id, n - 1,
       (select d.id from administration d where d.organisation_id = a.organisation_id and lower(d.name) = lower(p ->> 'administration') order by d.id limit 1),
       p ->> 'administration', (p ->> 'number')::integer
  from participation a
  join matter_invitation i on i.organisation_id = a.organisation_id and i.matter_id = a.matter_id
 cross join jsonb_array_elements(i.participants) with ordinality e(p, n)
 where p ->> 'administration' <> '' and (p ->> 'number')::integer > 0;

insert into participation_meeting (organisation_id, participation_id, uid, title, words, on_day, sort)
select a.organisation_id, a.id, gen_random_uuid(), 'Träff ' || n, p ->> 'words', (p ->> 'on')::date, n - 1
  from participation a
  join matter_invitation i on i.organisation_id = a.organisation_id and i.matter_id = a.matter_id
 cross join jsonb_array_elements(i.meetings) with ordinality e(p, n);

insert into participation_file (organisation_id, participation_id, file_id, title)
select distinct a.organisation_id, a.id, d.file_id, d.title
  from participation a
  join matter_document d on d.organisation_id = a.organisation_id and d.matter_id = a.matter_id
 where d.type = 'invitation' and d.file_id is not null and d.title <> ''
    on conflict do nothing;
