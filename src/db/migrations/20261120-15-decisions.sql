create table matter (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'matter' check (kind = 'matter'),
  title text not null check (title <> ''),
  committee_id bigint not null,             -- the authority it belongs to
  plan_id bigint,
  state text not null default 'open' check (state in ('open', 'decided', 'closed')),
  opened_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, committee_id) references committee,
  foreign key (organisation_id, plan_id) references plan
);
call fence('matter');

-- Numbers are the registrar's; Stadig receives them. A matter may have several, in several registers.
create table designation (
  organisation_id bigint not null,
  id bigint generated always as identity,
  matter_id bigint not null,
  type text not null check (type in ('registration-number', 'plan-code', 'document-number')),
  value text not null check (value <> ''),
  register text not null default '',
  primary key (organisation_id, id),
  unique (organisation_id, matter_id, type, value),
  foreign key (organisation_id, matter_id) references matter on delete cascade
);
call fence('designation');

create table memorandum (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'memorandum' check (kind = 'memorandum'),
  matter_id bigint not null,
  plan_id bigint,
  style text not null check (style in ('att-clauses', 'numbered-sentences')),
  title text not null check (title <> ''),
  written_on date not null,
  addressee text not null check (addressee <> ''),
  sender text not null check (sender <> ''),
  officer_name text not null default '',
  officer_role text not null check (officer_role <> ''),
  officer_phone text not null default '',
  officer_email text not null default '',
  summary text not null default '',
  background text not null default '',
  assessment text not null default '',
  signatory text not null default '',
  signatory_role text not null default '',
  dispatch_list text not null default '',
  state text not null default 'draft' check (state in ('draft', 'handed-over')),
  handed_over_on date,
  -- The plan as the memorandum lists it, kept from the day it is handed over, and the version that was put forward then.
  plan_version integer,
  plan_listed text not null default '',
  check ((state = 'handed-over') = (handed_over_on is not null)),
  check (state = 'handed-over' or (plan_version is null and plan_listed = '')),
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, plan_id) references plan
);
call fence('memorandum');
create index on memorandum (organisation_id, matter_id);

-- What the body is asked to decide: one action per row, grouped by the body that decides.
create table proposal (
  organisation_id bigint not null,
  id bigint generated always as identity,
  memorandum_id bigint not null,
  sort integer not null,
  body text not null check (body <> ''),
  text text not null check (text <> ''),
  primary key (organisation_id, id),
  foreign key (organisation_id, memorandum_id) references memorandum on delete cascade
);
call fence('proposal');
create index on proposal (organisation_id, memorandum_id, sort);

-- Whole öre, excluding VAT.
create table cost_line (
  organisation_id bigint not null,
  id bigint generated always as identity,
  memorandum_id bigint not null,
  sort integer not null,
  administration text not null check (administration <> ''),
  label text not null check (label <> ''),
  quantity integer not null check (quantity > 0),
  unit_price_ore bigint not null check (unit_price_ore >= 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, memorandum_id) references memorandum on delete cascade
);
call fence('cost_line');
create index on cost_line (organisation_id, memorandum_id, sort);

create table attachment (
  organisation_id bigint not null,
  id bigint generated always as identity,
  memorandum_id bigint not null,
  sort integer not null,
  title text not null check (title <> ''),
  file_id bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, memorandum_id) references memorandum on delete cascade,
  foreign key (organisation_id, file_id) references file
);
call fence('attachment');
create index on attachment (organisation_id, memorandum_id, sort);

create table decision (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'decision' check (kind = 'decision'),
  matter_id bigint not null,
  memorandum_id bigint,
  body text not null check (body <> ''),
  decided_on date not null,
  item_number text not null check (item_number ~ '^[0-9]{1,4}$'),
  outcome text not null check (outcome in ('approved', 'amended', 'rejected', 'referred-back', 'tabled')),
  text text not null default '',
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, body, decided_on, item_number),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, matter_id) references matter,
  foreign key (organisation_id, memorandum_id) references memorandum
);
call fence('decision', 'select, insert');
create index on decision (organisation_id, matter_id);

alter table plan add foreign key (organisation_id, decision_id) references decision;
