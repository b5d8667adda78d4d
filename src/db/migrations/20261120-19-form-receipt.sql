-- That a form has been done, for a minute, so that pressing its button twice does it once. What was typed is not kept, only the digest of
-- all of it with the one-time value of that rendering of the form; `location` is where whoever sent it was led.
create table form_receipt (
  organisation_id bigint not null references organisation,
  digest bytea not null check (length(digest) = 32),
  done_at timestamptz not null,
  location text not null,
  primary key (organisation_id, digest)
);
call fence('form_receipt');
create index on form_receipt (organisation_id, done_at);
