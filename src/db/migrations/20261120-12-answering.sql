-- The intake. One row per reporting group holds the answers of that group as a sorted array, and one the hashes of its codes, unspent and
-- spent, sorted. What is stored is a function of the multiset alone: no id, time, physical order or transaction number says which answer
-- came with which code, or when. Only the functions below reach these tables; the application role cannot read them at all.

create table code_book (
  organisation_id bigint not null,
  survey_id bigint not null,
  group_id bigint not null,
  unspent bytea[] not null,
  spent bytea[] not null default '{}',
  primary key (organisation_id, survey_id, group_id),
  foreign key (organisation_id, survey_id, group_id) references reporting_group (organisation_id, survey_id, id)
);
alter table code_book enable row level security;

create table answer_book (
  organisation_id bigint not null,
  survey_id bigint not null,
  group_id bigint not null,
  answers bytea[] not null default '{}',
  primary key (organisation_id, survey_id, group_id),
  foreign key (organisation_id, survey_id, group_id) references reporting_group (organisation_id, survey_id, id)
);
alter table answer_book enable row level security;

-- Every answer leaves a dead copy of its row behind until it is vacuumed: one change is enough to ask for that.
alter table code_book set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table answer_book set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

create function sorted(unordered bytea[]) returns bytea[]
  language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg(one order by one), '{}') from unnest(unordered) one;
$$;

