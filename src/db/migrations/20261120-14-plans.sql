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
  template text not null default '',           -- name and version of the template it was made from
  decision_id bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  check (period_end >= period_start),
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
  holds text not null default 'text' check (holds in ('text', 'measures')),  -- where the measures stand in the document
  hint text not null default '',               -- the template's guidance while the block is empty; never part of the document
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

-- Every time the plan was proposed: what it said stands in `frozen` under that revision of its node, and what came of it here.
create table plan_version (
  organisation_id bigint not null,
  plan_id bigint not null,
  version integer not null check (version > 0),
  revision integer not null,
  proposed_at timestamptz not null,
  handed_on_reason text not null default '',   -- why it was handed on although something was missing; shown ever after
  opened_again_at timestamptz,
  opened_again_reason text not null default '',
  decision_id bigint,
  decided_by text not null default '',
  decided_on date,
  item_number text not null default '',
  primary key (organisation_id, plan_id, version),
  foreign key (organisation_id, plan_id) references plan,
  foreign key (organisation_id, plan_id, revision) references frozen (organisation_id, node_id, revision),
  foreign key (organisation_id, decision_id) references node (organisation_id, id),
  check ((opened_again_at is null) = (opened_again_reason = '')),
  check ((decision_id is null) = (decided_on is null)),
  check ((decision_id is null) = (decided_by = '')),
  check (decision_id is null or opened_again_at is null)
);
call fence('plan_version');
