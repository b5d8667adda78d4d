-- A survey is made, opened (everything in it is then frozen in the promise), closed and frozen.
create table survey (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'survey' check (kind = 'survey'),
  title text not null check (title <> ''),
  introduction text not null default '',
  questions jsonb not null,                -- sections and questions, copied from the bank with their version
  controller text not null default '',     -- who is responsible for the personal data, as respondents read it
  contact text not null default '',
  data_protection_officer text not null default '',
  threshold integer not null default 6 check (threshold >= 5),
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  public_token text unique check (public_token ~ '^[a-z2-9]{10}$'),  -- in the address of the survey; not a secret
  promise jsonb,
  promise_sha256 bytea,
  sheet_width integer check (sheet_width > 0),  -- bytes of one answer sheet; another width is not taken in
  rounds integer not null default 0 check (rounds >= 0),  -- how many times letters have been ordered: the first invites, the later remind
  opened_at timestamptz,
  closes_on date,
  closed_at timestamptz,
  answered_so_far integer check (answered_so_far % 5 = 0),  -- while open: for all together, as of the night of counted_on; none under twenty invited
  counted_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  check ((state = 'draft') = (opened_at is null)),
  check ((state = 'draft') = (promise is null)),
  check ((state = 'draft') = (promise_sha256 is null)),
  check ((state = 'draft') = (public_token is null)),
  check ((state = 'draft') = (sheet_width is null)),
  check (state <> 'draft' or rounds = 0),
  check (state <> 'draft' or counted_on is null),
  check (answered_so_far is null or counted_on is not null),
  check ((state = 'closed') = (closed_at is not null))
);
call fence('survey', 'select, insert, update, delete');

-- What is promised is promised: nothing in it changes after opening, by any path of the application.
create function keep_promise() returns trigger language plpgsql set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception 'a survey begins as a draft' using errcode = 'ST002';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then
      raise exception 'an opened survey is kept' using errcode = 'ST002';
    end if;
    return old;
  end if;
  if old.state <> 'draft' and (new.organisation_id, new.id, new.questions, new.threshold, new.promise, new.promise_sha256, new.title,
      new.introduction, new.controller, new.contact, new.data_protection_officer, new.sheet_width, new.opened_at, new.closes_on, new.public_token)
      is distinct from (old.organisation_id, old.id, old.questions, old.threshold, old.promise, old.promise_sha256, old.title,
      old.introduction, old.controller, old.contact, old.data_protection_officer, old.sheet_width, old.opened_at, old.closes_on, old.public_token) then
    raise exception 'an opened survey keeps its promise' using errcode = 'ST002';
  end if;
  if (old.state, new.state) in (('open', 'draft'), ('closed', 'draft'), ('closed', 'open'), ('draft', 'closed')) then
    raise exception 'a survey is opened once and closed once' using errcode = 'ST002';
  end if;
  -- Whoever could take the day back could have the answers counted again at any moment.
  if current_user = 'stadig_app' and (new.answered_so_far, new.counted_on) is distinct from (old.answered_so_far, old.counted_on) then
    raise exception 'the answers so far are counted at night' using errcode = 'ST002';
  end if;
  -- Waits for answers that are on their way in; those that come after wait for it, and are told that it is closed (intake_answer).
  if (old.state, new.state) = ('open', 'closed') then
    perform pg_advisory_xact_lock(hashtextextended('answers ' || new.organisation_id || ' ' || new.id, 0));
  end if;
  return new;
end $$;
create trigger keep_promise before insert or update or delete on survey for each row execute function keep_promise();

-- Groups in which results are shown, fixed before sending. Staff is the number planned for, copied from the units.
create table reporting_group (
  organisation_id bigint not null,
  survey_id bigint not null,
  id bigint generated always as identity,
  name text not null check (name <> ''),
  administration_id bigint not null,
  administration_name text not null,
  staff integer not null check (staff >= 0),
  unit_ids bigint[] not null,
  folds_into_id bigint,
  sort integer not null default 0,
  -- What respondents of the group are told, from the plan alone and written at opening: whose answers theirs are shown with, how many
  -- that is, and who joins them when too few answer.
  audience_name text,
  audience_staff integer,
  next_name text,
  primary key (organisation_id, id),
  unique (organisation_id, survey_id, id),
  unique (organisation_id, survey_id, name),
  foreign key (organisation_id, survey_id) references survey on delete cascade,
  foreign key (organisation_id, survey_id, folds_into_id) references reporting_group (organisation_id, survey_id, id)
    deferrable initially deferred
);
call fence('reporting_group');

