-- What a draft's questionnaire was before each change, so that a change can be undone. The latest 200 are kept.
create table questionnaire_version (
  organisation_id bigint not null,
  survey_id bigint not null,
  number integer not null check (number > 0),
  questions jsonb not null,                -- as `survey.questions` was until the change
  made_at timestamptz not null,            -- when the change was made
  member_id bigint,                        -- by whom; none when it came from the command line
  what text not null check (what <> ''),   -- which change: the name of the command
  about text not null default '',          -- the question or section it was about, in the words it had
  primary key (organisation_id, survey_id, number),
  foreign key (organisation_id, survey_id) references survey on delete cascade,
  foreign key (organisation_id, member_id) references member
);
call fence('questionnaire_version', 'select, insert, delete');

-- Only of a draft, and it waits for an opening that is under way. Goes when the draft is removed.
create function keep_questionnaire_versions() returns trigger language plpgsql set search_path = public as $$
declare
  of_state text;
begin
  select s.state into of_state from survey s
   where (s.organisation_id, s.id) = (coalesce(new.organisation_id, old.organisation_id), coalesce(new.survey_id, old.survey_id)) for share;
  if of_state is not null and of_state <> 'draft' then
    raise exception 'an opened survey keeps its questions and their versions' using errcode = 'ST002';
  end if;
  if tg_op = 'INSERT' then
    delete from questionnaire_version v
     where v.organisation_id = new.organisation_id and v.survey_id = new.survey_id and v.number <= new.number - 200;
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_questionnaire_versions before insert or delete on questionnaire_version
  for each row execute function keep_questionnaire_versions();
