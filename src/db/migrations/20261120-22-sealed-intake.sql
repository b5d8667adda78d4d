-- Answers are sealed when they are received (HPKE, RFC 9180) and lie so until they are counted. Codes and answers move from one array per
-- group to small buckets, so that an answer rewrites a few kilobytes however many there are. What is stored is still a function of the
-- multiset alone: no id, time, physical order or transaction number of an answer.

alter table survey
  add mode text not null default 'codes' check (mode in ('codes', 'open-link', 'keyed')),
  add key_holding text not null default 'server' check (key_holding in ('server', 'two-of-three')),
  add key_token text check (key_token ~ '^[a-z2-9]{10}$'),      -- of a key split in the draft: names its file, and becomes the address
  add public_key bytea check (length(public_key) = 32),          -- null only for those that were open before answers were sealed
  add share_checks text[],                                       -- of a draft: the check words of the two shares handed out
  add shares_confirmed boolean not null default false,           -- both shares handed out have been typed back
  add sealed_lengths integer[],                                  -- bytes that a sealed answer may have
  add codes_root bytea check (length(codes_root) = 32),          -- Merkle root of the hashes of all codes
  add keying_sha256 bytea check (length(keying_sha256) = 32),    -- of the code that those who type in paper answers use
  add key_missing boolean not null default false,                -- while open: the key's file was gone, or another's, when it was last looked for
  add replacements integer not null default 0 check (replacements >= 0),
  add answered_by_group jsonb;                                   -- as answered_so_far, for groups of twenty or more: {group id: answers}
update survey set sealed_lengths = array[sheet_width] where state <> 'draft';
alter table survey add check ((state = 'draft') = (sealed_lengths is null));

-- The codes of a survey as hashes, laid at opening and never updated: nothing here says which are spent.
create table code (
  organisation_id bigint not null,
  survey_id bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  group_id bigint not null,
  bucket integer not null,                       -- 0 for replacements
  primary key (organisation_id, survey_id, sha256),
  foreign key (organisation_id, survey_id, group_id) references reporting_group (organisation_id, survey_id, id)
);
alter table code enable row level security;

-- The intake: spent codes and sealed answers, both sorted, in buckets. With codes, a bucket is one of at most 32 codes of a group; bucket 0
-- is the group's replacements. Without codes, group_id is 0 and a bucket a leaf of a tree over the first bits of the hash of a nonce, and
-- of an answer: numbered as a heap (1; 2, 3; 4 …), split when it holds more than 48. No foreign key to the survey: its check would lock
-- the survey's row when a bucket is split, which leaves a mark that the application can see, and waits for whoever is closing it.
create table intake_book (
  organisation_id bigint not null,
  survey_id bigint not null,
  group_id bigint not null,
  bucket integer not null,
  spent bytea[] not null default '{}',
  answers bytea[] not null default '{}',
  primary key (organisation_id, survey_id, group_id, bucket)
);
alter table intake_book enable row level security;
alter table intake_book alter column spent set storage external, alter column answers set storage external;
-- Rows stay in one piece as long as they fit a page, and a dead copy of a row goes as soon as it can.
alter table intake_book set (toast_tuple_target = 8160, autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

-- Which codes were spent, published when the survey is counted: everyone can look for their own.
create table code_list (
  organisation_id bigint not null,
  survey_id bigint not null,
  spent bytea[] not null,
  unspent bytea[] not null,
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, survey_id) references survey
);
call fence('code_list', 'select');

-- Answers in one's own words, cut loose at the count: nothing here says of which group, by whom, or which two are by the same person.
create table free_text (
  organisation_id bigint not null,
  id uuid not null default gen_random_uuid(),
  survey_id bigint not null,
  question_key text not null,
  text text not null check (length(text) between 1 and 4000),
  primary key (organisation_id, id),
  foreign key (organisation_id, survey_id) references survey
);
create index on free_text (organisation_id, survey_id);
call fence('free_text', 'select');

-- How far a long count has come. A table of its own: the survey's row is held by the transaction that counts.
create table count_progress (
  organisation_id bigint not null,
  survey_id bigint not null,
  percent integer not null check (percent between 0 and 100),
  said_at timestamptz not null default now(),   -- what was said long ago is of a count that was cut off
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, survey_id) references survey
);
call fence('count_progress');

-- Without codes nobody is invited by number, and replacement codes may bring one answer more than there are staff.
alter table result drop constraint result_check;
alter table result
  add check (answered >= 0),
  add unreadable integer not null default 0 check (unreadable >= 0);  -- sealed answers that could not be opened: counted as left blank