-- With which group of another administration an administration is shown when it is too small or too few answer.
create table administration_fold (
  organisation_id bigint not null,
  survey_id bigint not null,
  administration_id bigint not null,
  folds_into_id bigint,
  primary key (organisation_id, survey_id, administration_id),
  foreign key (organisation_id, survey_id) references survey on delete cascade,
  foreign key (organisation_id, survey_id, folds_into_id) references reporting_group (organisation_id, survey_id, id)
    deferrable initially deferred
);
call fence('administration_fold');

-- Neither out of an opened survey nor into one. The lock makes it wait for an opening that is under way.
create function keep_group_plan() returns trigger language plpgsql set search_path = public as $$
declare
  of_state text;
begin
  for of_state in
    select s.state from survey s
     where (s.organisation_id, s.id) in ((old.organisation_id, old.survey_id), (new.organisation_id, new.survey_id)) for share
  loop
    if of_state <> 'draft' then
      raise exception 'an opened survey keeps its groups' using errcode = 'ST002';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
create trigger keep_group_plan before insert or update or delete on reporting_group for each row execute function keep_group_plan();
create trigger keep_group_plan before insert or update or delete on administration_fold for each row execute function keep_group_plan();

-- Whom the survey is sent to, while it is open: one row per planned member of staff. It says nothing of who has answered, carries no
-- moment, and is destroyed at closing. The code of a row is reckoned from it and a secret outside the database.
create table invitation (
  organisation_id bigint not null,
  survey_id bigint not null,
  id uuid not null,
  group_id bigint not null,
  email text check (email = lower(email) and email like '%_@_%'),
  rounds_sent integer not null default 0,      -- the last round of letters that is done with for this address
  failure text,                                -- the mail server's answer when it would not take the letter: '550'
  handed_out boolean not null default false,   -- the code is on a sheet to draw from, and so never in a letter
  primary key (organisation_id, id),
  check (not (handed_out and email is not null)),
  foreign key (organisation_id, survey_id, group_id) references reporting_group (organisation_id, survey_id, id)
);
call fence('invitation');
create index on invitation (organisation_id, survey_id, group_id);
-- Nobody answers twice: an address has one code.
create unique index on invitation (organisation_id, survey_id, email);

-- What a closed survey says: counts per shown group, nothing else, frozen at birth.
create table result (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'result' check (kind = 'result'),
  survey_id bigint not null,
  frozen_at timestamptz not null,
  invited integer not null check (invited >= 0),
  answered integer not null check (answered between 0 and invited),
  primary key (organisation_id, id),
  unique (organisation_id, survey_id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, survey_id) references survey
);
call fence('result', 'select, insert');

-- Which groups are shown of a closed survey, chosen once, from the plan and the numbers of answers alone, before anything is counted.
create table shown_choice (
  organisation_id bigint not null,
  survey_id bigint not null,
  shown jsonb not null,  -- [{id, level, name, administrationNames, groupIds}]
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, survey_id) references survey
);
call fence('shown_choice', 'select');

create table shown_group (
  organisation_id bigint not null,
  result_id bigint not null,
  id integer not null,
  level text not null check (level in ('group', 'administration', 'municipality')),
  name text not null,
  administration_names text[] not null,
  reporting_group_ids bigint[] not null,
  staff integer not null,
  answers integer not null,
  primary key (organisation_id, result_id, id),
  foreign key (organisation_id, result_id) references result
);
call fence('shown_group', 'select');

create table result_count (
  organisation_id bigint not null,
  result_id bigint not null,
  shown_group_id integer not null,
  question_key text not null,
  option_key text not null,  -- '' for those who did not answer the question
  answers integer not null check (answers >= 0),
  primary key (organisation_id, result_id, shown_group_id, question_key, option_key),
  foreign key (organisation_id, result_id, shown_group_id) references shown_group
);
call fence('result_count', 'select');
