create table plan (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'plan' check (kind = 'plan'),
  type text not null default 'strategy' check (type in ('strategy', 'action-plan', 'routine')),
  title text not null check (title <> ''),
  state text not null default 'draft' check (state in ('draft', 'proposed', 'adopted')),
  version integer not null default 1 check (version > 0),
  period_start date,
  period_end date,
  proposed_at timestamptz,
  handed_on_reason text not null default '',   -- why it was handed on although something was missing; shown
  decision_id bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  check (period_end >= period_start),
  check (state <> 'draft' or proposed_at is null),
  check ((state = 'adopted') = (decision_id is not null))
);
call fence('plan');

-- The text, block by block, with ids that stay: comments, remarks and the thread point at them.
create table plan_block (
  organisation_id bigint not null,
  plan_id bigint not null,
  id text not null check (id <> ''),
  sort integer not null,
  content jsonb not null,
  primary key (organisation_id, plan_id, id),
  foreign key (organisation_id, plan_id) references plan on delete cascade
);
call fence('plan_block');

create table measure (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'measure' check (kind = 'measure'),
  plan_id bigint not null,
  title text not null check (title <> ''),
  goal text not null default '',
  owner_post_id bigint,
  owner text not null default '',
  starts_on date,
  ends_on date,
  resources text not null default '',
  indicator text not null default '',       -- how we will know
  prevention_level text check (prevention_level in ('universal', 'selective', 'indicated')),
  target_group text not null default '',
  no_need_reason text not null default '',  -- a measure without a need: by law, by political assignment
  sort integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, plan_id) references plan,
  foreign key (organisation_id, owner_post_id) references post on delete set null (owner_post_id),
  check (ends_on >= starts_on)
);
call fence('measure');
create index on measure (organisation_id, plan_id, sort);
