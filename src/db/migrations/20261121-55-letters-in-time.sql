-- When a letter was written goes with it: what had to be said before a moment is judged by when it was said, not by when it was read.
alter table received_letter add column written_at timestamptz;
update received_letter r set written_at = coalesce(
  (select l.written_at from letter l
    where l.organisation_id = r.from_organisation_id and l.to_organisation_id = r.organisation_id and l.key = r.key),
  r.received_at);
alter table received_letter alter column written_at set not null;

create or replace function deliver_letters(moment timestamptz)
  returns table (organisation_id bigint, from_organisation_id bigint, key text)
  language sql security definer set search_path = public, pg_temp as $$
  with due as (
    update letter l set delivered_at = moment where l.delivered_at is null returning l.*),
  received as (
    insert into received_letter as r (organisation_id, from_organisation_id, key, kind, payload, written_at, received_at)
      select d.to_organisation_id, d.organisation_id, d.key, d.kind, d.payload, d.written_at, moment from due d
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

-- Files of a letter that its reader does not take: only while it is being read, and only those that nothing else holds. Their bytes go with the last
-- that had the same.
create function drop_enclosed_files(sender bigint, letter_key text) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  enclosed bigint[];
  one bigint;
  content bytea;
  gone integer := 0;
begin
  select array_agg(e.file_id) into enclosed
    from received_letter_file e
    join received_letter r using (organisation_id, from_organisation_id, key)
   where e.organisation_id = current_organisation() and e.from_organisation_id = sender and e.key = letter_key and r.handled_at is null;
  if enclosed is null then return 0; end if;
  delete from received_letter_file e
   where e.organisation_id = current_organisation() and e.from_organisation_id = sender and e.key = letter_key;
  foreach one in array enclosed loop
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
revoke execute on function drop_enclosed_files(bigint, text) from public;
grant execute on function drop_enclosed_files(bigint, text) to stadig_app;
