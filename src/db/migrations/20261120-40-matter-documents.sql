-- What belongs to a matter: documents that came in and documents that were drawn up, with the day each became public and why
-- (tryckfrihetsförordningen 2 kap.). The law decides when; Stadig shows it. A document is in one matter and stays there.
create table matter_document (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  type text not null check (type in ('invitation', 'memorandum', 'attachment', 'register-sheet', 'extract', 'mail', 'reply', 'other')),
  title text not null check (title <> '' and length(title) <= 300),
  origin text not null check (origin in ('received', 'drawn-up')),
  counterpart text not null default '',      -- from whom it came, or to whom it was dispatched
  file_id bigint,                            -- the bytes, when there is a file
  memorandum_id bigint,                      -- the memorandum that it is, or belongs to
  decision_id bigint,                        -- the decision whose extract it is
  dated_on date not null,                    -- the day it came in or was drawn up
  public_on date,
  public_ground text check (public_ground in ('received', 'dispatched', 'matter-closed', 'approved', 'kept-continuously')),
  secrecy text not null default '',          -- a note with the section of the law: a reminder, not a decision
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, file_id) references file,
  foreign key (organisation_id, memorandum_id) references memorandum,
  foreign key (organisation_id, decision_id) references decision,
  check ((public_on is null) = (public_ground is null)),
  check (origin <> 'received' or public_ground = 'received'),
  check (public_on is null or public_on >= dated_on)
);
call fence('matter_document', 'select, insert, update (title, type, memorandum_id, decision_id, public_on, public_ground, secrecy)');
create index on matter_document (organisation_id, matter_id, dated_on);
create unique index on matter_document (organisation_id, matter_id, file_id) where file_id is not null;

-- A document that has become public does not become anything else.
create function keep_public_document() returns trigger language plpgsql set search_path = public as $$
begin
  if old.public_on is not null and (new.public_on is distinct from old.public_on or new.public_ground is distinct from old.public_ground) then
    raise exception 'a document that has become public stays so' using errcode = 'ST002';
  end if;
  return new;
end $$;
create trigger keep_public_document before update on matter_document for each row execute function keep_public_document();
