-- Answers in people's own words are read by one named member, who writes themes in words of their own. Then the texts are destroyed.
create table text_reader (
  organisation_id bigint not null,
  survey_id bigint not null,
  member_id bigint not null,
  appointed_at timestamptz not null,
  routine_read_at timestamptz,
  finished_at timestamptz,                                       -- the texts are destroyed
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, survey_id) references survey,
  foreign key (organisation_id, member_id) references member,
  check (finished_at is null or routine_read_at is not null)
);
call fence('text_reader', 'select, insert (organisation_id, survey_id, member_id, appointed_at), update (member_id, appointed_at, routine_read_at)');

create table text_theme (
  organisation_id bigint not null,
  id bigint not null generated always as identity,
  survey_id bigint not null,
  question_key text not null,
  theme text not null check (length(theme) between 1 and 500),
  how_many text not null check (how_many in ('some', 'several', 'many')),  -- at least 3, 6 and 12 texts, as the reader sees it
  primary key (organisation_id, id),
  foreign key (organisation_id, survey_id) references text_reader
);
create index on text_theme (organisation_id, survey_id);
call fence('text_theme', 'select, insert, delete');

-- When the texts are gone nobody else can have read them, and nothing can be said of them that was not.
create function keep_text_reader() returns trigger language plpgsql set search_path = public as $$
begin
  if old.finished_at is not null then
    raise exception 'who read the texts stands' using errcode = 'ST002';
  end if;
  return new;
end $$;
create trigger keep_text_reader before update on text_reader for each row execute function keep_text_reader();

create function keep_text_themes() returns trigger language plpgsql set search_path = public as $$
declare
  one text_theme := case tg_op when 'DELETE' then old else new end;
begin
  perform 1 from text_reader r where r.organisation_id = one.organisation_id and r.survey_id = one.survey_id and r.finished_at is null for share;
  if not found then raise exception 'themes stand when the texts are destroyed' using errcode = 'ST002'; end if;
  return one;
end $$;
create trigger keep_text_themes before insert or delete on text_theme for each row execute function keep_text_themes();

-- Destroys every text of the survey, once: by its reader, who has read the routine. Gives how many there were.
create function destroy_texts(of_survey bigint, by_member bigint, at timestamptz) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  destroyed integer;
begin
  update text_reader r set finished_at = at
   where r.organisation_id = org and r.survey_id = of_survey and r.member_id = by_member
     and r.routine_read_at is not null and r.finished_at is null;
  if not found then raise exception 'the texts are destroyed by their reader' using errcode = 'ST003'; end if;
  delete from free_text t where t.organisation_id = org and t.survey_id = of_survey;
  get diagnostics destroyed = row_count;
  return destroyed;
end $$;
revoke execute on function destroy_texts(bigint, bigint, timestamptz) from public;
grant execute on function destroy_texts(bigint, bigint, timestamptz) to stadig_app;
