-- The host's half of a network: what it invites to, its meetings, whom it invites, what they answer and hand in. A party outside the installation and one
-- on it are the same row here; nothing of this is shared with another organisation but by letters and by links.

-- Secret addresses that lead to one thing: the link of a party, a calendar feed, a county board's overview. The address itself is kept nowhere.
create table public_address (
  organisation_id bigint not null references organisation,
  token_sha256 bytea not null,
  kind text not null check (kind in ('network-party', 'network-calendar', 'participation-calendar', 'network-overview')),
  thing_id bigint not null,
  made_at timestamptz not null,
  primary key (organisation_id, token_sha256)
);
call fence('public_address', 'select, insert, delete');
create unique index on public_address (token_sha256);
create index on public_address (organisation_id, kind, thing_id);

create function find_public_address(wanted_sha256 bytea, wanted_kind text)
  returns table (organisation_id bigint, slug text, name text, organisation_kind text, thing_id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind, a.thing_id
    from public_address a join organisation o on o.id = a.organisation_id
   where a.token_sha256 = wanted_sha256 and a.kind = wanted_kind;
$$;
revoke execute on function find_public_address(bytea, text) from public;
grant execute on function find_public_address(bytea, text) to stadig_app;

create table network (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  title text not null check (title <> ''),
  purpose text not null default '',
  target_group text not null default '',
  terms text not null default '',
  documentation_promise text not null default '',
  decision_required boolean not null default false,
  fee_ore bigint not null default 0 check (fee_ore >= 0),   -- per participant for all meetings, whole öre without VAT
  vat text not null default 'standard' check (vat in ('standard', 'exempt', 'own-assessment')),
  vat_percent integer not null default 25 check (vat_percent between 0 and 100),
  vat_reason text not null default '',
  payment_days integer not null default 30 check (payment_days between 0 and 365),
  cancel_free_until date,
  cancel_percent integer not null default 100 check (cancel_percent between 0 and 100),
  when_rejected text not null default 'attended' check (when_rejected in ('nothing', 'attended', 'all')),
  seats integer check (seats > 0),                          -- none: no limit
  answer_by date,                                           -- the whole of that day in Sweden
  contact_name text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  opened_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id)
);
call fence('network');

create table network_meeting (
  organisation_id bigint not null,
  id bigint generated always as identity,
  network_id bigint not null,
  uid uuid not null,                                        -- of the calendar event, the same for ever
  sequence integer not null default 0,                      -- one more at each change that is sent
  title text not null check (title <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  link text not null default '',
  agenda text not null default '',
  state text not null default 'planned' check (state in ('planned', 'cancelled')),
  cancelled_why text not null default '',
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, network_id) references network on delete cascade,
  check (ends_at > starts_at)
);
call fence('network_meeting');
create index on network_meeting (organisation_id, network_id, starts_at);

create table network_party (
  organisation_id bigint not null,
  id bigint generated always as identity,
  network_id bigint not null,
  name text not null check (name <> ''),
  organisation_number text not null default '' check (organisation_number ~ '^([0-9]{10})?$'),
  email text not null default '' check (email = '' or (email = lower(email) and email like '%_@_%')),
  partner_organisation_id bigint references organisation,   -- where it has an organisation on this installation
  state text not null default 'listed' check (state in ('listed', 'invited', 'registered', 'waiting', 'declined', 'left')),
  is_conditional boolean not null default false,            -- "under förutsättning att … beslutar"
  decided text not null default 'none' check (decided in ('none', 'firm', 'declined')),
  decided_words text not null default '',                   -- body, day and § as the party says
  agreement_id bigint,
  answered_as text not null default '',                     -- the role of who answered for it, never a name
  message text not null default '',
  answered_at timestamptz,
  waiting_since timestamptz,
  shares_needs boolean not null default false,
  in_overview boolean not null default false,
  revision integer not null default 1,                      -- of two who answer at once, the later sees that the earlier did
  told_version integer not null default 0,                  -- of the latest state that was sent by letter
  primary key (organisation_id, id),
  unique (organisation_id, network_id, name),
  foreign key (organisation_id, network_id) references network on delete cascade,
  foreign key (organisation_id, agreement_id) references agreement
);
call fence('network_party');
create unique index on network_party (organisation_id, network_id, partner_organisation_id);

-- What a party has done, by link or by letter; each once. It is how the host can tell what was said and when.
create table network_act (
  organisation_id bigint not null,
  id bigint generated always as identity,
  party_id bigint not null,
  key text not null check (key <> ''),
  type text not null,
  content jsonb not null,
  came_by text not null check (came_by in ('link', 'letter', 'host')),
  outcome text not null check (outcome in ('taken', 'refused')),
  why text not null default '',
  happened_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, party_id, key),
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('network_act', 'select, insert');

create table network_participant (
  organisation_id bigint not null,
  id bigint generated always as identity,
  party_id bigint not null,
  line_key uuid not null,                                   -- the administration's line that it stands on
  name text not null check (name <> ''),
  title text not null default '',
  email text not null default '' check (email = lower(email)),
  joined_on date not null,
  left_on date,
  replaces_id bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references network_party on delete cascade,
  foreign key (organisation_id, line_key) references agreement_line,
  foreign key (organisation_id, replaces_id) references network_participant
);
call fence('network_participant');
create unique index on network_participant (organisation_id, party_id, email) where email <> '' and left_on is null;
create index on network_participant (organisation_id, line_key);

