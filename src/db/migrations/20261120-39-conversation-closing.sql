-- Closing a round of conversations is two transactions, as that of a survey is three. From the commit of the first no answer is taken in, and it
-- cannot be taken back; only then are the answers counted and handed out. Whoever could close, read and roll back, again and again, would see each
-- answer without a name come by the difference.
alter table conversation_round drop constraint conversation_round_state_check,
  add constraint conversation_round_state_check check (state in ('draft', 'open', 'counting', 'closed'));

create or replace function keep_conversation_round() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state = 'closed' then
    raise exception 'a closed round of conversations stands' using errcode = 'ST002';
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then raise exception 'an opened round of conversations is not removed' using errcode = 'ST002'; end if;
    return old;
  end if;
  if old.state <> 'draft' and (new.guide is distinct from old.guide or new.guide_key <> old.guide_key or new.title <> old.title
      or new.purpose <> old.purpose or new.opened_at <> old.opened_at or new.state = 'draft') then
    raise exception 'an opened round of conversations keeps its guide and its words' using errcode = 'ST002';
  end if;
  if old.state = 'counting' and (new.state = 'open' or new.last_day <> old.last_day) then
    raise exception 'a round of conversations that takes in no more answers is not opened again' using errcode = 'ST002';
  end if;
  return new;
end $$;

/* Counts a round that takes in no more answers, and gives those that stand with a name. Those without are added up where there are three or more,
   and are otherwise destroyed uncounted: what must not come out is not kept. Their wishes are sorted, so that no order tells whose they are. */
create or replace function close_conversation_round(of_round bigint, moment timestamptz)
  returns table (team text, people text, answers jsonb, needs text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  stopped_for_good boolean;
  without_name integer;
  added jsonb;
begin
  select is_committed(r.xmin) into stopped_for_good from conversation_round r
    where r.organisation_id = org and r.id = of_round and r.state = 'counting' for update;
  if not found then raise exception 'answers are counted when the round takes in no more' using errcode = 'ST003'; end if;
  if not stopped_for_good then raise exception 'the end of the round is not committed yet' using errcode = 'ST003'; end if;
  select count(*)::int into without_name from joint_reply y where y.organisation_id = org and y.round_id = of_round and not y.named;
  added := jsonb_build_object('teams', without_name);
  if without_name >= 3 then
    added := added || jsonb_build_object(
      'counts', (select jsonb_object_agg(c.question, c.teams) from (
         select p.question, jsonb_object_agg(p.standpoint, p.teams) as teams from (
           select a.key as question, a.value as standpoint, count(*)::int as teams
             from joint_reply y, jsonb_each_text(y.answers) a
            where y.organisation_id = org and y.round_id = of_round and not y.named group by a.key, a.value) p
         group by p.question) c),
      'needs', (select coalesce(jsonb_agg(y.needs order by y.needs), '[]') from joint_reply y
         where y.organisation_id = org and y.round_id = of_round and not y.named and y.needs <> ''));
  end if;
  update conversation_round r set state = 'closed', closed_at = moment, unnamed = added where r.organisation_id = org and r.id = of_round;
  return query select t.name, y.people, y.answers, y.needs
    from joint_reply y join conversation_team t on t.organisation_id = y.organisation_id and t.id = y.team_id
   where y.organisation_id = org and y.round_id = of_round and y.named order by t.name;
  delete from joint_reply y where y.organisation_id = org and y.round_id = of_round;
end $$;