-- Opening: the codes of a group, as hashes: as many as the plan has staff, once. Only for an open survey of the chosen organisation.
create function lay_codes(of_survey bigint, of_group bigint, code_sha256s bytea[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from survey s where s.organisation_id = current_organisation() and s.id = of_survey and s.state = 'open' for share;
  if not found then raise exception 'the survey is not open' using errcode = 'ST003'; end if;
  perform 1 from reporting_group g where g.organisation_id = current_organisation() and g.survey_id = of_survey and g.id = of_group
    and g.staff = (select count(distinct one) from unnest(code_sha256s) one);
  if not found then raise exception 'a group has one code for each of its staff' using errcode = 'ST003'; end if;
  insert into code_book (organisation_id, survey_id, group_id, unspent)
    values (current_organisation(), of_survey, of_group, sorted(code_sha256s));
  insert into answer_book (organisation_id, survey_id, group_id) values (current_organisation(), of_survey, of_group);
end $$;

-- What the respondent's page shows. It tells nothing of who or how many. `texts` is the promise's: {name: {sv, en}}, where only the
-- places {lastDay}, {groupName}, {groupSize} and {nextGroupName} are left to fill (surveys: survey-texts.ts).
create function intake_survey(token text)
  returns table (state text, title text, introduction text, questions jsonb, organisation_name text, closes_on date, promise_sha256 bytea,
    threshold integer, texts jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.state, s.title, s.introduction, s.questions, o.name, s.closes_on, s.promise_sha256, s.threshold, s.promise -> 'texts'
    from survey s join organisation o on o.id = s.organisation_id where s.public_token = token and s.state <> 'draft';
$$;

-- 'unspent', 'spent' or 'unknown', with what the respondent is told before answering: whose answers the own are shown with, how many
-- people that is, and who joins them when too few answer. From the plan alone.
create function intake_code(token text, code_sha256 bytea)
  returns table (state text, group_name text, staff integer, next_group_name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when code_sha256 = any (b.unspent) then 'unspent' else 'spent' end,
         coalesce(g.audience_name, g.name), coalesce(g.audience_staff, g.staff), coalesce(g.next_name, '')
    from survey s
    join code_book b on b.organisation_id = s.organisation_id and b.survey_id = s.id
    join reporting_group g on g.organisation_id = b.organisation_id and g.id = b.group_id
   where s.public_token = token and (code_sha256 = any (b.unspent) or code_sha256 = any (b.spent))
  union all select 'unknown', '', 0, ''
  limit 1;
$$;

-- Spends the code and takes the answer, both or neither. Returns 'received', 'spent', 'unknown' or 'closed'. A sheet of another width than
-- the questions make is an error: it could not be counted.
create function intake_answer(token text, code_sha256 bytea, answer bytea) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_survey survey;
  book code_book;
begin
  -- With a fixed snapshot the survey would still look open after its closing.
  if current_setting('transaction_isolation') <> 'read committed' then raise exception 'an answer is taken in read committed' using errcode = 'ST003'; end if;
  select * into of_survey from survey s where s.public_token = token;
  if not found then return 'unknown'; end if;
  -- Not a lock of the row: that would leave a mark in it, which the application could watch to see when an answer comes.
  perform pg_advisory_xact_lock_shared(hashtextextended('answers ' || of_survey.organisation_id || ' ' || of_survey.id, 0));
  select * into of_survey from survey s where s.public_token = token;
  if of_survey.state <> 'open' then return 'closed'; end if;
  if length(answer) <> of_survey.sheet_width then raise exception 'an answer sheet of another width' using errcode = 'ST003'; end if;
  select * into book from code_book b
    where b.organisation_id = of_survey.organisation_id and b.survey_id = of_survey.id
      and (code_sha256 = any (b.unspent) or code_sha256 = any (b.spent)) for update;
  if not found then return 'unknown'; end if;
  if code_sha256 = any (book.spent) then return 'spent'; end if;
  update code_book b set unspent = array_remove(book.unspent, code_sha256), spent = sorted(book.spent || code_sha256)
    where b.organisation_id = book.organisation_id and b.survey_id = book.survey_id and b.group_id = book.group_id;
  update answer_book a set answers = sorted(a.answers || answer)
    where a.organisation_id = book.organisation_id and a.survey_id = book.survey_id and a.group_id = book.group_id;
  return 'received';
end $$;

/* Whether what a row's xmin names is committed for good. A transaction, or a savepoint of it, that could still be rolled back is not: who
   may look and then take it back may look again. The 32 bits are read as the number nearest to the present; what PostgreSQL no longer
   keeps the fate of is old, and so committed, or the row would not be seen. */
create function is_committed(xid) returns boolean
  language sql volatile set search_path = pg_catalog as $$
  select coalesce(pg_xact_status((present + ((($1::text::bigint - present + 2147483648) & 4294967295) - 2147483648))::text::xid8) = 'committed', true)
    from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as present) now;
$$;

-- The threshold of a survey whose closing is committed, with its row locked. Anything else is refused: no answer is counted while one
-- more could come in, and none by a transaction that could undo the closing afterwards.
create function threshold_when_closed(of_survey bigint) returns integer
  language plpgsql set search_path = public, pg_temp as $$
declare
  least_answers integer;
  closed_for_good boolean;
begin
  select s.threshold, is_committed(s.xmin) into least_answers, closed_for_good from survey s
    where s.organisation_id = current_organisation() and s.id = of_survey and s.state = 'closed' for update;
  if not found then raise exception 'answers are counted when the survey is closed' using errcode = 'ST003'; end if;
  if not closed_for_good then raise exception 'the closing is not committed yet' using errcode = 'ST003'; end if;
  return least_answers;
end $$;

-- How many have answered, per group, of a survey that is closed for good.
create function answers_per_group(of_survey bigint)
  returns table (group_id bigint, answers integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform threshold_when_closed(of_survey);
  return query select a.group_id, cardinality(a.answers) from answer_book a
    where a.organisation_id = current_organisation() and a.survey_id = of_survey;
end $$;

-- While open, the response is counted once a day, for all together: rounded down to the nearest five, and not at all where fewer than
-- twenty are invited. The role of the intake may ask for the count, which reads nothing; the application may read it, and cannot ask.
create function count_answered() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today date := (now() at time zone 'Europe/Stockholm')::date;
begin
  update survey s
     set counted_on = today, answered_so_far = case when b.invited >= 20 then b.answered / 5 * 5 end
    from (select c.organisation_id, c.survey_id, sum(cardinality(c.unspent) + cardinality(c.spent)) as invited,
                 sum(cardinality(c.spent)) as answered
            from code_book c group by c.organisation_id, c.survey_id) b
   where b.organisation_id = s.organisation_id and b.survey_id = s.id and s.state = 'open'
     and (s.counted_on is null or s.counted_on < today);
end $$;

/* Which groups are shown: chosen once, for good, before anything is counted. `shown` is what src/disclosure has decided from the plan and
   the numbers alone: [{id, level, name, administrationNames, groupIds}]. Every shown group, and everyone that can be told apart by
   subtracting shown groups from each other (anonymity gate G), must be at least the promised number of answers, whatever the caller says. */
create function choose_shown_groups(of_survey bigint, shown jsonb) returns void
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
              where least_answers > (select coalesce(sum(cardinality(a.answers)), 0) from answer_book a
                 where a.organisation_id = org and a.survey_id = of_survey and a.group_id = any (g.group_ids))) then
    raise exception 'a group with fewer than % answers is not shown', least_answers using errcode = 'ST003';
  end if;
  if exists (select 1 from shown_groups_in(shown) g, unnest(g.group_ids) one group by g.level, one having count(*) > 1) then
    raise exception 'shown groups of one level overlap' using errcode = 'ST003';
  end if;
  if exists (select 1 from (
      select array_agg(g.id order by g.id) as shown_in, cardinality(a.answers) as answers
        from answer_book a join shown_groups_in(shown) g on a.group_id = any (g.group_ids)
       where a.organisation_id = org and a.survey_id = of_survey group by a.group_id, a.answers) apart
      group by apart.shown_in having sum(apart.answers) between 1 and least_answers - 1) then
    raise exception 'fewer than % answers could be told apart by subtraction', least_answers using errcode = 'ST003';
  end if;
  insert into shown_choice (organisation_id, survey_id, shown) values (org, of_survey, shown);
end $$;

create function shown_groups_in(shown jsonb)
  returns table (id integer, level text, name text, administration_names text[], group_ids bigint[])
  language sql immutable set search_path = public as $$
  select g.id, g.level, g.name, g."administrationNames", g."groupIds"
    from jsonb_to_recordset(shown) as g(id int, level text, name text, "administrationNames" text[], "groupIds" bigint[]);
$$;

-- Where each question lies in an answer sheet, in the order in which they are asked: as src/disclosure/encoding.ts writes it.
create function sheet_places(questions jsonb)
  returns table (key text, kind text, at integer, width integer, options jsonb)
  language sql immutable set search_path = public as $$
  select q.key, q.kind, (sum(q.width) over (order by q.nr) - q.width)::int, q.width, q.options
    from (select question ->> 'key' as key, question ->> 'kind' as kind, question -> 'options' as options,
                 row_number() over (order by section_nr, question_nr) as nr,
                 case question ->> 'kind' when 'multiple' then 1 + jsonb_array_length(question -> 'options') else 1 end as width
            from jsonb_array_elements(questions -> 'sections') with ordinality as s(section, section_nr),
                 jsonb_array_elements(section -> 'questions') with ordinality as t(question, question_nr)) q;
$$;

/* Counts and destroys, once. It takes nothing but the survey: which groups, is what was chosen, in a transaction that is committed; where
   each question lies in a sheet, is what was frozen at opening. The result must be there to count into. Returns the number of answers. */
create function freeze_answers(of_survey bigint) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  chosen jsonb;
  chosen_for_good boolean;
  into_result bigint;
  asked jsonb;
  counted integer;
begin
  perform threshold_when_closed(of_survey);
  select c.shown, is_committed(c.xmin) into chosen, chosen_for_good from shown_choice c where c.organisation_id = org and c.survey_id = of_survey;
  if not found then raise exception 'the groups that are shown are not chosen' using errcode = 'ST003'; end if;
  if not chosen_for_good then raise exception 'the choice of groups is not committed yet' using errcode = 'ST003'; end if;
  select r.id into into_result from result r where r.organisation_id = org and r.survey_id = of_survey;
  if not found then raise exception 'there is no result to count into' using errcode = 'ST003'; end if;
  select s.questions into asked from survey s where s.organisation_id = org and s.id = of_survey
     and s.sheet_width = (select sum(p.width) from sheet_places(s.questions) p);
  if not found then raise exception 'the questions are not those of the answer sheets' using errcode = 'ST003'; end if;

  insert into shown_group (organisation_id, result_id, id, level, name, administration_names, reporting_group_ids, staff, answers)
    select org, into_result, g.id, g.level, g.name, g.administration_names, g.group_ids,
           (select coalesce(sum(r.staff), 0) from reporting_group r
             where r.organisation_id = org and r.survey_id = of_survey and r.id = any (g.group_ids)),
           (select coalesce(sum(cardinality(a.answers)), 0) from answer_book a
             where a.organisation_id = org and a.survey_id = of_survey and a.group_id = any (g.group_ids))
      from shown_groups_in(chosen) g;

  with sheet as (
    select a.group_id, one as answer from answer_book a, unnest(a.answers) one where a.organisation_id = org and a.survey_id = of_survey),
  place as (
    select q.key, q.kind, q.at, o.option ->> 'key' as option_key, o.nr::int
      from sheet_places(asked) q, jsonb_array_elements(q.options) with ordinality as o(option, nr)),
  tally as (
    select s.group_id, p.key, p.option_key,
           count(*) filter (where case p.kind when 'multiple' then get_byte(s.answer, p.at + p.nr) = 1
                                              else get_byte(s.answer, p.at) = p.nr end)::int as answers
      from sheet s cross join place p group by s.group_id, p.key, p.option_key),
  -- Who left a question out is counted as a class of it, so that everything shown is of all who answered the survey in the group.
  unanswered as (
    select s.group_id, q.key, '' as option_key, count(*) filter (where get_byte(s.answer, q.at) = 0)::int as answers
      from sheet s cross join sheet_places(asked) q group by s.group_id, q.key)
  insert into result_count (organisation_id, result_id, shown_group_id, question_key, option_key, answers)
    select org, into_result, g.id, t.key, t.option_key, sum(t.answers)
      from shown_group g
      join (select * from tally union all select * from unanswered) t on t.group_id = any (g.reporting_group_ids)
     where g.organisation_id = org and g.result_id = into_result
     group by g.id, t.key, t.option_key;

  select coalesce(sum(cardinality(a.answers)), 0)::int into counted from answer_book a where a.organisation_id = org and a.survey_id = of_survey;
  delete from answer_book a where a.organisation_id = org and a.survey_id = of_survey;
  delete from code_book b where b.organisation_id = org and b.survey_id = of_survey;
  delete from invitation i where i.organisation_id = org and i.survey_id = of_survey;
  return counted;
end $$;

do $$
declare pinned text;
begin
  foreach pinned in array array['intake_survey(text)', 'intake_code(text, bytea)', 'intake_answer(text, bytea, bytea)', 'count_answered()'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_intake', pinned);
  end loop;
  foreach pinned in array array['lay_codes(bigint, bigint, bytea[])', 'answers_per_group(bigint)', 'choose_shown_groups(bigint, jsonb)',
    'freeze_answers(bigint)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
  foreach pinned in array array['is_committed(xid)', 'threshold_when_closed(bigint)', 'shown_groups_in(jsonb)', 'sheet_places(jsonb)'] loop
    execute format('revoke execute on function %s from public', pinned);
  end loop;
end $$;
