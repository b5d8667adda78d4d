-- Files go with a letter: written beside it, and copied to the receiver when it is delivered, with numbers of the receiver's own.
create table letter_file (
  organisation_id bigint not null,
  letter_id bigint not null,
  position integer not null check (position between 0 and 9),
  file_id bigint not null,
  primary key (organisation_id, letter_id, position),
  foreign key (organisation_id, letter_id) references letter on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('letter_file', 'select, insert');

create table received_letter_file (
  organisation_id bigint not null,
  from_organisation_id bigint not null,
  key text not null,
  position integer not null,
  file_id bigint not null,
  primary key (organisation_id, from_organisation_id, key, position),
  foreign key (organisation_id, from_organisation_id, key) references received_letter on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('received_letter_file', 'select');

-- What goes over the border with a letter are the files that stand beside it, which can only be the sender's own: nothing in its text names one.
create or replace function deliver_letters(moment timestamptz)
  returns table (organisation_id bigint, from_organisation_id bigint, key text)
  language sql security definer set search_path = public, pg_temp as $$
  with due as (
    update letter l set delivered_at = moment where l.delivered_at is null returning l.*),
  received as (
    insert into received_letter as r (organisation_id, from_organisation_id, key, kind, payload, received_at)
      select d.to_organisation_id, d.organisation_id, d.key, d.kind, d.payload, moment from due d
      on conflict do nothing
      returning r.organisation_id, r.from_organisation_id, r.key),
  enclosed as materialized (
    select r.organisation_id, r.from_organisation_id, r.key, e.position, f.sha256, f.name, f.media_type, b.size,
           nextval(pg_get_serial_sequence('file', 'id')) as file_id
      from received r
      join due d on d.organisation_id = r.from_organisation_id and d.to_organisation_id = r.organisation_id and d.key = r.key
      join letter_file e on e.organisation_id = d.organisation_id and e.letter_id = d.id
      join file f on f.organisation_id = e.organisation_id and f.id = e.file_id
      join blob b on b.organisation_id = f.organisation_id and b.sha256 = f.sha256),
  blobs as (
    insert into blob as b (organisation_id, sha256, size)
      select distinct e.organisation_id, e.sha256, e.size from enclosed e
      on conflict do nothing
      returning b.organisation_id, b.sha256),
  origins as (
    select distinct on (e.organisation_id, e.sha256) e.organisation_id, e.sha256, e.from_organisation_id
      from enclosed e order by e.organisation_id, e.sha256, e.from_organisation_id),
  chunks as (
    insert into blob_chunk (organisation_id, sha256, part, bytes)
      select b.organisation_id, b.sha256, c.part, c.bytes
        from blobs b
        join origins o on o.organisation_id = b.organisation_id and o.sha256 = b.sha256
        join blob_chunk c on c.organisation_id = o.from_organisation_id and c.sha256 = o.sha256),
  files as (
    insert into file (organisation_id, id, sha256, name, media_type, created_at) overriding system value
      select e.organisation_id, e.file_id, e.sha256, e.name, e.media_type, moment from enclosed e),
  beside as (
    insert into received_letter_file (organisation_id, from_organisation_id, key, position, file_id)
      select e.organisation_id, e.from_organisation_id, e.key, e.position, e.file_id from enclosed e)
  select r.organisation_id, r.from_organisation_id, r.key from received r;
$$;

-- The places of whoever is on a waiting list are not charged until there is room.
alter table agreement_line add column is_held boolean not null default false;

-- A need that is shared is one of the kinds in content/network-needs.ts: what is nearly the same is then the same, and nothing in it can point anyone out.
alter table shared_need add constraint shared_need_is_a_kind check (need ~ '^[a-z]+(-[a-z]+)*$' and length(need) <= 40);
