-- A plan that was brought in instead of written here: where its text came from, what was said of its decision, and each part as it was then.
create table plan_source (
  organisation_id bigint not null,
  plan_id bigint not null,
  way text not null check (way in ('pasted', 'file')),
  file_name text not null default '',
  brought_on date not null,
  adopted_by text not null default '',         -- said by the one who brought it in; no matter and no decision here stand behind it
  adopted_on date,
  item_number text not null default '',
  digest text not null,                        -- of name and text: the same is not brought in twice by pressing twice
  parts jsonb not null,                        -- id of a block or measure and the digest of what it said: what has been made local since can be told
  primary key (organisation_id, plan_id),
  unique (organisation_id, digest),
  foreign key (organisation_id, plan_id) references plan on delete cascade,
  check ((way = 'file') = (file_name <> '')),
  check ((adopted_on is null) = (adopted_by = '')),
  check (adopted_on is not null or item_number = '')
);
call fence('plan_source');

-- What somebody invited us to, and whom we register, on the condition that the matter is decided so.
create table matter_invitation (
  organisation_id bigint not null,
  matter_id bigint not null,
  inviter text not null check (inviter <> ''),
  subject text not null check (subject <> ''),
  meetings jsonb not null,                     -- in order: the day where one is known, and the words as they were written
  answer_by date,
  decision_on date,                            -- when the body is expected to decide
  fee_ore bigint not null check (fee_ore >= 0),  -- per person, whole öre, excluding VAT
  participants jsonb not null,                 -- per administration, in order
  digest text,                                 -- of what the form held: the same is not written twice by pressing twice
  primary key (organisation_id, matter_id),
  unique (organisation_id, digest),
  foreign key (organisation_id, matter_id) references matter
);
call fence('matter_invitation');
