-- When nothing more is to be sent or printed, the secret that codes are reckoned from is overwritten while the survey is still open: by then
-- nobody needs to know which code belongs to which invitation. There is no way back.
alter table survey add letters_ended boolean not null default false;

create function keep_letters_ended() returns trigger language plpgsql set search_path = public as $$
begin
  if old.letters_ended and not new.letters_ended then
    raise exception 'letters that are ended are not begun again' using errcode = 'ST002';
  end if;
  if new.letters_ended and (new.state = 'draft' or new.mode <> 'codes') then
    raise exception 'letters are ended when a survey with codes is open' using errcode = 'ST002';
  end if;
  return new;
end $$;
create trigger keep_letters_ended before update on survey for each row execute function keep_letters_ended();

-- Whether the files of this survey may go: 'draft' while a key is prepared, 'open', 'ended' when no more codes are to be reckoned, 'closed'
-- when its answers wait to be counted, 'counted'.
create or replace function secret_state(token text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when s.state = 'closed' and exists (select 1 from result r where r.organisation_id = s.organisation_id and r.survey_id = s.id)
              then 'counted'
              when s.state = 'open' and s.letters_ended then 'ended'
              else s.state end
    from survey s where s.public_token = token or (s.state = 'draft' and s.key_token = token);
$$;
