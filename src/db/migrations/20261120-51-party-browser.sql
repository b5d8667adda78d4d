-- A browser that a party's link was opened in: it asks for a code to the address that the invitation went to, so that a link that was forwarded opens nothing.
create table party_browser (
  organisation_id bigint not null,
  party_id bigint not null,
  browser_sha256 bytea not null,
  code_sha256 bytea not null,
  tries integer not null default 0 check (tries >= 0),
  asked_at timestamptz not null,
  code_until timestamptz not null,
  proven_at timestamptz,
  primary key (organisation_id, party_id, browser_sha256),
  foreign key (organisation_id, party_id) references network_party on delete cascade
);
call fence('party_browser');

-- The needs that recurred when they were last counted, and who shared them then, as the number of each one's latest consent; never who has which need.
create table joint_view (
  organisation_id bigint not null,
  id bigint generated always as identity,
  network_id bigint not null,
  needs jsonb not null,
  sharers jsonb not null,                                   -- [{partyId, version}]
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, network_id) references network on delete cascade
);
call fence('joint_view', 'select, insert');
create index on joint_view (organisation_id, network_id, id);
