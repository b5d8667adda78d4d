-- The audit chain: digests are chained, the payload stands apart. Personal data is only in audit_payload and is hashed with a salt
-- that goes when it goes, so that erasure and disposal leave the chain verifiable and nothing guessable behind.

create table audit_entry (
  organisation_id bigint not null references organisation,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  action text not null check (action ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  subject_id bigint,
  payload_sha256 bytea not null,
  previous_sha256 bytea not null,
  digest bytea not null,
  primary key (organisation_id, seq)
);
call fence('audit_entry', 'select');
create index on audit_entry (organisation_id, subject_id, seq);

create table audit_payload (
  organisation_id bigint not null,
  seq bigint not null,
  salt bytea not null,
  member_id bigint,
  member_name text not null,
  payload jsonb not null,
  primary key (organisation_id, seq),
  foreign key (organisation_id, seq) references audit_entry
);
call fence('audit_payload', 'select');

create table audit_head (
  organisation_id bigint primary key references organisation,
  seq bigint not null,
  digest bytea not null
);
call fence('audit_head', 'select');

create function audit_payload_sha256(salt bytea, member_id bigint, member_name text, payload jsonb) returns bytea
  language sql immutable parallel safe set search_path = pg_catalog as $$
  select sha256(salt || convert_to(concat_ws(E'\n', coalesce(member_id::text, '-'), member_name, payload::text), 'UTF8'));
$$;

create function audit_digest(organisation_id bigint, seq bigint, at timestamptz, action text, subject_id bigint, payload_sha256 bytea, previous_sha256 bytea)
  returns bytea language sql stable parallel safe set search_path = pg_catalog as $$
  select sha256(convert_to(concat_ws('|', organisation_id, seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), action,
    coalesce(subject_id::text, '-'), encode(payload_sha256, 'hex'), encode(previous_sha256, 'hex')), 'UTF8'));
$$;

-- Called as the last statement of a command: the head's row lock is held for the commit alone.
create function append_audit(new_at timestamptz, new_action text, new_subject_id bigint, new_payload jsonb, by_member bigint, by_name text)
  returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  head audit_head;
  salt bytea := uuid_send(gen_random_uuid());
  payload_digest bytea := audit_payload_sha256(salt, by_member, by_name, new_payload);
  new_digest bytea;
begin
  insert into audit_head values (org, 0, '\x'::bytea) on conflict do nothing;
  select * into head from audit_head where organisation_id = org for update;
  new_digest := audit_digest(org, head.seq + 1, new_at, new_action, new_subject_id, payload_digest, head.digest);
  insert into audit_entry values (org, head.seq + 1, new_at, new_action, new_subject_id, payload_digest, head.digest, new_digest);
  insert into audit_payload values (org, head.seq + 1, salt, by_member, by_name, new_payload);
  update audit_head set seq = head.seq + 1, digest = new_digest where organisation_id = org;
  return head.seq + 1;
end $$;
revoke execute on function append_audit(timestamptz, text, bigint, jsonb, bigint, text) from public;
grant execute on function append_audit(timestamptz, text, bigint, jsonb, bigint, text) to stadig_app;

-- First broken entry of the chosen organisation from this one on, or no row when all holds.
create function verify_audit(since bigint default 1)
  returns table (seq bigint, fault text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with chain as (
    select e.*, lag(e.digest, 1, '\x'::bytea) over w as expected_previous, lag(e.seq, 1, 0::bigint) over w as expected_seq
      from audit_entry e where e.organisation_id = current_organisation() and e.seq >= since - 1 window w as (order by e.seq))
  select c.seq, case
      when c.seq <> c.expected_seq + 1 then 'entry missing before this one'
      when c.previous_sha256 <> c.expected_previous then 'does not continue the entry before'
      when c.digest <> audit_digest(c.organisation_id, c.seq, c.at, c.action, c.subject_id, c.payload_sha256, c.previous_sha256) then 'entry changed'
      when p.seq is not null and c.payload_sha256 <> audit_payload_sha256(p.salt, p.member_id, p.member_name, p.payload) then 'content changed'
    end
    from chain c left join audit_payload p on p.organisation_id = c.organisation_id and p.seq = c.seq
   where c.seq >= since and (c.seq <> c.expected_seq + 1 or c.previous_sha256 <> c.expected_previous
      or c.digest <> audit_digest(c.organisation_id, c.seq, c.at, c.action, c.subject_id, c.payload_sha256, c.previous_sha256)
      or (p.seq is not null and c.payload_sha256 <> audit_payload_sha256(p.salt, p.member_id, p.member_name, p.payload)))
  union all
  select h.seq, 'the head does not match the last entry' from audit_head h
   where h.organisation_id = current_organisation()
     and not exists (select 1 from audit_entry e where e.organisation_id = h.organisation_id and e.seq = h.seq and e.digest = h.digest
                     and not exists (select 1 from audit_entry later where later.organisation_id = h.organisation_id and later.seq > h.seq))
  order by 1 limit 1;
$$;
revoke execute on function verify_audit(bigint) from public;
grant execute on function verify_audit(bigint) to stadig_app;
