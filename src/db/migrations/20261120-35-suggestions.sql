-- What people have decided about findings that were suggested from a result: one row for each that is answered, none for those that wait.
create table suggestion (
  organisation_id bigint not null,
  result_id bigint not null,
  shown_group_id integer not null,
  gap_key text not null check (gap_key ~ '^[A-Za-z0-9-]{1,30}$'),  -- of a gap in the content, or of a question
  title text not null check (title <> ''),                          -- the suggestion in one sentence, in Swedish as it read
  finding_id bigint,                                                -- accepted; with the finding the answer goes, and it can be accepted again
  grounds text not null default '' check (length(grounds) <= 10000), -- why it was suggested, in Swedish as it read when it was accepted
  dismissal_reason text not null default '' check (length(dismissal_reason) <= 2000),
  answered_by bigint not null,
  answered_at timestamptz not null,
  primary key (organisation_id, result_id, shown_group_id, gap_key),
  unique (organisation_id, finding_id),
  foreign key (organisation_id, result_id, shown_group_id) references shown_group,
  foreign key (organisation_id, finding_id) references finding on delete cascade,
  foreign key (organisation_id, answered_by) references member,
  check ((finding_id is null) = (dismissal_reason <> '')),
  check ((finding_id is null) = (grounds = ''))
);
call fence('suggestion', 'select, insert, delete');
