-- Mends: no kind of data goes before its time; a matter that was taken in stands in all its parts; letters whose files are gone; files that nothing
-- holds any more; and memoranda of matters that were decided before it was kept which decision settled them.

-- The day before which an active rule lets its kind go. The moment is the application's word: it counts no longer than to where both the clock here
-- and the history, which nobody can rewrite, have come, and what is far beyond them is refused.
create or replace function disposal_cut_off(of_rule bigint, of_kind text, moment timestamptz) returns date
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  latest timestamptz;
  today date;
  months integer;
begin
  select greatest(now(), max(e.at)) into latest from audit_entry e where e.organisation_id = current_organisation();
  if moment > latest + interval '1 day' then raise exception 'nothing goes before its time' using errcode = 'ST003'; end if;
  today := (least(moment, latest) at time zone 'Europe/Stockholm')::date;
  select r.after_months into months from disposal_rule r
   where r.organisation_id = current_organisation() and r.id = of_rule and r.kind = of_kind and r.ended_on is null and r.valid_from <= today;
  if months is null then raise exception 'no rule in force lets % go', of_kind using errcode = 'ST003'; end if;
  return (today - make_interval(months => months))::date;
end $$;

create or replace function dispose_audit_payload(of_rule bigint, moment timestamptz, most integer) returns table (id bigint, day date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before timestamptz := disposal_cut_off(of_rule, 'audit-payload', moment)::timestamp at time zone 'Europe/Stockholm';
begin
  return query
    with due as (
      select e.seq, e.at from audit_entry e
       where e.organisation_id = current_organisation() and e.at < before
         and exists (select from audit_payload p where p.organisation_id = e.organisation_id and p.seq = e.seq)
       order by e.seq limit most),
    gone as (
      delete from audit_payload p using due d where p.organisation_id = current_organisation() and p.seq = d.seq returning p.seq)
    select d.seq, (d.at at time zone 'Europe/Stockholm')::date from due d join gone g on g.seq = d.seq order by d.seq;
end $$;

-- Files that went with drafts: gone when nothing else holds them, and their bytes with the last that had the same. Whatever may hold a file has a
-- foreign key to it, which is asked here by trying.
create function dispose_files_of_drafts(of_rule bigint, moment timestamptz, files bigint[]) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one bigint;
  content bytea;
  gone integer := 0;
begin
  perform disposal_cut_off(of_rule, 'memorandum-drafts', moment);
  foreach one in array files loop
    begin
      delete from file f where f.organisation_id = current_organisation() and f.id = one returning f.sha256 into content;
      continue when content is null;
      gone := gone + 1;
    exception when foreign_key_violation then
      continue;
    end;
    begin
      if not exists (select from file f where f.organisation_id = current_organisation() and f.sha256 = content) then
        delete from blob_chunk c where c.organisation_id = current_organisation() and c.sha256 = content;
        delete from blob b where b.organisation_id = current_organisation() and b.sha256 = content;
      end if;
    exception when foreign_key_violation then
      null; -- the same content came back in this instant, and stays
    end;
  end loop;
  return gone;
end $$;
revoke execute on function dispose_files_of_drafts(bigint, timestamptz, bigint[]) from public;
grant execute on function dispose_files_of_drafts(bigint, timestamptz, bigint[]) to stadig_app;

-- What belongs to a matter that was taken in, by the matter or by its decision: nothing is moved into it or out of it either.
create or replace function keep_part_of_taken_in_matter() returns trigger language plpgsql set search_path = public as $$
begin
  if exists (select from matter m where m.taken_in_from is not null
      and (m.organisation_id, m.id) in ((old.organisation_id, old.matter_id), (new.organisation_id, new.matter_id))) then
    raise exception 'a matter that was taken in from a package stands' using errcode = 'ST002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_part_of_taken_in_matter before insert or update or delete on task for each row execute function keep_part_of_taken_in_matter();
create trigger keep_part_of_taken_in_matter before insert or update or delete on matter_step for each row execute function keep_part_of_taken_in_matter();

create function keep_decision_of_taken_in_matter() returns trigger language plpgsql set search_path = public as $$
begin
  if exists (select from decision d join matter m on m.organisation_id = d.organisation_id and m.id = d.matter_id
      where m.taken_in_from is not null
        and (d.organisation_id, d.id) in ((old.organisation_id, old.decision_id), (new.organisation_id, new.decision_id))) then
    raise exception 'a matter that was taken in from a package stands' using errcode = 'ST002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_decision_of_taken_in_matter before insert or update or delete on decision_event for each row execute function keep_decision_of_taken_in_matter();
create trigger keep_decision_of_taken_in_matter before insert or update or delete on dispatch_entry for each row execute function keep_decision_of_taken_in_matter();

-- A letter one of whose files is not here any more is not sent without it.
alter table registrar_letter drop constraint registrar_letter_state_check;
alter table registrar_letter add constraint registrar_letter_state_check check (state in ('queued', 'sent', 'refused', 'incomplete'));
alter table dispatch_entry drop constraint dispatch_entry_state_check;
alter table dispatch_entry add constraint dispatch_entry_state_check check (state in ('planned', 'queued', 'sent', 'refused', 'incomplete'));

-- A matter that had been decided when documents began to be kept: what was drawn up in it is public from the day that the minutes were approved, or
-- where nobody noted it from the last day that they lawfully could be (kommunallagen 5 kap. 69 §: fourteen days).
with settled as (
  select distinct on (d.organisation_id, d.matter_id) d.organisation_id, d.matter_id, d.settles,
         coalesce((select min(e.happened_on) from decision_event e
                    where e.organisation_id = d.organisation_id and e.decision_id = d.id and e.type in ('minutes-approved', 'announced')),
                  d.decided_on + 14) as day
    from decision d
    join matter m on m.organisation_id = d.organisation_id and m.id = d.matter_id
   where m.state = 'decided' and m.taken_in_from is null and d.outcome in ('approved', 'amended', 'rejected')
   order by d.organisation_id, d.matter_id, d.recorded_at desc, d.id desc)
update matter_document o
   set public_on = s.day, public_ground = 'matter-closed'
  from settled s
 where s.organisation_id = o.organisation_id and s.matter_id = o.matter_id and s.settles is null and s.day <= current_date
   and o.public_on is null and o.origin = 'drawn-up' and o.dated_on <= s.day and o.sent_for_comments_on is null
   and (o.memorandum_id is null or exists (
     select from memorandum w where w.organisation_id = o.organisation_id and w.id = o.memorandum_id and w.state = 'handed-over'));
