-- What is kept of a count is what is shown: classes of answers with from how many to how many are in each, coarser the fewer they are, and what an
-- attacker program found when it had all of it. Exact counts exist in memory only, while the answers are opened.

create table shown_table (
  organisation_id bigint not null,
  result_id bigint not null,
  shown_group_id integer not null,
  question_key text not null,
  cells jsonb not null,               -- [{options: [key, '' for left out], least, most, form}]
  primary key (organisation_id, result_id, shown_group_id, question_key),
  foreign key (organisation_id, result_id, shown_group_id) references shown_group
);
call fence('shown_table', 'select');

-- What the attacker found before the release: one per result, written with it. How far each question was made coarser is not kept: it follows from what
-- was answered.
create table gate_report (
  organisation_id bigint not null,
  result_id bigint not null,
  report jsonb not null,
  primary key (organisation_id, result_id),
  foreign key (organisation_id, result_id) references result
);
call fence('gate_report', 'select');

-- How many answered, where it would tell that all, or all but one, did: from `answers` to `answers_most`.
alter table shown_group add answers_most integer;
update shown_group set answers_most = answers;
alter table shown_group alter column answers_most set not null, add check (answers_most >= answers);

-- Results from before were shown as they were counted, and stay as they were shown.
insert into shown_table (organisation_id, result_id, shown_group_id, question_key, cells)
  select organisation_id, result_id, shown_group_id, question_key,
         jsonb_agg(jsonb_build_object('options', jsonb_build_array(option_key), 'least', answers, 'most', answers, 'form', 'counts') order by option_key)
    from result_count group by organisation_id, result_id, shown_group_id, question_key;
drop table result_count;

-- The classes of a table as rows.
create function shown_cells_in(tables jsonb)
  returns table (shown_group_id integer, question_key text, place bigint, options text[], low integer, high integer, form text)
  language sql immutable set search_path = public as $$
  select per_group.key::int, item.key, cell.place, array(select jsonb_array_elements_text(cell.value -> 'options')),
         (cell.value ->> 'least')::int, (cell.value ->> 'most')::int, cell.value ->> 'form'
    from jsonb_each(tables) per_group, jsonb_each(per_group.value) item, jsonb_array_elements(item.value) with ordinality cell(value, place);
$$;

drop function freeze_answers(bigint, jsonb);

/* Writes what is shown of a survey, `{shown group: {item: [class]}}` and from how many to how many answered in each group, and destroys everything it
   was counted from, once. Without a report of the attacker that found nothing there is no release. What cannot be of the answers of a group,
   what was not promised and what was not chosen is refused. The result must be there to count into, with the number of all answers. */
