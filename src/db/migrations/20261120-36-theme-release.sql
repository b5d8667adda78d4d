-- What was written in people's own words, summed up in themes by its reader, stands in the result when the reader says that it may: once, after
-- which no theme is added or taken back. How many texts there were is kept as a band alone.
create table theme_release (
  organisation_id bigint not null,
  survey_id bigint not null,
  question_key text not null,
  texts text not null check (texts in ('several', 'many')),            -- at least 6 and 12
  routine_followed boolean not null check (routine_followed),          -- for texts that oblige their reader to act
  released_at timestamptz not null,
  primary key (organisation_id, survey_id, question_key),
  foreign key (organisation_id, survey_id) references text_reader
);
call fence('theme_release', 'select');

-- Releases every question that has a theme, once: by the reader, who has read the routine and says that it was followed, while the texts that
-- the bands are counted from are still there. Gives how many questions.
create function release_themes(of_survey bigint, by_member bigint, followed boolean, at timestamptz) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  released integer;
begin
  perform 1 from text_reader r where r.organisation_id = org and r.survey_id = of_survey and r.member_id = by_member
     and r.routine_read_at is not null and r.finished_at is null for update;
  if not found or followed is not true then
    raise exception 'themes are released by the reader who has followed the routine' using errcode = 'ST003';
  end if;
  if exists (select 1 from theme_release t where t.organisation_id = org and t.survey_id = of_survey) then
    raise exception 'the themes are released' using errcode = 'ST003';
  end if;
  insert into theme_release (organisation_id, survey_id, question_key, texts, routine_followed, released_at)
    select org, of_survey, t.question_key, case when count(*) >= 12 then 'many' else 'several' end, true, at
      from free_text t
     where t.organisation_id = org and t.survey_id = of_survey
       and exists (select 1 from text_theme e where e.organisation_id = org and e.survey_id = of_survey and e.question_key = t.question_key)
     group by t.question_key having count(*) >= 6;
  get diagnostics released = row_count;
  if released = 0 then raise exception 'there are no themes to release' using errcode = 'ST003'; end if;
  return released;
end $$;
revoke execute on function release_themes(bigint, bigint, boolean, timestamptz) from public;
grant execute on function release_themes(bigint, bigint, boolean, timestamptz) to stadig_app;

create or replace function keep_text_themes() returns trigger language plpgsql set search_path = public as $$
declare
  one text_theme := case tg_op when 'DELETE' then old else new end;
begin
  perform 1 from text_reader r where r.organisation_id = one.organisation_id and r.survey_id = one.survey_id and r.finished_at is null for share;
  if not found then raise exception 'themes stand when the texts are destroyed' using errcode = 'ST002'; end if;
  perform 1 from theme_release t where t.organisation_id = one.organisation_id and t.survey_id = one.survey_id;
  if found then raise exception 'themes stand when they are released' using errcode = 'ST002'; end if;
  return one;
end $$;
