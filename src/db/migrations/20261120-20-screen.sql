-- That somebody has judged a passage not to be about a person, so that it is not asked again. The passage is not kept, only its digest;
-- what was judged fine is never judged otherwise, so rows are only added.
create table screen_judgement (
  organisation_id bigint not null references organisation,
  passage_sha256 bytea not null check (length(passage_sha256) = 32),
  rule text not null check (rule <> ''),
  member_id bigint not null,
  judged_at timestamptz not null,
  primary key (organisation_id, passage_sha256, rule),
  foreign key (organisation_id, member_id) references member
);
call fence('screen_judgement', 'select, insert');