create function freeze_answers(of_survey bigint, tables jsonb, answers_in jsonb, report jsonb) returns integer
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
  if (report ->> 'format', report ->> 'holds') is distinct from ('stadig-gate-1', 'true') then
    raise exception 'nothing is released that the attacker has not tried' using errcode = 'ST003';
  end if;
  select s.promise into promised from survey s where s.organisation_id = org and s.id = of_survey;
  select coalesce(sum(c.answers + c.replaced), 0)::int into counted from counted_per_group(of_survey) c;
  if said <> counted then raise exception 'the result says % answers of %', said, counted using errcode = 'ST003'; end if;

  if exists (select 1 from shown_groups_in(chosen) g where not coalesce(
      (select (answers_in #>> array[g.id::text, 'least'])::int <= sum(c.answers + c.replaced)
          and (answers_in #>> array[g.id::text, 'most'])::int >= sum(c.answers + c.replaced)
         from counted_per_group(of_survey) c where c.group_id = any (g.group_ids)), false)) then
    raise exception 'not the answers of the groups' using errcode = 'ST003';
  end if;
  insert into shown_group (organisation_id, result_id, id, level, name, administration_names, reporting_group_ids, staff, answers, answers_most)
    select org, into_result, g.id, g.level, g.name, g.administration_names, g.group_ids,
           (select coalesce(sum(r.staff), 0) from reporting_group r
             where r.organisation_id = org and r.survey_id = of_survey and r.id = any (g.group_ids)),
           (answers_in #>> array[g.id::text, 'least'])::int, (answers_in #>> array[g.id::text, 'most'])::int
      from shown_groups_in(chosen) g;

  if exists (select 1 from shown_cells_in(tables) c
              left join shown_group g on g.organisation_id = org and g.result_id = into_result and g.id = c.shown_group_id
              left join promised_items(promised) i on i.key = c.question_key
             where g.id is null or i.key is null or c.low is null or c.high is null or c.form is null
                or c.form not in ('counts', 'tens', 'fives', 'thirds', 'closed') or not c.low between 0 and c.high or c.high > g.answers_most) then
    raise exception 'not tables of what was promised, in the groups that were chosen' using errcode = 'ST003';
  end if;
  -- Each option stands in one class, and the classes can be those of so many people.
  if exists (select 1 from (select distinct c.shown_group_id, c.question_key from shown_cells_in(tables) c) t
              join promised_items(promised) i on i.key = t.question_key
             where (select array_agg(one order by one) from unnest(array_append(i.options, '')) one)
                   is distinct from (select array_agg(one order by one) from shown_cells_in(tables) c, unnest(c.options) one
                                      where (c.shown_group_id, c.question_key) = (t.shown_group_id, t.question_key)))
     or exists (select 1 from shown_cells_in(tables) c
                 join shown_group g on g.organisation_id = org and g.result_id = into_result and g.id = c.shown_group_id
                 join promised_items(promised) i on i.key = c.question_key
                where i.kind <> 'multiple'
                group by c.shown_group_id, c.question_key, g.answers, g.answers_most
               having sum(c.low) > g.answers_most or sum(c.high) < g.answers) then
    raise exception 'the classes do not add up to the answers' using errcode = 'ST003';
  end if;
  -- The base of such a table is those who answered it, and what they answered before tells who they may be.
  if exists (select 1 from shown_cells_in(tables) c
              join shown_group g on g.organisation_id = org and g.result_id = into_result and g.id = c.shown_group_id
             where c.options = array[''] and c.low = c.high and c.question_key in (select items_of_some(promised))
               and g.answers - c.high between 1 and threshold_when_closed(of_survey) - 1) then
    raise exception 'what was asked of some was answered by too few to be counted' using errcode = 'ST003';
  end if;
  -- People are counted in groups below twenty only; from there on a class is a step (of twenty, the first step is nobody).
  if exists (select 1 from shown_cells_in(tables) c
              join shown_group g on g.organisation_id = org and g.result_id = into_result and g.id = c.shown_group_id
             where (c.form = 'counts' and g.answers >= 20) or (c.low = c.high and g.answers > 20)) then
    raise exception 'so large a group is told in steps' using errcode = 'ST003';
  end if;
  -- That all, or all but one, have answered is told of no group.
  if exists (select 1 from shown_group g where g.organisation_id = org and g.result_id = into_result
               and g.staff > 0 and g.answers = g.answers_most and g.answers >= g.staff - 1) then
    raise exception 'it would tell who has not answered' using errcode = 'ST003';
  end if;
  if exists (select 1 from free_text t where t.organisation_id = org and t.survey_id = of_survey group by t.question_key
            having counted < 20 or count(*) < 6 or count(*) > counted) then
    raise exception 'too few texts to keep' using errcode = 'ST003';
  end if;
  insert into shown_table (organisation_id, result_id, shown_group_id, question_key, cells)
    select org, into_result, per_group.key::int, item.key, item.value from jsonb_each(tables) per_group, jsonb_each(per_group.value) item
     where jsonb_array_length(item.value) > 0;
  insert into gate_report (organisation_id, result_id, report) values (org, into_result, report);

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

revoke execute on function freeze_answers(bigint, jsonb, jsonb, jsonb) from public;
grant execute on function freeze_answers(bigint, jsonb, jsonb, jsonb) to stadig_app;
