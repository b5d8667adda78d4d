-- Files as chunked blobs by content, so that the same attachment is stored once per organisation and backup is one thing.
create table blob (
  organisation_id bigint not null references organisation,
  sha256 bytea not null,
  size integer not null check (size between 0 and 26214400),
  primary key (organisation_id, sha256)
);
call fence('blob', 'select, insert');

create table blob_chunk (
  organisation_id bigint not null,
  sha256 bytea not null,
  part integer not null,
  bytes bytea not null check (octet_length(bytes) <= 262144),
  primary key (organisation_id, sha256, part),
  foreign key (organisation_id, sha256) references blob
);
call fence('blob_chunk', 'select, insert');

create table file (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  sha256 bytea not null,
  name text not null check (name <> '' and length(name) <= 200),
  media_type text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, sha256) references blob
);
call fence('file', 'select, insert');