create or replace function keep_promise() returns trigger language plpgsql set search_path = public as $$
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
      new.introduction, new.controller, new.contact, new.data_protection_officer, new.sheet_width, new.opened_at, new.closes_on, new.public_token,
      new.mode, new.key_holding, new.key_token, new.public_key, new.shares_confirmed, new.sealed_lengths, new.codes_root, new.keying_sha256)
      is distinct from (old.organisation_id, old.id, old.questions, old.threshold, old.promise, old.promise_sha256, old.title,
      old.introduction, old.controller, old.contact, old.data_protection_officer, old.sheet_width, old.opened_at, old.closes_on, old.public_token,
      old.mode, old.key_holding, old.key_token, old.public_key, old.shares_confirmed, old.sealed_lengths, old.codes_root, old.keying_sha256) then
    raise exception 'an opened survey keeps its promise' using errcode = 'ST002';
  end if;
  if (old.state, new.state) in (('open', 'draft'), ('closed', 'draft'), ('closed', 'open'), ('draft', 'closed')) then
    raise exception 'a survey is opened once and closed once' using errcode = 'ST002';
  end if;
  if (old.state, new.state) = ('draft', 'open') and (new.public_key is null or (new.mode = 'codes') <> (new.codes_root is not null)
      or (new.mode = 'keyed') <> (new.keying_sha256 is not null) or (new.key_holding = 'two-of-three' and not new.shares_confirmed)) then
    raise exception 'a survey is opened with its key' using errcode = 'ST002';
  end if;
  -- Whoever could take the day back could have the answers counted again at any moment.
  if current_user = 'stadig_app' and (new.answered_so_far, new.answered_by_group, new.counted_on)
      is distinct from (old.answered_so_far, old.answered_by_group, old.counted_on) then
    raise exception 'the answers so far are counted at night' using errcode = 'ST002';
  end if;
  if current_user = 'stadig_app' and new.replacements <> old.replacements then
    raise exception 'replaced codes are counted where they are laid' using errcode = 'ST002';
  end if;
  -- Waits for answers that are on their way in; those that come after wait for it, and are told that it is closed (open_intake).
  if (old.state, new.state) = ('open', 'closed') then
    perform pg_advisory_xact_lock(hashtextextended('answers ' || new.organisation_id || ' ' || new.id, 0));
  end if;
  return new;
end $$;

-- Surveys that were open before: their codes and answers are carried over as they are, unsealed, and counted as they were promised.
insert into code (organisation_id, survey_id, sha256, group_id, bucket)
  select organisation_id, survey_id, sha256, group_id, 1 + ((row_number() over each_group - 1) % ceil(count(*) over whole_group / 32.0))::int
    from (select organisation_id, survey_id, group_id, unnest(unspent || spent) as sha256 from code_book) one
  window each_group as (partition by organisation_id, survey_id, group_id order by sha256),
         whole_group as (partition by organisation_id, survey_id, group_id);
insert into intake_book (organisation_id, survey_id, group_id, bucket, spent, answers)
  select c.organisation_id, c.survey_id, c.group_id, c.bucket,
         coalesce(array_agg(c.sha256 order by c.sha256) filter (where c.sha256 = any (b.spent)), '{}'),
         case c.bucket when 1 then a.answers else '{}' end
    from code c
    join code_book b using (organisation_id, survey_id, group_id)
    join answer_book a using (organisation_id, survey_id, group_id)
   group by c.organisation_id, c.survey_id, c.group_id, c.bucket, a.answers;

drop function lay_codes(bigint, bigint, bytea[]);
drop function intake_survey(text);
drop function intake_code(text, bytea);
drop function intake_answer(text, bytea, bytea);
drop function answers_per_group(bigint);
drop function freeze_answers(bigint);
drop function sheet_places(jsonb);
drop table code_book;
drop table answer_book;