create table meeting_attendance (
  organisation_id bigint not null,
  meeting_id bigint not null,
  participant_id bigint not null,
  primary key (organisation_id, meeting_id, participant_id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade,
  foreign key (organisation_id, participant_id) references network_participant on delete cascade
);
call fence('meeting_attendance', 'select, insert, delete');

create table meeting_material (
  organisation_id bigint not null,
  id bigint generated always as identity,
  meeting_id bigint not null,
  title text not null check (title <> ''),
  file_id bigint not null,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('meeting_material', 'select, insert, delete');

-- What a party, not a person, thought of a meeting.
create table meeting_evaluation (
  organisation_id bigint not null,
  meeting_id bigint not null,
  party_id bigint not null,
  useful text not null default '',
  change text not null default '',
  given_at timestamptz not null,
  primary key (organisation_id, meeting_id, party_id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade,
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('meeting_evaluation');

-- What goes out by mail to a party; marked when the mail server has taken it.
create table network_mail (
  organisation_id bigint not null,
  id bigint generated always as identity,
  party_id bigint not null,
  key text not null check (key <> ''),                      -- such as 'invitation 1': the same is not sent twice
  type text not null,
  content jsonb not null,                                   -- subject, text and what is attached; never the secret address
  state text not null default 'queued' check (state in ('queued', 'sent', 'refused')),
  reason text not null default '',
  tries integer not null default 0,
  try_after timestamptz,
  ordered_at timestamptz not null,
  sent_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, party_id, key),
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('network_mail');
create index on network_mail (organisation_id, party_id) where state = 'queued';

-- Work between the meetings.
create table assignment (
  organisation_id bigint not null,
  id bigint generated always as identity,
  network_id bigint not null,
  meeting_id bigint,                                        -- the meeting it is brought to
  title text not null check (title <> ''),
  purpose text not null default '',
  instructions text not null default '',
  due_on date not null,                                     -- the whole of that day in Sweden
  questions jsonb not null default '[]',                    -- structured answers: {key, type, label, options}
  step text not null default '' check (step in ('', 'survey', 'conversation', 'picture', 'plan', 'decision')),  -- a step of Stadig whose status may be told
  given_at timestamptz,                                     -- none while it is a draft
  sort integer not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, network_id) references network on delete cascade,
  foreign key (organisation_id, meeting_id) references network_meeting on delete set null (meeting_id)
);
call fence('assignment');

create table hand_in (
  organisation_id bigint not null,
  id bigint generated always as identity,
  assignment_id bigint not null,
  party_id bigint not null,
  text text not null default '',
  answers jsonb not null default '{}',
  step_status text not null default '',                     -- where the party is in that step of its own, never what is in it
  is_shared boolean not null default false,                 -- the other parties may read it
  handed_in_at timestamptz not null,                        -- the first time
  changed_at timestamptz not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, assignment_id, party_id),
  foreign key (organisation_id, assignment_id) references assignment on delete cascade,
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('hand_in');

create table hand_in_file (
  organisation_id bigint not null,
  hand_in_id bigint not null,
  file_id bigint not null,
  primary key (organisation_id, hand_in_id, file_id),
  foreign key (organisation_id, hand_in_id) references hand_in on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('hand_in_file', 'select, insert, delete');

create table hand_in_comment (
  organisation_id bigint not null,
  id bigint generated always as identity,
  hand_in_id bigint not null,
  party_id bigint,                                          -- none: the host
  text text not null check (text <> ''),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, hand_in_id) references hand_in on delete cascade,
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('hand_in_comment', 'select, insert, delete');

-- A party's experience in the four-part form, as it has handed it in.
create table experience (
  organisation_id bigint not null,
  id bigint generated always as identity,
  party_id bigint not null,
  title text not null check (title <> ''),
  background text not null default '',
  how text not null default '',
  success_factors text not null default '',
  challenges text not null default '',
  state text not null check (state in ('handed-in', 'returned', 'published', 'withdrawn')),
  remark text not null default '',
  handed_in_at timestamptz not null,
  published_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, party_id),
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('experience');

-- The published copy: all on the installation and anyone outside may read it; only publishing writes it.
create table published_experience (
  organisation_id bigint not null,
  experience_id bigint not null,
  network_title text not null,
  host_name text not null,
  party_name text not null,
  title text not null,
  background text not null,
  how text not null,
  success_factors text not null,
  challenges text not null,
  published_at timestamptz not null,
  primary key (organisation_id, experience_id),
  foreign key (organisation_id, experience_id) references experience on delete cascade
);
call fence('published_experience');
create policy published_for_all on published_experience for select using (true);

-- Needs that a party has agreed to share: kind of need and nothing about persons.
create table shared_need (
  organisation_id bigint not null,
  party_id bigint not null,
  need text not null check (need <> ''),
  primary key (organisation_id, party_id, need),
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('shared_need', 'select, insert, delete');
