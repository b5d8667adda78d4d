-- Letters to and from a matter: what is sent to the registrar, and what is mailed in to the matter's own address.

-- An address that something of the organisation receives mail at. Writing to it gives no right to read anything. One is open at a time.
create table mail_address (
  organisation_id bigint not null references organisation,
  token_sha256 bytea not null check (octet_length(token_sha256) = 32),
  token text not null check (token ~ '^[a-z2-7]{26}$'),
  kind text not null check (kind = 'matter'),
  subject_id bigint not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, token_sha256)
);
call fence('mail_address', 'select, insert, update (ended_at)');
create index on mail_address (token_sha256);
create unique index on mail_address (organisation_id, kind, subject_id) where ended_at is null;

-- A message as it came, kept before the sending server is told that it was received. Its bytes go when it has been read and placed.
create table received_mail (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  kind text not null check (kind = 'matter'),
  subject_id bigint not null,
  received_at timestamptz not null,
  remote_address text not null,
  helo text not null,
  return_path text not null,
  size integer not null check (size > 0),
  read_at timestamptz,
  primary key (organisation_id, id)
);
call fence('received_mail', 'select, insert, update (read_at)');
create index on received_mail (received_at) where read_at is null;

create table received_mail_part (
  organisation_id bigint not null,
  mail_id bigint not null,
  part integer not null,
  bytes bytea not null check (octet_length(bytes) <= 262144),
  primary key (organisation_id, mail_id, part),
  foreign key (organisation_id, mail_id) references received_mail on delete cascade
);
call fence('received_mail_part', 'select, insert, delete');

-- Before anybody is signed in: to which organisation does this address belong? Only the digest of the whole token finds it.
create function find_mail_address(wanted_sha256 bytea) returns table (organisation_id bigint, kind text, subject_id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.organisation_id, a.kind, a.subject_id from mail_address a where a.token_sha256 = wanted_sha256 and a.ended_at is null;
$$;

create function unread_mail() returns table (organisation_id bigint, id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisation_id, m.id from received_mail m where m.read_at is null order by m.received_at, m.id limit 500;
$$;

create function is_member_address(wanted_email text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from member m join account a on a.id = m.account_id
    where m.organisation_id = current_organisation() and m.ended_at is null and a.email = lower(wanted_email));
$$;

-- What came to a matter's address: who it says that it is from, whether that holds, and what became of it.
create table mailed_in (
  organisation_id bigint not null,
  id bigint not null,                        -- that of the message as it came
  matter_id bigint not null,
  received_at timestamptz not null,
  state text not null check (state in ('placed', 'quarantined', 'discarded', 'repeated')),
  reason text check (reason in
    ('not-authenticated', 'not-checked', 'unknown-sender', 'automatic', 'own-mail', 'other-matter', 'unreadable', 'too-many-files', 'the-same')),
  accepted_as text check (accepted_as in ('member', 'registrar', 'domain')),
  authenticated_by text check (authenticated_by in ('dkim', 'spf', 'relay')),
  sender text not null default '',
  sender_name text not null default '',
  subject text not null default '',
  text text not null default '',
  message_id text not null default '',
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  files jsonb not null default '[]',         -- name, size and, for what is not kept, why
  designations text[] not null default '{}', -- registration numbers read in it
  other_matter_id bigint,                    -- the matter that has them, when it is not this one
  document_id bigint,
  settled_at timestamptz,
  settled_by text not null default '',
  disposal_ground text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references received_mail,
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, other_matter_id) references matter,
  foreign key (organisation_id, document_id) references matter_document,
  check ((state = 'placed') = (document_id is not null)),
  check ((state = 'discarded') = (disposal_ground <> '')),
  check (state = 'placed' or reason is not null)
);
call fence('mailed_in', 'select, insert, update');
create index on mailed_in (organisation_id, matter_id, received_at);

-- Where the registrar of an authority receives mail. A committee that has none uses the organisation's (a setting).
create table registrar_address (
  organisation_id bigint not null,
  committee_id bigint not null,
  email text not null check (email <> ''),
  primary key (organisation_id, committee_id),
  foreign key (organisation_id, committee_id) references committee on delete cascade
);
call fence('registrar_address');

-- A memorandum with all that belongs to it, sent to the registrar: one letter, or several numbered ones when it is too large for one.
create table registrar_mail (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  memorandum_id bigint not null,
  to_address text not null check (to_address <> ''),
  reply_to text not null default '',
  ordered_at timestamptz not null,
  ordered_by text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, memorandum_id) references memorandum
);
call fence('registrar_mail', 'select, insert');
create index on registrar_mail (organisation_id, matter_id);

create table registrar_letter (
  organisation_id bigint not null,
  mail_id bigint not null,
  number integer not null check (number > 0),
  subject text not null,
  text text not null,
  message_id text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'refused')),
  tries integer not null default 0,
  answer text not null default '',           -- what the mail server said last, when it did not take the letter
  sent_at timestamptz,
  primary key (organisation_id, mail_id, number),
  foreign key (organisation_id, mail_id) references registrar_mail,
  check ((state = 'sent') = (sent_at is not null))
);
call fence('registrar_letter', 'select, insert, update (state, tries, answer, sent_at)');
create index on registrar_letter (organisation_id, message_id);

create table registrar_letter_file (
  organisation_id bigint not null,
  mail_id bigint not null,
  number integer not null,
  sort integer not null,
  name text not null check (name <> ''),
  file_id bigint not null,
  primary key (organisation_id, mail_id, number, sort),
  foreign key (organisation_id, mail_id, number) references registrar_letter,
  foreign key (organisation_id, file_id) references file
);
call fence('registrar_letter_file', 'select, insert');

-- What a mail server that was away has left waiting. Older than `since` waits for a person to try again.
create function unsent_registrar_mail(since timestamptz) returns table (organisation_id bigint, id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct m.organisation_id, m.id from registrar_mail m
    join registrar_letter l on l.organisation_id = m.organisation_id and l.mail_id = m.id
   where l.state = 'queued' and m.ordered_at >= since;
$$;

do $$
declare pinned text;
begin
  foreach pinned in array array['find_mail_address(bytea)', 'unread_mail()', 'is_member_address(text)', 'unsent_registrar_mail(timestamptz)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;
