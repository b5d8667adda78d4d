-- What follows when a body has decided: remarks that the plan is to be worked on with, a participation that becomes firm or falls, tasks to those
-- who carry it out, and who is sent the decision. And every document that there was before documents were kept.

-- That a decision was recorded is an entry of a register; a draft sent for comments is no public document, what is answered is.
alter table matter_document drop constraint matter_document_type_check;
alter table matter_document add constraint matter_document_type_check
  check (type in ('invitation', 'memorandum', 'attachment', 'register-sheet', 'extract', 'mail', 'reply', 'decision', 'other'));
alter table matter_document add column sent_for_comments_on date;
alter table matter_document add constraint matter_document_comments
  check (sent_for_comments_on is null or (origin = 'drawn-up' and sent_for_comments_on >= dated_on));
grant update (dated_on, counterpart, sent_for_comments_on, file_id) on matter_document to stadig_app;

create or replace function keep_public_document() returns trigger language plpgsql set search_path = public as $$
begin
  if old.public_on is not null and (new.public_on is distinct from old.public_on or new.public_ground is distinct from old.public_ground
      or new.dated_on is distinct from old.dated_on or new.counterpart is distinct from old.counterpart) then
    raise exception 'a document that has become public stays so' using errcode = 'ST002';
  end if;
  if old.file_id is not null and new.file_id is distinct from old.file_id then
    raise exception 'the file of a document stays' using errcode = 'ST002';
  end if;
  return new;
end $$;

-- A plan whose decision was annulled is no longer in force; the version stays as it was decided, and says so.
alter table plan_version add column annulled_on date check (annulled_on is null or decision_id is not null);

-- What the body that decided wanted otherwise, shown with the plan until somebody has seen to it.
create table plan_remark (
  organisation_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  decision_id bigint not null,
  source text not null check (source <> ''),   -- `Kommunstyrelsen den 27 april 2027 § 33`
  kind text not null check (kind in ('referred-back', 'amended', 'annulled')),
  text text not null default '',               -- as the decision says it; empty when it says nothing
  made_at timestamptz not null,
  done_on date,
  done_note text not null default '',
  primary key (organisation_id, id),
  unique (organisation_id, plan_id, decision_id, kind),
  foreign key (organisation_id, plan_id) references plan,
  foreign key (organisation_id, decision_id) references node (organisation_id, id),
  check (done_note = '' or done_on is not null)
);
call fence('plan_remark', 'select, insert, update (done_on, done_note)');

-- When a participation on condition became firm, fell, or was open again because the decision was annulled.
create table participation_event (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  decision_id bigint not null,
  state text not null check (state in ('firm', 'declined', 'reopened')),
  happened_on date not null,
  told text not null default '',               -- the organisation on this installation that was told by letter
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, decision_id, state),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, decision_id) references decision
);
call fence('participation_event', 'select, insert');
create index on participation_event (organisation_id, matter_id);

-- What an organisation that invited has been told by another: kept once, however often the letter comes.
create table received_participation (
  organisation_id bigint not null,
  from_organisation_id bigint not null,
  key text not null check (key <> ''),
  municipality text not null check (municipality <> ''),
  subject text not null,
  state text not null check (state in ('firm', 'declined', 'reopened')),
  participants integer not null check (participants >= 0),
  decided_by text not null,
  decided_on date not null,
  item_number text not null,
  received_at timestamptz not null,
  primary key (organisation_id, from_organisation_id, key),
  foreign key (organisation_id) references organisation
);
call fence('received_participation', 'select, insert');

-- What somebody is to do because of a decision. One that was proposed counts when a person has taken it.
create table task (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  decision_id bigint,
  source text not null check (source in ('decision', 'proposal', 'measure', 'invitation', 'own')),
  source_key text not null default '',
  title text not null check (title <> '' and length(title) <= 300),
  post_id bigint,
  administration_id bigint,
  member_id bigint,
  due_on date,
  state text not null check (state in ('proposed', 'accepted', 'declined', 'done')),
  done_on date,
  done_note text not null default '',
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, decision_id) references decision,
  foreign key (organisation_id, post_id) references post on delete set null (post_id),
  foreign key (organisation_id, administration_id) references administration on delete set null (administration_id),
  foreign key (organisation_id, member_id) references member on delete set null (member_id),
  check (num_nonnulls(post_id, administration_id, member_id) <= 1),
  check ((state = 'done') = (done_on is not null)),
  check ((source = 'own') = (source_key = '')),
  check (source = 'own' or decision_id is not null)
);
call fence('task', 'select, insert, update (title, post_id, administration_id, member_id, due_on, state, done_on, done_note)');
create index on task (organisation_id, matter_id);
create unique index on task (organisation_id, decision_id, source, source_key) where source <> 'own';

