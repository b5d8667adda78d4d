-- What somebody brought home from elsewhere, kept as it read when a finding was to lean on it: a thing of the thread, never
-- changed, and taken away only while nothing leans on it.
insert into node_kind values ('brought_home');
insert into allowed_link values ('finding', 'brought_home');
create table brought_home (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'brought_home' check (kind = 'brought_home'),
  text text not null check (text <> ''),
  brought_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind)
);
call fence('brought_home', 'select, insert, delete');

alter table evidence drop constraint evidence_kind_check,
  add constraint evidence_kind_check check (kind in ('result', 'conversation_round', 'joint_answer', 'received_share', 'brought_home'));

-- What a note became; the note itself may be changed or removed.
alter table participation_note add column brought_home_id bigint,
  add foreign key (organisation_id, brought_home_id) references brought_home;
create index on participation_note (organisation_id, brought_home_id) where brought_home_id is not null;