-- Opening: the codes of a group, as hashes: as many as the plan has staff, once. Only for an open survey of the chosen organisation.
create function lay_codes(of_survey bigint, of_group bigint, code_sha256s bytea[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
begin
  perform 1 from survey s where s.organisation_id = org and s.id = of_survey and s.state = 'open' and s.mode = 'codes' for share;
  if not found then raise exception 'the survey is not open' using errcode = 'ST003'; end if;
  perform 1 from reporting_group g where g.organisation_id = org and g.survey_id = of_survey and g.id = of_group
    and g.staff = (select count(distinct one) from unnest(code_sha256s) one)
    and not exists (select 1 from code c where c.organisation_id = org and c.survey_id = of_survey and c.group_id = of_group);
  if not found then raise exception 'a group has one code for each of its staff' using errcode = 'ST003'; end if;
  insert into code (organisation_id, survey_id, sha256, group_id, bucket)
    select org, of_survey, one, of_group,
           1 + ((row_number() over (order by one) - 1) % ceil(cardinality(code_sha256s) / 32.0))::int
      from unnest(code_sha256s) one order by one;
  insert into intake_book (organisation_id, survey_id, group_id, bucket)
    select org, of_survey, of_group, bucket from generate_series(1, ceil(cardinality(code_sha256s) / 32.0)::int) bucket;
end $$;

-- Opening, where there are no codes.
create function lay_open_intake(of_survey bigint) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from survey s where s.organisation_id = current_organisation() and s.id = of_survey and s.state = 'open' and s.mode <> 'codes' for share;
  if not found then raise exception 'the survey is not open' using errcode = 'ST003'; end if;
  insert into intake_book (organisation_id, survey_id, group_id, bucket) values (current_organisation(), of_survey, 0, 1);
end $$;

-- A new code for somebody of a group who has lost theirs. At most three in a hundred of the codes, at least one; the number is public.
create function replace_code(of_survey bigint, of_group bigint, code_sha256 bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  laid bigint;
  used integer;
begin
  select s.replacements into used from survey s where s.organisation_id = org and s.id = of_survey and s.state = 'open' and s.mode = 'codes' for update;
  if not found then raise exception 'the survey is not open' using errcode = 'ST003'; end if;
  select count(*) into laid from code c where c.organisation_id = org and c.survey_id = of_survey and c.bucket > 0;
  if used >= greatest(1, laid * 3 / 100) then raise exception 'no more codes can be replaced' using errcode = 'ST003'; end if;
  perform 1 from reporting_group g where g.organisation_id = org and g.survey_id = of_survey and g.id = of_group;
  if not found then raise exception 'no such group' using errcode = 'ST003'; end if;
  insert into code (organisation_id, survey_id, sha256, group_id, bucket) values (org, of_survey, code_sha256, of_group, 0);
  insert into intake_book (organisation_id, survey_id, group_id, bucket) values (org, of_survey, of_group, 0) on conflict do nothing;
  update survey s set replacements = s.replacements + 1 where s.organisation_id = org and s.id = of_survey;
end $$;

-- What the respondent's page shows, and what an answer is sealed to. It tells nothing of who or how many.
create function intake_survey(token text)
  returns table (state text, title text, introduction text, questions jsonb, organisation_name text, theme text, closes_on date,
    promise_sha256 bytea, threshold integer, texts jsonb, mode text, key_holding text, public_key bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, s.title, s.introduction, s.questions, o.name, o.theme, s.closes_on, s.promise_sha256, s.threshold, s.promise -> 'texts',
         s.mode, s.key_holding, s.public_key
    from survey s join organisation o on o.id = s.organisation_id where s.public_token = token and s.state <> 'draft';
$$;

-- What may change of it while it is open; everything else stands from the opening and need not be asked for twice.
create function intake_standing(token text) returns table (state text, organisation_name text, theme text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, o.name, o.theme from survey s join organisation o on o.id = s.organisation_id where s.public_token = token and s.state <> 'draft';
$$;

-- 'unspent', 'spent' or 'unknown', with what the respondent is told before answering: whose answers the own are shown with, how many
-- people that is, and who joins them when too few answer. From the plan alone.
create function intake_code(token text, code_sha256 bytea)
  returns table (state text, group_name text, staff integer, next_group_name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when code_sha256 = any (b.spent) then 'spent' else 'unspent' end,
         coalesce(g.audience_name, g.name), coalesce(g.audience_staff, g.staff), coalesce(g.next_name, '')
    from survey s
    join code c on c.organisation_id = s.organisation_id and c.survey_id = s.id and c.sha256 = code_sha256
    join intake_book b on b.organisation_id = c.organisation_id and b.survey_id = c.survey_id and b.group_id = c.group_id and b.bucket = c.bucket
    join reporting_group g on g.organisation_id = c.organisation_id and g.id = c.group_id
   where s.public_token = token
  union all select 'unknown', '', 0, ''
  limit 1;
$$;

-- The survey that an answer is for: nothing when there is none. Only what is needed of it, since its texts are long. A sealed answer of
-- another length than the questions make is an error: it was not sealed by us.
create function open_intake(token text, sealed bytea)
  returns table (organisation_id bigint, id bigint, state text, mode text, keying_sha256 bytea)
  language plpgsql set search_path = public, pg_temp as $$
declare
  org bigint;
  of_survey bigint;
  lengths integer[];
begin
  -- With a fixed snapshot the survey would still look open after its closing.
  if current_setting('transaction_isolation') <> 'read committed' then raise exception 'an answer is taken in read committed' using errcode = 'ST003'; end if;
  select s.organisation_id, s.id into org, of_survey from survey s where s.public_token = token;
  if not found then return; end if;
  -- Not a lock of the row: that would leave a mark in it, which the application could watch to see when an answer comes.
  perform pg_advisory_xact_lock_shared(hashtextextended('answers ' || org || ' ' || of_survey, 0));
  select s.organisation_id, s.id, s.state, s.mode, s.keying_sha256, s.sealed_lengths
    into open_intake.organisation_id, open_intake.id, open_intake.state, open_intake.mode, open_intake.keying_sha256, lengths
    from survey s where s.public_token = token;
  if open_intake.state = 'open' and length(sealed) <> all (lengths) then
    raise exception 'a sealed answer of another length' using errcode = 'ST003';
  end if;
  return next;
end $$;

-- Spends the code and takes the sealed answer, both or neither. Returns 'received', 'spent', 'unknown' or 'closed'.
create function intake_answer(token text, code_sha256 bytea, sealed bytea) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_survey record;
  laid code;
begin
  select * into of_survey from open_intake(token, sealed);
  if of_survey.id is null then return 'unknown'; end if;
  if of_survey.state <> 'open' then return 'closed'; end if;
  select * into laid from code c where c.organisation_id = of_survey.organisation_id and c.survey_id = of_survey.id and c.sha256 = code_sha256;
  if not found then return 'unknown'; end if;
  update intake_book b set spent = sorted(b.spent || code_sha256), answers = sorted(b.answers || sealed)
    where b.organisation_id = laid.organisation_id and b.survey_id = laid.survey_id and b.group_id = laid.group_id and b.bucket = laid.bucket
      and not (code_sha256 = any (b.spent));
  return case when found then 'received' else 'spent' end;
end $$;

-- Every bucket that may hold what begins with these sixteen bits, from the root of the tree to its deepest leaves.
create function buckets_of(key bytea) returns integer[]
  language sql immutable set search_path = pg_catalog as $$
  select array_agg((1 << depth) | (((get_byte(key, 0) << 8) | get_byte(key, 1)) >> (16 - depth))) from generate_series(0, 16) depth;
$$;

-- Takes an answer that comes without a code. A nonce that has been seen is an answer that was sent twice.
create function take_without_code(org bigint, of_survey bigint, nonce_sha256 bytea, sealed bytea) returns text
  language plpgsql set search_path = public, pg_temp as $$
declare
  nonce_path integer[] := buckets_of(nonce_sha256);
  answer_path integer[] := buckets_of(sealed);
  held integer[];
begin
  loop
    -- Both leaves in one order, so that two answers never wait for each other. When one was split meanwhile the other is let go, by undoing
    -- this block, and both are looked for again: whoever held on to it would take them in another order.
    begin
      select array_agg(leaf.bucket) into held from (
        select b.bucket from intake_book b where b.organisation_id = org and b.survey_id = of_survey and b.group_id = 0
           and b.bucket = any (nonce_path || answer_path) order by b.bucket for update) leaf;
      exit when held && nonce_path and held && answer_path;
      raise exception 'split meanwhile' using errcode = 'ST004';
    exception when sqlstate 'ST004' then
      null;
    end;
  end loop;
  update intake_book b set spent = sorted(b.spent || nonce_sha256)
    where b.organisation_id = org and b.survey_id = of_survey and b.group_id = 0 and b.bucket = any (nonce_path)
      and not (nonce_sha256 = any (b.spent));
  if not found then return 'spent'; end if;
  update intake_book b set answers = sorted(b.answers || sealed)
    where b.organisation_id = org and b.survey_id = of_survey and b.group_id = 0 and b.bucket = any (answer_path);
  perform split_bucket(b) from intake_book b where b.organisation_id = org and b.survey_id = of_survey and b.group_id = 0
    and b.bucket = any (held) and b.bucket < 65536 and greatest(cardinality(b.spent), cardinality(b.answers)) > 48;
  return 'received';
end $$;

create function split_bucket(full_one intake_book) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  delete from intake_book b where b.organisation_id = full_one.organisation_id and b.survey_id = full_one.survey_id and b.group_id = 0
    and b.bucket = full_one.bucket;
  insert into intake_book (organisation_id, survey_id, group_id, bucket, spent, answers)
    select full_one.organisation_id, full_one.survey_id, 0, half,
           sorted(array(select one from unnest(full_one.spent) one where half = any (buckets_of(one)))),
           sorted(array(select one from unnest(full_one.answers) one where half = any (buckets_of(one))))
      from (values (2 * full_one.bucket), (2 * full_one.bucket + 1)) as halves(half);
end $$;

-- An answer through the link that everybody has. 'spent' for one that was sent twice.
create function intake_open_answer(token text, nonce_sha256 bytea, sealed bytea) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_survey record;
begin
  select * into of_survey from open_intake(token, sealed);
  if of_survey.id is null or of_survey.mode <> 'open-link' then return 'unknown'; end if;
  if of_survey.state <> 'open' then return 'closed'; end if;
  return take_without_code(of_survey.organisation_id, of_survey.id, nonce_sha256, sealed);
end $$;

-- An answer on paper, typed in by somebody who has the survey's keying code. 'unknown' for another code.
create function intake_keyed_answer(token text, keying_code_sha256 bytea, nonce_sha256 bytea, sealed bytea) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_survey record;
begin
  select * into of_survey from open_intake(token, sealed);
  if of_survey.id is null or of_survey.mode <> 'keyed' or of_survey.keying_sha256 is distinct from keying_code_sha256 then return 'unknown'; end if;
  if of_survey.state <> 'open' then return 'closed'; end if;
  return take_without_code(of_survey.organisation_id, of_survey.id, nonce_sha256, sealed);
end $$;

-- Whether this is the code with which paper answers of the survey are typed in.
create function intake_keying(token text, keying_code_sha256 bytea) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from survey s where s.public_token = token and s.mode = 'keyed' and s.keying_sha256 = keying_code_sha256);
$$;

-- How many have answered, per group, of a survey that is closed for good: with the codes of the plan, and with replacements.
create function answers_per_group(of_survey bigint)
  returns table (group_id bigint, answers integer, replaced integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform threshold_when_closed(of_survey);
  return query select b.group_id, coalesce(sum(cardinality(b.answers)) filter (where b.bucket > 0), 0)::int,
      coalesce(sum(cardinality(b.answers)) filter (where b.bucket = 0), 0)::int
    from intake_book b where b.organisation_id = current_organisation() and b.survey_id = of_survey group by b.group_id;
end $$;

/* While open, the response is counted once a day and rounded down to the nearest five; when one at most has not answered, it is not said. For
   each group of twenty or more; and for all together, unless subtracting those groups from it would tell of fewer than twenty people in the
   smaller groups: then only the sum of what is said of the larger ones. Through an open link: from twenty answers. Of papers that are typed
   in, nothing is said. The role of the intake may ask for the count, which reads nothing; the application may read it, and cannot ask. */
create or replace function count_answered() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today date := (now() at time zone 'Europe/Stockholm')::date;
begin
  update survey s
     set counted_on = today,
         answered_so_far = case
           when s.mode = 'open-link' then case when total.answered >= 20 then total.answered / 5 * 5 end
           when s.mode <> 'codes' then null
           when total.in_small between 1 and 19 then total.in_large
           when total.invited >= 20 then least(total.answered, total.invited - 1) / 5 * 5 end,
         answered_by_group = total.by_group
    from (select b.organisation_id, b.survey_id, sum(g.staff)::int as invited, sum(b.answered)::int as answered,
                 coalesce(sum(g.staff) filter (where g.staff < 20), 0) as in_small,
                 (sum(least(b.answered, g.staff - 1) / 5 * 5) filter (where g.staff >= 20))::int as in_large,
                 jsonb_object_agg(b.group_id, least(b.answered, g.staff - 1) / 5 * 5) filter (where g.staff >= 20) as by_group
            from (select organisation_id, survey_id, group_id, sum(cardinality(answers))::int as answered
                    from intake_book group by organisation_id, survey_id, group_id) b
            left join reporting_group g on g.organisation_id = b.organisation_id and g.id = b.group_id
           group by b.organisation_id, b.survey_id) total
   where total.organisation_id = s.organisation_id and total.survey_id = s.id and s.state = 'open'
     and (s.counted_on is null or s.counted_on < today);
end $$;

/* Which groups are shown: chosen once, for good, before anything is counted. `shown` is what src/disclosure has decided from the plan and
   the numbers alone: [{id, level, name, administrationNames, groupIds}]; without codes, one group with the id 0. Every shown group, and
   everyone that can be told apart by subtracting shown groups from each other (anonymity gate G), must be at least the promised number
   of answers with a code of the plan, whatever the caller says. */
create or replace function choose_shown_groups(of_survey bigint, shown jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  least_answers integer := threshold_when_closed(of_survey);
begin
  if exists (select 1 from shown_choice c where c.organisation_id = org and c.survey_id = of_survey) then
    raise exception 'the groups that are shown are chosen once' using errcode = 'ST003';
  end if;
  if exists (select 1 from shown_groups_in(shown) g
              where g.id is null or g.name is null or g.level not in ('group', 'administration', 'municipality') or g.level is null
                 or g.administration_names is null or g.group_ids is null)
     or (select count(*) <> count(distinct g.id) from shown_groups_in(shown) g) then
    raise exception 'not a list of groups to show' using errcode = 'ST003';
  end if;
  if exists (select 1 from shown_groups_in(shown) g
              where least_answers > (select coalesce(sum(a.answers), 0) from answers_per_group(of_survey) a where a.group_id = any (g.group_ids))) then
    raise exception 'a group with fewer than % answers is not shown', least_answers using errcode = 'ST003';
  end if;
  if exists (select 1 from shown_groups_in(shown) g, unnest(g.group_ids) one group by g.level, one having count(*) > 1) then
    raise exception 'shown groups of one level overlap' using errcode = 'ST003';
  end if;
  if exists (select 1 from (
      select array_agg(g.id order by g.id) as shown_in, a.answers
        from answers_per_group(of_survey) a join shown_groups_in(shown) g on a.group_id = any (g.group_ids)
       group by a.group_id, a.answers) apart
      group by apart.shown_in having sum(apart.answers) between 1 and least_answers - 1) then
    raise exception 'fewer than % answers could be told apart by subtraction', least_answers using errcode = 'ST003';
  end if;
  insert into shown_choice (organisation_id, survey_id, shown) values (org, of_survey, shown);
end $$;

-- The choice of groups, if it is committed for good. Nothing is opened before: what is shown can no longer follow from what was answered.
create function chosen_when_committed(of_survey bigint) returns jsonb
  language plpgsql set search_path = public, pg_temp as $$
declare
  chosen jsonb;
  chosen_for_good boolean;
begin
  perform threshold_when_closed(of_survey);
  select c.shown, is_committed(c.xmin) into chosen, chosen_for_good from shown_choice c
    where c.organisation_id = current_organisation() and c.survey_id = of_survey;
  if not found then raise exception 'the groups that are shown are not chosen' using errcode = 'ST003'; end if;
  if not chosen_for_good then raise exception 'the choice of groups is not committed yet' using errcode = 'ST003'; end if;
  return chosen;
end $$;

/* What is counted per group: the answers with a code of the plan, and those with a replaced one where they join at least the promised
   number of the others in everything that is shown; elsewhere they are destroyed uncounted. */
create function counted_per_group(of_survey bigint)
  returns table (group_id bigint, answers integer, replaced integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chosen jsonb := chosen_when_committed(of_survey);
  least_answers integer := threshold_when_closed(of_survey);
begin
  return query
    select apart.group_id, apart.answers,
           case when apart.shown_in <> '{}' and sum(apart.answers) over (partition by apart.shown_in) >= least_answers then apart.replaced else 0 end
      from (select a.*, array(select g.id from shown_groups_in(chosen) g where a.group_id = any (g.group_ids) order by g.id) as shown_in
              from answers_per_group(of_survey) a) apart;
end $$;

-- The sealed answers, a few buckets at a time in their own order, to be opened and counted.
create function sealed_answers(of_survey bigint, after_group bigint, after_bucket integer, most integer)
  returns table (group_id bigint, bucket integer, answers bytea[])
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform chosen_when_committed(of_survey);
  return query select b.group_id, b.bucket, b.answers from intake_book b
    where b.organisation_id = current_organisation() and b.survey_id = of_survey and (b.group_id, b.bucket) > (after_group, after_bucket)
    order by b.group_id, b.bucket limit most;
end $$;

-- What was promised to be counted: the items with their options, of this promise or of the first kind.
create function promised_items(promise jsonb)
  returns table (key text, kind text, options text[])
  language sql immutable set search_path = public as $$
  select t ->> 'item', t ->> 'kind', array(select jsonb_array_elements_text(t -> 'options'))
    from jsonb_array_elements(promise -> 'tables') t where promise ->> 'format' <> 'stadig-promise-1'
  union all
  select q ->> 'key', q ->> 'kind', array(select o ->> 'key' from jsonb_array_elements(q -> 'options') o)
    from jsonb_array_elements(promise -> 'questions') q where promise ->> 'format' = 'stadig-promise-1';
$$;

-- Of these, what is put only to those who have answered another question in some way.
create function items_of_some(promise jsonb) returns setof text
  language sql immutable set search_path = public as $$
  select t ->> 'item' from jsonb_array_elements(promise -> 'tables') t
   where promise ->> 'format' <> 'stadig-promise-1' and t ->> 'question' in (
     select q ->> 'key' from jsonb_array_elements(promise #> '{questionnaire,sections}') part, jsonb_array_elements(part -> 'questions') q
      where part ? 'showIf' or q ? 'showIf');
$$;

-- Texts of one question, in any order: an order of chance is the caller's. That they are enough is looked after by freeze_answers.
create function keep_texts(of_survey bigint, of_question text, texts text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
begin
  perform chosen_when_committed(of_survey);
  perform 1 from survey s where s.organisation_id = org and s.id = of_survey and s.promise #> '{freeText,questions}' ? of_question;
  if not found then raise exception 'no question answered in words' using errcode = 'ST003'; end if;
  perform 1 from intake_book b where b.organisation_id = org and b.survey_id = of_survey limit 1;
  if not found then raise exception 'the answers are counted' using errcode = 'ST003'; end if;
  insert into free_text (organisation_id, survey_id, question_key, text) select org, of_survey, of_question, one from unnest(texts) one;
end $$;

/* Writes what was counted, `{shown group: {item: {option: answers, "": left out}}}`, and destroys everything it was counted from, once.
   What does not add up to the answers of the group, what was not promised and what is missing is refused. The result must be there to
   count into, with the number of all answers. */
create function freeze_answers(of_survey bigint, counts jsonb) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  chosen jsonb := chosen_when_committed(of_survey);
  promised jsonb;
  into_result bigint;
  said integer;
  counted integer;
begin
  select r.id, r.answered into into_result, said from result r where r.organisation_id = org and r.survey_id = of_survey;
  if not found then raise exception 'there is no result to count into' using errcode = 'ST003'; end if;
  perform 1 from intake_book b where b.organisation_id = org and b.survey_id = of_survey limit 1;
  if not found then raise exception 'the answers are counted' using errcode = 'ST003'; end if;
  select s.promise into promised from survey s where s.organisation_id = org and s.id = of_survey;
  select coalesce(sum(c.answers + c.replaced), 0)::int into counted from counted_per_group(of_survey) c;
  if said <> counted then raise exception 'the result says % answers of %', said, counted using errcode = 'ST003'; end if;

  insert into shown_group (organisation_id, result_id, id, level, name, administration_names, reporting_group_ids, staff, answers)
    select org, into_result, g.id, g.level, g.name, g.administration_names, g.group_ids,
           (select coalesce(sum(r.staff), 0) from reporting_group r
             where r.organisation_id = org and r.survey_id = of_survey and r.id = any (g.group_ids)),
           (select coalesce(sum(c.answers + c.replaced), 0) from counted_per_group(of_survey) c where c.group_id = any (g.group_ids))
      from shown_groups_in(chosen) g;

  insert into result_count (organisation_id, result_id, shown_group_id, question_key, option_key, answers)
    select org, into_result, per_group.key::int, item.key, option.key, option.value::int
      from jsonb_each(counts) per_group, jsonb_each(per_group.value) item, jsonb_each_text(item.value) option;
  if exists (select g.id, i.key, o.option from shown_group g, promised_items(promised) i, unnest(array_append(i.options, '')) as o(option)
              where g.organisation_id = org and g.result_id = into_result
             except select c.shown_group_id, c.question_key, c.option_key from result_count c where c.organisation_id = org and c.result_id = into_result)
     or exists (select c.shown_group_id, c.question_key, c.option_key from result_count c where c.organisation_id = org and c.result_id = into_result
             except select g.id, i.key, o.option from shown_group g, promised_items(promised) i, unnest(array_append(i.options, '')) as o(option)
              where g.organisation_id = org and g.result_id = into_result) then
    raise exception 'not the tables that were promised' using errcode = 'ST003';
  end if;
  if exists (select 1 from result_count c
              join shown_group g on g.organisation_id = c.organisation_id and g.result_id = c.result_id and g.id = c.shown_group_id
              join promised_items(promised) i on i.key = c.question_key
             where c.organisation_id = org and c.result_id = into_result
             group by g.id, g.answers, c.question_key, i.kind
            having case i.kind when 'multiple'
                     then coalesce(max(c.answers) filter (where c.option_key <> ''), 0) + max(c.answers) filter (where c.option_key = '') > g.answers
                     else sum(c.answers) <> g.answers end) then
    raise exception 'the counts do not add up to the answers' using errcode = 'ST003';
  end if;
  -- The base of such a table is those who answered it, and what they answered before tells who they may be.
  if exists (select 1 from result_count c
              join shown_group g on g.organisation_id = c.organisation_id and g.result_id = c.result_id and g.id = c.shown_group_id
             where c.organisation_id = org and c.result_id = into_result and c.option_key = '' and c.question_key in (select items_of_some(promised))
               and g.answers - c.answers between 1 and threshold_when_closed(of_survey) - 1) then
    raise exception 'what was asked of some was answered by too few to be counted' using errcode = 'ST003';
  end if;
  if exists (select 1 from free_text t where t.organisation_id = org and t.survey_id = of_survey group by t.question_key
            having counted < 20 or count(*) < 6 or count(*) > counted) then
    raise exception 'too few texts to keep' using errcode = 'ST003';
  end if;

  insert into code_list (organisation_id, survey_id, spent, unspent)
    select org, of_survey, sorted(array(select unnest(b.spent) from intake_book b where b.organisation_id = org and b.survey_id = of_survey)),
           array(select c.sha256 from code c where c.organisation_id = org and c.survey_id = of_survey
                   and c.sha256 not in (select unnest(b.spent) from intake_book b where b.organisation_id = org and b.survey_id = of_survey)
                  order by c.sha256)
     where exists (select 1 from code c where c.organisation_id = org and c.survey_id = of_survey);
  delete from intake_book b where b.organisation_id = org and b.survey_id = of_survey;
  delete from code c where c.organisation_id = org and c.survey_id = of_survey;
  delete from invitation i where i.organisation_id = org and i.survey_id = of_survey;
  delete from count_progress p where p.organisation_id = org and p.survey_id = of_survey;
  return counted;
end $$;

-- What anyone may read of an opened survey: the promise with its digest, the root of its codes, how many codes have been replaced; and when
-- it is counted, which codes were spent, and how many were invited and answered.
create function published_promise(token text)
  returns table (state text, organisation_name text, theme text, title text, mode text, promise jsonb, promise_sha256 bytea, codes_root bytea,
    replacements integer, opened_on date, closes_on date, spent bytea[], unspent bytea[], invited integer, answered integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, o.name, o.theme, s.title, s.mode, s.promise, s.promise_sha256, s.codes_root, s.replacements,
         (s.opened_at at time zone 'Europe/Stockholm')::date, s.closes_on, l.spent, l.unspent, r.invited, r.answered
    from survey s
    join organisation o on o.id = s.organisation_id
    left join code_list l on l.organisation_id = s.organisation_id and l.survey_id = s.id
    left join result r on r.organisation_id = s.organisation_id and r.survey_id = s.id
   where s.public_token = token and s.state <> 'draft';
$$;

-- Whether the files of this survey may go: 'draft' while a key is prepared, 'open', 'closed' when its answers wait to be counted, 'counted'.
create function secret_state(token text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when s.state = 'closed' and exists (select 1 from result r where r.organisation_id = s.organisation_id and r.survey_id = s.id)
              then 'counted' else s.state end
    from survey s where s.public_token = token or (s.state = 'draft' and s.key_token = token);
$$;

do $$
declare pinned text;
begin
  foreach pinned in array array['intake_survey(text)', 'intake_standing(text)', 'intake_code(text, bytea)', 'intake_answer(text, bytea, bytea)',
    'intake_open_answer(text, bytea, bytea)', 'intake_keyed_answer(text, bytea, bytea, bytea)', 'intake_keying(text, bytea)',
    'published_promise(text)', 'secret_state(text)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_intake', pinned);
  end loop;
  foreach pinned in array array['lay_codes(bigint, bigint, bytea[])', 'lay_open_intake(bigint)', 'replace_code(bigint, bigint, bytea)',
    'answers_per_group(bigint)', 'counted_per_group(bigint)', 'sealed_answers(bigint, bigint, integer, integer)',
    'keep_texts(bigint, text, text[])', 'freeze_answers(bigint, jsonb)', 'published_promise(text)', 'secret_state(text)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
  foreach pinned in array array['open_intake(text, bytea)', 'take_without_code(bigint, bigint, bytea, bytea)', 'split_bucket(intake_book)',
    'chosen_when_committed(bigint)'] loop
    execute format('revoke execute on function %s from public', pinned);
  end loop;
end $$;