-- Who is sent a decision, and that it was: by somebody, or by the system.
create table dispatch_entry (
  organisation_id bigint not null,
  id bigint generated always as identity,
  decision_id bigint not null,
  receiver text not null check (receiver <> '' and length(receiver) <= 200),
  email text not null default '',
  state text not null default 'planned' check (state in ('planned', 'queued', 'sent', 'refused')),
  way text check (way in ('system', 'email', 'post', 'by-hand')),
  sent_on date,
  subject text not null default '',            -- of the letter that the system sends, as it was ordered
  text text not null default '',
  message_id text not null default '',
  tries integer not null default 0,
  answer text not null default '',             -- what the mail server said last, when it did not take the letter
  ordered_at timestamptz,
  document_id bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision,
  foreign key (organisation_id, document_id) references matter_document,
  check ((state = 'sent') = (sent_on is not null)),
  check ((sent_on is null) = (way is null)),
  check ((state in ('queued', 'refused')) <= (ordered_at is not null))
);
call fence('dispatch_entry');
create unique index on dispatch_entry (organisation_id, decision_id, lower(receiver));

create function keep_dispatched() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state = 'sent' then
    raise exception 'what has been dispatched stays so' using errcode = 'ST002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_dispatched before update or delete on dispatch_entry for each row execute function keep_dispatched();

-- What a mail server that was away has left waiting. Older than `since` waits for a person to try again.
create function unsent_dispatch(since timestamptz) returns table (organisation_id bigint, id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select d.organisation_id, d.id from dispatch_entry d where d.state = 'queued' and d.ordered_at >= since;
$$;
revoke execute on function unsent_dispatch(timestamptz) from public;
grant execute on function unsent_dispatch(timestamptz) to stadig_app;

-- What there was before documents were kept. An invitation that came with its matter has been received.
insert into matter_document (organisation_id, matter_id, type, title, origin, counterpart, file_id, memorandum_id, dated_on, public_on, public_ground, recorded_at)
select a.organisation_id, m.matter_id, 'invitation', left(a.title, 300), 'received', left(i.inviter, 300), a.file_id, m.id, t.opened_on, t.opened_on, 'received', now()
  from attachment a
  join memorandum m on m.organisation_id = a.organisation_id and m.id = a.memorandum_id
  join matter t on t.organisation_id = m.organisation_id and t.id = m.matter_id
  join matter_invitation i on i.organisation_id = m.organisation_id and i.matter_id = m.matter_id
 where a.file_id is not null and a.sort = 0 and a.title like 'Inbjudan från%'
    on conflict do nothing;

-- A memorandum that was handed over: dispatched when it went to another authority than its matter's, or else public when the matter was closed.
with written as (
  select m.organisation_id, m.id, m.matter_id, m.title, m.addressee, m.handed_over_on, least(m.written_on, m.handed_over_on) as dated_on,
         lower(trim(m.addressee)) <> lower(trim(c.name)) as leaves,
         case when t.state = 'closed' then coalesce(
           (select max(e.at at time zone 'Europe/Stockholm')::date from audit_entry e
             where e.organisation_id = t.organisation_id and e.subject_id = t.id and e.action = 'matter.close'), t.opened_on) end as closed_on
    from memorandum m
    join matter t on t.organisation_id = m.organisation_id and t.id = m.matter_id
    join committee c on c.organisation_id = t.organisation_id and c.id = t.committee_id
   where m.state = 'handed-over'),
public as (
  select w.*, case when leaves then handed_over_on when closed_on is not null then greatest(closed_on, dated_on) end as public_on,
         case when leaves then 'dispatched' when closed_on is not null then 'matter-closed' end as public_ground
    from written w),
memoranda as (
  insert into matter_document (organisation_id, matter_id, type, title, origin, counterpart, memorandum_id, dated_on, public_on, public_ground, recorded_at)
  select organisation_id, matter_id, 'memorandum', left(title, 300), 'drawn-up', case when leaves then addressee else '' end, id, dated_on, public_on, public_ground, now()
    from public)
insert into matter_document (organisation_id, matter_id, type, title, origin, counterpart, file_id, memorandum_id, dated_on, public_on, public_ground, recorded_at)
select p.organisation_id, p.matter_id, 'attachment', left(a.title, 300), 'drawn-up', case when leaves then addressee else '' end, a.file_id, p.id, p.dated_on, public_on, public_ground, now()
  from attachment a join public p on p.organisation_id = a.organisation_id and p.id = a.memorandum_id
 where a.file_id is not null
    on conflict do nothing;

-- A decision that was recorded is an entry of the matter's register: public from the start (tryckfrihetsförordningen 2 kap. 10 §).
insert into matter_document (organisation_id, matter_id, type, title, origin, counterpart, decision_id, dated_on, public_on, public_ground, recorded_at)
select d.organisation_id, d.matter_id, 'decision', left(n.title, 300), 'drawn-up', '', d.id, day, day, 'kept-continuously', now()
  from decision d
  join node n on n.organisation_id = d.organisation_id and n.id = d.id
  cross join lateral (select (d.recorded_at at time zone 'Europe/Stockholm')::date as day) as recorded;
