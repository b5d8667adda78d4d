-- A result that is shown to everyone who has the address of the survey. The row says only that, and since when: what is shown is read from
-- the result itself, so that nothing can be shown here that is not shown inside.

create table public_result (
  organisation_id bigint not null,
  result_id bigint not null,
  published_at timestamptz not null,
  primary key (organisation_id, result_id),
  foreign key (organisation_id, result_id) references result
);
call fence('public_result', 'select, insert, delete');

-- What anyone may read of a result that is shown: what stands on its own page, with the themes that the reader of the texts has released, and
-- nothing of how many there were behind it.
create function public_result(token text)
  returns table (organisation_name text, theme text, title text, threshold integer, questions jsonb, promise_sha256 bytea, survey_id bigint,
    result_id bigint, frozen_at timestamptz, invited integer, answered integer, shown_groups jsonb, tables jsonb, report jsonb, themes jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.name, o.theme, s.title, s.threshold, s.questions, s.promise_sha256, s.id, r.id, r.frozen_at, r.invited, r.answered,
         (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'level', g.level, 'name', g.name, 'administrationNames', to_jsonb(g.administration_names),
                   'reportingGroupIds', to_jsonb(g.reporting_group_ids), 'staff', g.staff, 'answers', g.answers, 'answersMost', g.answers_most) order by g.id), '[]')
            from shown_group g where g.organisation_id = r.organisation_id and g.result_id = r.id),
         (select coalesce(jsonb_agg(jsonb_build_array(t.shown_group_id, t.question_key, t.cells)), '[]')
            from shown_table t where t.organisation_id = r.organisation_id and t.result_id = r.id),
         gate.report,
         (select coalesce(jsonb_agg(jsonb_build_object('questionKey', e.question_key, 'texts', t.texts, 'theme', e.theme, 'howMany', e.how_many) order by e.id), '[]')
            from theme_release t
            join text_theme e on e.organisation_id = t.organisation_id and e.survey_id = t.survey_id and e.question_key = t.question_key
           where t.organisation_id = r.organisation_id and t.survey_id = r.survey_id)
    from survey s
    join organisation o on o.id = s.organisation_id
    join result r on r.organisation_id = s.organisation_id and r.survey_id = s.id
    join public_result p on p.organisation_id = r.organisation_id and p.result_id = r.id
    left join gate_report gate on gate.organisation_id = r.organisation_id and gate.result_id = r.id
   where s.public_token = token;
$$;
revoke execute on function public_result(text) from public;
grant execute on function public_result(text) to stadig_intake;

-- For the pages that lead there.
create function result_is_shown(token text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from survey s
                   join result r on r.organisation_id = s.organisation_id and r.survey_id = s.id
                   join public_result p on p.organisation_id = r.organisation_id and p.result_id = r.id
                  where s.public_token = token);
$$;
revoke execute on function result_is_shown(text) from public;
grant execute on function result_is_shown(text) to stadig_intake;
