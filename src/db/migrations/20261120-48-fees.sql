-- What an organisation that arranges something has agreed with each that takes part, and what it has invoiced. Whole öre without VAT everywhere;
-- VAT is reckoned on the invoice alone.

-- The organisation's own facts as a seller; set once, copied into each invoice.
create table seller (
  organisation_id bigint not null references organisation,
  name text not null check (name <> ''),
  organisation_number text not null check (organisation_number ~ '^[0-9]{10}$'),
  vat_number text not null default '',
  street text not null default '',
  postal_code text not null default '',
  city text not null default '',
  email text not null default '',
  bankgiro text not null default '',
  iban text not null default '',
  peppol_id text not null default '',          -- scheme:id, such as 0007:5560360793
  f_tax boolean not null default true,
  next_number bigint not null default 1,
  primary key (organisation_id)
);
call fence('seller');

-- The terms as they were when the party said yes, and who pays. The terms are never changed: later ones are for later agreements.
create table agreement (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  subject text not null check (subject <> ''),       -- what it is about, as on the invoice
  party_name text not null check (party_name <> ''),
  organisation_number text not null default '' check (organisation_number ~ '^([0-9]{10})?$'),
  email text not null default '',
  peppol_id text not null default '',
  fee_ore bigint not null check (fee_ore >= 0),      -- per participant
  vat text not null check (vat in ('standard', 'exempt', 'own-assessment')),
  vat_percent integer not null check (vat_percent between 0 and 100),
  vat_reason text not null default '',
  payment_days integer not null check (payment_days between 0 and 365),
  cancel_free_until date,                            -- the last day on which a place is given back without charge; none: always free
  cancel_percent integer not null check (cancel_percent between 0 and 100),  -- of the fee after that day
  when_rejected text not null check (when_rejected in ('nothing', 'attended', 'all')),  -- who pays when the decision is no after a meeting was attended
  meetings integer not null check (meetings >= 0),   -- how many the fee is for: 'attended' pays its part of them
  agreed_at timestamptz not null,
  primary key (organisation_id, id),
  check (vat <> 'standard' or vat_percent > 0),
  check (vat = 'standard' or vat_percent = 0),
  check (vat <> 'exempt' or vat_reason <> '')
);
call fence('agreement', 'select, insert');

-- One administration's places: the row that registration, memorandum and invoice all point at, by its key. A line is never changed in number: it is ended and another made.
create table agreement_line (
  organisation_id bigint not null,
  line_key uuid not null,
  agreement_id bigint not null,
  sort integer not null,
  administration text not null check (administration <> ''),
  buyer_reference text not null default '',
  quantity integer not null check (quantity > 0),
  made_at timestamptz not null,
  ended_at timestamptz,
  charge_percent integer not null default 100 check (charge_percent between 0 and 100),  -- what is charged of it: less when it was ended
  ended_why text not null default '',
  primary key (organisation_id, line_key),
  foreign key (organisation_id, agreement_id) references agreement,
  check (ended_at is not null or charge_percent = 100)
);
call fence('agreement_line', 'select, insert, update');
create index on agreement_line (organisation_id, agreement_id, sort);

-- To whom the invoices go, where that has been made clearer than in the agreement. Invoices that are issued keep what they say.
create table buyer (
  organisation_id bigint not null,
  agreement_id bigint not null,
  name text not null check (name <> ''),
  organisation_number text not null default '' check (organisation_number ~ '^([0-9]{10})?$'),
  street text not null default '',
  postal_code text not null default '',
  city text not null default '',
  email text not null default '',
  peppol_id text not null default '',
  primary key (organisation_id, agreement_id),
  foreign key (organisation_id, agreement_id) references agreement
);
call fence('buyer');

create table invoice (
  organisation_id bigint not null,
  id bigint generated always as identity,
  number bigint not null,                            -- without gaps
  agreement_id bigint not null,
  type text not null check (type in ('invoice', 'credit-note')),
  credits_id bigint,
  administration text not null,
  buyer_reference text not null,
  issued_on date not null,
  due_on date not null,
  content jsonb not null,                            -- seller, buyer, lines and sums as they were
  net_ore bigint not null,
  vat_ore bigint not null,
  total_ore bigint not null check (total_ore = net_ore + vat_ore),
  primary key (organisation_id, id),
  unique (organisation_id, number),
  foreign key (organisation_id, agreement_id) references agreement,
  foreign key (organisation_id, credits_id) references invoice,
  check ((type = 'credit-note') = (credits_id is not null))
);
call fence('invoice', 'select, insert');
create index on invoice (organisation_id, agreement_id);

create table invoice_line (
  organisation_id bigint not null,
  invoice_id bigint not null,
  line_key uuid not null,
  quantity integer not null,
  unit_price_ore bigint not null,
  net_ore bigint not null,
  primary key (organisation_id, invoice_id, line_key),
  foreign key (organisation_id, invoice_id) references invoice,
  foreign key (organisation_id, line_key) references agreement_line
);
call fence('invoice_line', 'select, insert');

-- What happened to an invoice afterwards: sent, reminded, paid.
create table invoice_event (
  organisation_id bigint not null,
  id bigint generated always as identity,
  invoice_id bigint not null,
  type text not null check (type in ('sent', 'reminded', 'paid', 'paid-back')),
  happened_on date not null,
  amount_ore bigint check (amount_ore > 0),
  note text not null default '',
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, invoice_id) references invoice,
  check ((type in ('paid', 'paid-back')) = (amount_ore is not null))
);
call fence('invoice_event', 'select, insert');
create index on invoice_event (organisation_id, invoice_id);

-- Invoices that are issued together: what a person saw and ordered, done by a job.
create table invoice_run (
  organisation_id bigint not null references organisation,
  id bigint generated always as identity,
  issued_on date not null,
  ordered_at timestamptz not null,
  finished_at timestamptz,
  primary key (organisation_id, id)
);
call fence('invoice_run');

create table invoice_run_item (
  organisation_id bigint not null,
  run_id bigint not null,
  sort integer not null,
  agreement_id bigint not null,
  type text not null check (type in ('invoice', 'credit-note')),
  credits_id bigint,
  administration text not null,
  buyer_reference text not null,
  seen text not null,                                -- digest of what was shown: what has become something else since is not issued
  state text not null default 'waiting' check (state in ('waiting', 'issued', 'changed')),
  invoice_id bigint,
  primary key (organisation_id, run_id, sort),
  foreign key (organisation_id, run_id) references invoice_run,
  foreign key (organisation_id, agreement_id) references agreement,
  foreign key (organisation_id, credits_id) references invoice,
  foreign key (organisation_id, invoice_id) references invoice,
  check ((state = 'issued') = (invoice_id is not null))
);
call fence('invoice_run_item');
