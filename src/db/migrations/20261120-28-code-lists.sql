-- The published root is of the codes laid at opening. So that it can be reckoned anew from the lists, these say which codes were given out
-- later in the place of others. Whoever counts need not know: they are taken down as the lists are written.
alter table code_list add replaced bytea[] not null default '{}';

create function list_replaced_codes() returns trigger language plpgsql set search_path = public as $$
begin
  new.replaced := array(select c.sha256 from code c
    where c.organisation_id = new.organisation_id and c.survey_id = new.survey_id and c.bucket = 0 order by c.sha256);
  return new;
end $$;
create trigger list_replaced_codes before insert on code_list for each row execute function list_replaced_codes();

drop function published_promise(text);
create function published_promise(token text)
  returns table (state text, organisation_name text, theme text, title text, mode text, promise jsonb, promise_sha256 bytea, codes_root bytea,
    replacements integer, opened_on date, closes_on date, spent bytea[], unspent bytea[], replaced bytea[], invited integer, answered integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, o.name, o.theme, s.title, s.mode, s.promise, s.promise_sha256, s.codes_root, s.replacements,
         (s.opened_at at time zone 'Europe/Stockholm')::date, s.closes_on, l.spent, l.unspent, l.replaced, r.invited, r.answered
    from survey s
    join organisation o on o.id = s.organisation_id
    left join code_list l on l.organisation_id = s.organisation_id and l.survey_id = s.id
    left join result r on r.organisation_id = s.organisation_id and r.survey_id = s.id
   where s.public_token = token and s.state <> 'draft';
$$;
revoke execute on function published_promise(text) from public;
grant execute on function published_promise(text) to stadig_intake, stadig_app;
