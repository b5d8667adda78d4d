create table finding (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'finding' check (kind = 'finding'),
  title text not null check (title <> ''),
  text text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind)
);
call fence('finding');

-- What in the result the finding leans on: one question in one shown group, with the sentence as it read when it was picked.
create table finding_evidence (
  organisation_id bigint not null,
  finding_id bigint not null,
  result_id bigint not null,
  question_key text not null,
  shown_group_id integer not null,
  sentence text not null,
  primary key (organisation_id, finding_id, result_id, question_key, shown_group_id),
  foreign key (organisation_id, finding_id) references finding on delete cascade,
  foreign key (organisation_id, result_id, shown_group_id) references shown_group
);
call fence('finding_evidence');

create table need (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'need' check (kind = 'need'),
  title text not null check (title <> ''),
  text text not null default '',
  administration_id bigint,                -- none: the whole organisation
  rank integer check (rank > 0),
  rank_reason text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, administration_id) references administration,
  check (rank is null or rank_reason <> '')
);
call fence('need');
