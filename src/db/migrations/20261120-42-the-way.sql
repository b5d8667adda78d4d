-- The way of a matter: through which bodies, and on which day each is planned to meet. A body need not be a committee here. Who decides is
-- said by the memorandum as soon as there is one; the kind stands for it until then.
create table matter_step (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  sort integer not null,
  body text not null check (body <> '' and length(body) <= 200),
  kind text not null check (kind in ('prepares', 'decides', 'decides-by-delegation')),
  planned_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, matter_id) references matter
);
call fence('matter_step');
create unique index on matter_step (organisation_id, matter_id, lower(body));

-- Decisions may be carried out before they have legal force (kommunallagen 13 kap. 14 §): nothing waits unless somebody has chosen so.
alter table matter add column waits_for_legal_force boolean not null default false;

-- Whether a decision settled its matter or prepared another body's; null where it was recorded before this was kept.
alter table decision add column settles boolean;

-- What has happened to a decision since it was made, each with its day. Nothing here is changed or taken away: of two of the same type the one
-- recorded last stands. Legal force is not here: it is computed.
create table decision_event (
  organisation_id bigint not null,
  id bigint generated always as identity,
  decision_id bigint not null,
  type text not null check (type in
    ('minutes-approved', 'announced', 'extract-received', 'appealed', 'appeal-ended', 'correction')),
  happened_on date not null,
  at_once boolean not null default false,    -- the paragraph was approved at the meeting (omedelbar justering)
  taken_down_on date,                        -- of a notice: the day that the proof says it is taken down
  document_id bigint,                        -- the extract
  outcome text check (outcome in ('upheld', 'annulled')),
  note text not null default '',
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision,
  foreign key (organisation_id, document_id) references matter_document,
  check (not at_once or type = 'minutes-approved'),
  check (taken_down_on is null or (type = 'announced' and taken_down_on >= happened_on)),
  check ((document_id is not null) = (type = 'extract-received')),
  check ((outcome is not null) = (type = 'appeal-ended')),
  check (type <> 'correction' or note <> '')
);
call fence('decision_event', 'select, insert');
create index on decision_event (organisation_id, decision_id);

-- What elected representatives said in office, as it stands in the extract: it is part of the matter and follows the decision.
create table decision_reservation (
  organisation_id bigint not null,
  decision_id bigint not null,
  sort integer not null,
  words text not null check (words <> ''),
  primary key (organisation_id, decision_id, sort),
  foreign key (organisation_id, decision_id) references decision
);
call fence('decision_reservation', 'select, insert');

-- A vote with its numbers; what the extract does not say is null.
create table decision_vote (
  organisation_id bigint not null,
  decision_id bigint not null,
  sort integer not null,
  yes integer check (yes between 0 and 1000),
  no integer check (no between 0 and 1000),
  abstained integer check (abstained between 0 and 1000),
  words text not null check (words <> ''),
  primary key (organisation_id, decision_id, sort),
  foreign key (organisation_id, decision_id) references decision
);
call fence('decision_vote', 'select, insert');

-- The text that was taken out of a document of a matter, or why there is none. The document itself stays as it came.
create table document_text (
  organisation_id bigint not null,
  document_id bigint not null,
  text text not null,
  problem text check (problem in ('encrypted', 'no-text', 'unreadable', 'kind')),
  read_at timestamptz not null,
  primary key (organisation_id, document_id),
  foreign key (organisation_id, document_id) references matter_document,
  check (problem is null or text = '')
);
call fence('document_text', 'select, insert');
