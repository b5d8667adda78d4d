-- Each organisation has its own colours, on its respondents' pages too. The thread's red is everybody's.
alter table organisation add theme text not null default 'gran' check (theme in ('gran', 'hav', 'ljung', 'skiffer', 'vass'));
grant update (theme) on organisation to stadig_app;

drop function memberships_of(bigint);
create function memberships_of(of_account bigint)
  returns table (organisation_id bigint, slug text, organisation_name text, kind text, theme text, member_id bigint, member_name text, title text, roles text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind, o.theme, m.id, m.name, m.title,
         array(select r.role from member_role r where r.organisation_id = m.organisation_id and r.member_id = m.id order by r.role)
    from member m join organisation o on o.id = m.organisation_id
   where m.account_id = of_account and m.ended_at is null
   order by o.name;
$$;
revoke execute on function memberships_of(bigint) from public;
grant execute on function memberships_of(bigint) to stadig_app;

drop function intake_survey(text);
create function intake_survey(token text)
  returns table (state text, title text, introduction text, questions jsonb, organisation_name text, theme text, closes_on date,
    promise_sha256 bytea, threshold integer, texts jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, s.title, s.introduction, s.questions, o.name, o.theme, s.closes_on, s.promise_sha256, s.threshold, s.promise -> 'texts'
    from survey s join organisation o on o.id = s.organisation_id where s.public_token = token and s.state <> 'draft';
$$;
revoke execute on function intake_survey(text) from public;
grant execute on function intake_survey(text) to stadig_intake;
