-- A matter that has ended can be packed for an archive and taken in again; data that need not be kept is disposed of by a rule that rests on a
-- decision (arkivlagen 1990:782, 10 §).

alter table matter add column closed_on date;
update matter m set closed_on = coalesce(
    (select max(e.at at time zone 'Europe/Stockholm')::date from audit_entry e
      where e.organisation_id = m.organisation_id and e.subject_id = m.id and e.action = 'matter.close'), m.opened_on)
 where m.state = 'closed';
alter table matter add constraint matter_closed_on check ((state = 'closed') = (closed_on is not null));

-- Where a matter was taken in from, in the words of its package; such a matter is never changed.
alter table matter add column taken_in_from text check (taken_in_from <> '');
alter table matter add constraint matter_taken_in_closed check (taken_in_from is null or state = 'closed');

create function keep_taken_in_matter() returns trigger language plpgsql set search_path = public as $$
begin
  if old.taken_in_from is not null then
    raise exception 'a matter that was taken in from a package stands' using errcode = 'ST002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_taken_in_matter before update or delete on matter for each row execute function keep_taken_in_matter();

create function keep_part_of_taken_in_matter() returns trigger language plpgsql set search_path = public as $$
declare
  part record := coalesce(new, old);
begin
  if exists (select from matter m where m.organisation_id = part.organisation_id and m.id = part.matter_id and m.taken_in_from is not null) then
    raise exception 'a matter that was taken in from a package stands' using errcode = 'ST002';
  end if;
  return part;
end $$;
create trigger keep_part_of_taken_in_matter before insert or update or delete on designation for each row execute function keep_part_of_taken_in_matter();
create trigger keep_part_of_taken_in_matter before insert or update or delete on matter_document for each row execute function keep_part_of_taken_in_matter();
create trigger keep_part_of_taken_in_matter before insert or update or delete on memorandum for each row execute function keep_part_of_taken_in_matter();
create trigger keep_part_of_taken_in_matter before insert or update or delete on decision for each row execute function keep_part_of_taken_in_matter();

-- That a package was made, and which: the same state of a matter gives the same bytes, so the package itself is not kept.
create table archive_package (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  made_at timestamptz not null,
  member_id bigint,                         -- null: made at the server
  sha256 bytea not null check (length(sha256) = 32),
  content_sha256 bytea not null check (length(content_sha256) = 32),  -- of what the package says and holds, whatever its record status
  record_status text not null check (record_status in ('NEW', 'REPLACEMENT')),
  size bigint not null check (size > 0),
  files integer not null check (files > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, member_id) references member
);
call fence('archive_package', 'select, insert');
create index on archive_package (organisation_id, matter_id);

-- What a package said when it was taken in: what the matter's own rows have no place for, and which file is which.
create table archive_import (
  organisation_id bigint not null,
  matter_id bigint not null,
  package_id text not null check (package_id <> ''),
  package_sha256 bytea not null check (length(package_sha256) = 32),
  content jsonb not null,
  imported_at timestamptz not null,
  primary key (organisation_id, matter_id),
  unique (organisation_id, package_id),
  foreign key (organisation_id, matter_id) references matter
);
call fence('archive_import', 'select, insert');

create table archive_import_file (
  organisation_id bigint not null,
  matter_id bigint not null,
  path text not null check (path <> ''),
  file_id bigint not null,
  primary key (organisation_id, matter_id, path),
  foreign key (organisation_id, matter_id) references archive_import,
  foreign key (organisation_id, file_id) references file
);
call fence('archive_import_file', 'select, insert');

-- When what kind of data goes, and the decision that allows it. A rule is never changed: it ends, and another begins.
create table disposal_rule (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  kind text not null check (kind in ('quarantined-mail', 'memorandum-drafts', 'letters', 'post-holders', 'conversation-teams', 'audit-payload')),
  after_months integer not null check (after_months between 1 and 1200),
  decided_by text not null check (decided_by <> ''),
  decided_on date not null,
  item_number text not null check (item_number <> ''),
  decision_text text not null check (decision_text <> ''),
  valid_from date not null,
  activated_at timestamptz not null,
  ended_on date,
  primary key (organisation_id, id),
  check (valid_from >= decided_on),
  -- The history answers who did what for at least two years, a letter's receipt for one.
  check (after_months >= case kind when 'audit-payload' then 24 when 'letters' then 12 when 'post-holders' then 6 else 1 end)
);
call fence('disposal_rule', 'select, insert, update (ended_on)');
create unique index on disposal_rule (organisation_id, kind) where ended_on is null;

-- What went: how many of which kind and from which days, with a digest of their numbers. Never what they said.
create table disposal_run (
  organisation_id bigint not null,
  id bigint generated always as identity,
  rule_id bigint not null,
  ran_at timestamptz not null,
  disposed integer not null check (disposed > 0),
  oldest date not null,
  newest date not null,
  digest bytea not null check (length(digest) = 32),
  primary key (organisation_id, id),
  foreign key (organisation_id, rule_id) references disposal_rule,
  check (newest >= oldest)
);
call fence('disposal_run', 'select, insert');
create index on disposal_run (organisation_id, rule_id);

-- The day before which an active rule lets its kind go.
create function disposal_cut_off(of_rule bigint, of_kind text, moment timestamptz) returns date
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  today date := (moment at time zone 'Europe/Stockholm')::date;
  months integer;
begin
  select r.after_months into months from disposal_rule r
   where r.organisation_id = current_organisation() and r.id = of_rule and r.kind = of_kind and r.ended_on is null and r.valid_from <= today;
  if months is null then raise exception 'no rule in force lets % go', of_kind using errcode = 'ST003'; end if;
  return (today - make_interval(months => months))::date;
end $$;

-- Who did what, while the chain of digests stands: the application may otherwise only read the payload. The moment is the application's word: it
-- is not believed when it is later than both the clock here and what the history, which nobody can rewrite, has come to.
create function dispose_audit_payload(of_rule bigint, moment timestamptz, most integer) returns table (id bigint, day date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before timestamptz := disposal_cut_off(of_rule, 'audit-payload', moment)::timestamp at time zone 'Europe/Stockholm';
  latest timestamptz;
begin
  select greatest(now(), max(e.at)) + interval '1 day' into latest from audit_entry e where e.organisation_id = current_organisation();
  if moment > latest then raise exception 'nothing goes before its time' using errcode = 'ST003'; end if;
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

-- Letters that have arrived, and letters that have been read. What is on its way, or waits to be read, stays.
create function dispose_letters(of_rule bigint, moment timestamptz, most integer) returns table (id bigint, day date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before timestamptz := disposal_cut_off(of_rule, 'letters', moment)::timestamp at time zone 'Europe/Stockholm';
begin
  return query
    with sent as (
      delete from letter l where l.organisation_id = current_organisation() and l.id in (
        select d.id from letter d where d.organisation_id = current_organisation() and d.delivered_at < before order by d.id limit most)
      returning l.id, l.delivered_at as at),
    received as (
      delete from received_letter r where r.organisation_id = current_organisation() and (r.from_organisation_id, r.key) in (
        select d.from_organisation_id, d.key from received_letter d
         where d.organisation_id = current_organisation() and d.handled_at is not null and d.received_at < before order by d.received_at, d.key limit most)
      returning r.from_organisation_id as id, r.received_at as at)
    select g.id, (g.at at time zone 'Europe/Stockholm')::date from (select * from sent union all select * from received) g order by 2, 1;
end $$;

-- Mail that a matter's address got and that never became part of the matter: held back, put away, or the same once more.
create function dispose_quarantined_mail(of_rule bigint, moment timestamptz, most integer) returns table (id bigint, day date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before timestamptz := disposal_cut_off(of_rule, 'quarantined-mail', moment)::timestamp at time zone 'Europe/Stockholm';
begin
  return query
    with due as (
      select m.id from mailed_in m where m.organisation_id = current_organisation() and m.state in ('discarded', 'repeated') and m.received_at < before
       order by m.received_at, m.id limit most for update),
    gone as (
      delete from mailed_in m using due d where m.organisation_id = current_organisation() and m.id = d.id returning m.id, m.received_at)
    select g.id, (g.received_at at time zone 'Europe/Stockholm')::date from gone g order by g.received_at, g.id;
  -- The message as it came has nothing that points at it any more.
  delete from received_mail r where r.organisation_id = current_organisation() and r.kind = 'matter' and r.read_at is not null
     and r.received_at < before and not exists (select from mailed_in m where m.organisation_id = r.organisation_id and m.id = r.id);
end $$;

do $$
declare pinned text;
begin
  foreach pinned in array array['disposal_cut_off(bigint, text, timestamptz)', 'dispose_audit_payload(bigint, timestamptz, integer)',
                                'dispose_letters(bigint, timestamptz, integer)', 'dispose_quarantined_mail(bigint, timestamptz, integer)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;

-- When a post's holder was last written down or confirmed: the day that the rule for contact data counts from.
alter table post add column holder_noted_on date;
update post set holder_noted_on = current_date where holder <> '' or email <> '';
create function note_post_holder() returns trigger language plpgsql set search_path = public as $$
begin
  new.holder_noted_on := case when new.holder <> '' or new.email <> '' then current_date end;
  return new;
end $$;
create trigger note_post_holder before insert or update of holder, email on post for each row execute function note_post_holder();
