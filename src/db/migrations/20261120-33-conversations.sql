-- Conversations: teams too small for any statistics talk for twenty minutes and give one joint answer. It is neither anonymous nor individual:
-- the team sees all of it before it leaves. Nothing is kept of who took part, what anyone said, how anyone voted, or when it was sent.
insert into node_kind values ('conversation_round'), ('joint_answer');
insert into allowed_link values ('conversation_round', 'mandate'), ('joint_answer', 'conversation_round'),
  ('finding', 'conversation_round'), ('finding', 'joint_answer');

-- Teams answer at /svara-samtal.
alter table organisation add constraint organisation_slug_leaves_conversations check (slug <> 'svara-samtal');

create table conversation_round (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'conversation_round' check (kind = 'conversation_round'),
  title text not null check (title <> ''),
  purpose text not null default '',
  guide_key text not null check (guide_key <> ''),
  guide jsonb,                             -- the guide as it was when the round was opened
  last_day date not null,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  opened_at timestamptz,
  closed_at timestamptz,
  -- Answers of teams that asked not to be named, added up: {teams, counts: {question: {standpoint: teams}}, needs: [text]}. Below three
  -- only {teams}, and what they answered is gone.
  unnamed jsonb,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  check ((state = 'draft') = (opened_at is null)),
  check ((state = 'draft') = (guide is null)),
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'closed') = (unnamed is not null))
);
call fence('conversation_round', 'select, insert (organisation_id, id, title, purpose, guide_key, last_day), update (title, purpose, guide_key, guide, last_day, state, opened_at), delete');

create function keep_conversation_round() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state = 'closed' then
    raise exception 'a closed round of conversations stands' using errcode = 'ST002';
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then raise exception 'an opened round of conversations is not removed' using errcode = 'ST002'; end if;
    return old;
  end if;
  if old.state = 'open' and (new.guide is distinct from old.guide or new.guide_key <> old.guide_key or new.title <> old.title
      or new.purpose <> old.purpose or new.opened_at <> old.opened_at or new.state = 'draft') then
    raise exception 'an opened round of conversations keeps its guide and its words' using errcode = 'ST002';
  end if;
  return new;
end $$;
create trigger keep_conversation_round before update or delete on conversation_round for each row execute function keep_conversation_round();

create table conversation_team (
  organisation_id bigint not null,
  id bigint not null generated always as identity,
  round_id bigint not null,
  name text not null check (length(name) between 1 and 120),
  unit_id bigint,                          -- when it is a unit of the organisation
  code text not null check (code ~ '^[0-9A-Z]{12}$'),
  primary key (organisation_id, id),
  unique (organisation_id, round_id, id),
  unique (organisation_id, round_id, name),
  foreign key (organisation_id, round_id) references conversation_round on delete cascade,
  foreign key (organisation_id, unit_id) references unit on delete set null (unit_id)
);
call fence('conversation_team', 'select, insert, delete');
-- Drawn at random: the one way in for a team.
create unique index conversation_team_code on conversation_team (code);

-- What a team has sent and may still take back. No role reads it before the round is closed; what stands with the team's name is shown to
-- whoever has its code. `nonce_sha256` is of the form it came from, so that a button pressed twice does it once.
create table joint_reply (
  organisation_id bigint not null,
  round_id bigint not null,
  team_id bigint not null,
  revision integer not null check (revision > 0),
  people text not null check (people in ('3-5', '6-12', 'over-12')),
  answers jsonb not null,                  -- {question: standpoint}
  needs text not null check (length(needs) <= 600),
  named boolean not null,
  nonce_sha256 bytea not null check (length(nonce_sha256) = 32),
  primary key (organisation_id, team_id),
  foreign key (organisation_id, round_id, team_id) references conversation_team (organisation_id, round_id, id)
);
alter table joint_reply enable row level security;

-- The joint answer of a team that stands with its name, as it was when the round was closed.
create table joint_answer (
  organisation_id bigint not null,
  id bigint not null,
  kind text not null default 'joint_answer' check (kind = 'joint_answer'),
  round_id bigint not null,
  team text not null check (team <> ''),
  people text not null check (people in ('3-5', '6-12', 'over-12')),
  answers jsonb not null,
  needs text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, round_id) references conversation_round
);
call fence('joint_answer', 'select, insert');
create index on joint_answer (organisation_id, round_id);

-- What a finding leans on beside the results of one's own surveys, with the sentence as it read when it was picked: one question in the sum of a
-- round or in one team's answer; in a share that was received, one question in one shown group (`question_key` is then "C2/17").
create table finding_piece (
  organisation_id bigint not null,
  finding_id bigint not null,
  node_id bigint not null,
  question_key text not null,
  sentence text not null check (sentence <> ''),
  primary key (organisation_id, finding_id, node_id, question_key),
  foreign key (organisation_id, finding_id) references finding on delete cascade,
  foreign key (organisation_id, node_id) references node
);
call fence('finding_piece');

-- What whoever has the code of a team may see: the guide, and what the team has sent with its name. Whoever hands out the cards has the codes
-- too, so what was sent without a name is shown to nobody.
create function conversation_card(wanted_code text)
  returns table (organisation_name text, theme text, title text, purpose text, guide jsonb, last_day date, state text, team text,
                 revision integer, people text, answers jsonb, needs text, named boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.name, o.theme, r.title, r.purpose, r.guide, r.last_day, r.state, t.name,
         coalesce(y.revision, 0), case when y.named then y.people end, case when y.named then y.answers end,
         case when y.named then y.needs end, y.named
    from conversation_team t
    join conversation_round r on r.organisation_id = t.organisation_id and r.id = t.round_id
    join organisation o on o.id = t.organisation_id
    left join joint_reply y on y.organisation_id = t.organisation_id and y.team_id = t.id
   where t.code = wanted_code and r.state <> 'draft';
$$;

/* Takes the joint answer of a team, or another in its place. `basis` is the revision that the form was made from (0 for none): 'changed' when
   another has come since. The same form again (`nonce`) is received without a trace. Nothing in the outcome depends on what was answered before. */
create function conversation_send(with_code text, basis integer, new_people text, new_answers jsonb, new_needs text, be_named boolean, nonce bytea, on_day date)
  returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  team conversation_team;
  round conversation_round;
  now_there joint_reply;
begin
  select * into team from conversation_team t where t.code = with_code;
  if not found then return 'unknown'; end if;
  select * into round from conversation_round r where r.organisation_id = team.organisation_id and r.id = team.round_id for share;
  if round.state <> 'open' or round.last_day < on_day then return 'closed'; end if;
  if (select array_agg(q ->> 'key' order by q ->> 'key') from jsonb_array_elements(round.guide -> 'questions') q)
       is distinct from (select array_agg(k order by k) from jsonb_object_keys(new_answers) k)
     or exists (select 1 from jsonb_each_text(new_answers) a where a.value not in ('fits', 'not-fully', 'disagree', 'unknown')) then
    raise exception 'not an answer to the questions of the guide' using errcode = 'ST003';
  end if;
  -- One at a time for a team, also before there is a row to lock.
  perform pg_advisory_xact_lock(hashtextextended('joint-reply', team.id));
  select * into now_there from joint_reply y where y.organisation_id = team.organisation_id and y.team_id = team.id;
  if now_there.nonce_sha256 = nonce then return 'received'; end if;
  if coalesce(now_there.revision, 0) <> basis then return 'changed'; end if;
  insert into joint_reply (organisation_id, round_id, team_id, revision, people, answers, needs, named, nonce_sha256)
    values (team.organisation_id, team.round_id, team.id, basis + 1, new_people, new_answers, new_needs, be_named, nonce)
    on conflict (organisation_id, team_id) do update
      set revision = excluded.revision, people = excluded.people, answers = excluded.answers, needs = excluded.needs, named = excluded.named,
          nonce_sha256 = excluded.nonce_sha256;
  return 'received';
end $$;

create function conversation_withdraw(with_code text, basis integer, on_day date) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  team conversation_team;
  round conversation_round;
begin
  select * into team from conversation_team t where t.code = with_code;
  if not found then return 'unknown'; end if;
  select * into round from conversation_round r where r.organisation_id = team.organisation_id and r.id = team.round_id for share;
  if round.state <> 'open' or round.last_day < on_day then return 'closed'; end if;
  perform pg_advisory_xact_lock(hashtextextended('joint-reply', team.id));
  delete from joint_reply y where y.organisation_id = team.organisation_id and y.team_id = team.id and y.revision = basis;
  if not found and exists (select 1 from joint_reply y where y.organisation_id = team.organisation_id and y.team_id = team.id) then
    return 'changed';
  end if;
  return 'withdrawn';
end $$;

-- Which teams of an open round have answered; nothing of what.
create function teams_that_answered(of_round bigint) returns table (team_id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select y.team_id from joint_reply y where y.organisation_id = current_organisation() and y.round_id = of_round;
$$;

/* Closes the round and gives the answers that stand with a name. Those without are added up where there are three or more, and are otherwise
   destroyed uncounted: what must not come out is not kept. Their wishes are sorted, so that no order tells whose they are. */
create function close_conversation_round(of_round bigint, moment timestamptz)
  returns table (team text, people text, answers jsonb, needs text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  org bigint := current_organisation();
  without_name integer;
  added jsonb;
begin
  perform 1 from conversation_round r where r.organisation_id = org and r.id = of_round and r.state = 'open' for update;
  if not found then raise exception 'the round is not open' using errcode = 'ST003'; end if;
  select count(*)::int into without_name from joint_reply y where y.organisation_id = org and y.round_id = of_round and not y.named;
  added := jsonb_build_object('teams', without_name);
  if without_name >= 3 then
    added := added || jsonb_build_object(
      'counts', (select jsonb_object_agg(c.question, c.teams) from (
         select p.question, jsonb_object_agg(p.standpoint, p.teams) as teams from (
           select a.key as question, a.value as standpoint, count(*)::int as teams
             from joint_reply y, jsonb_each_text(y.answers) a
            where y.organisation_id = org and y.round_id = of_round and not y.named group by a.key, a.value) p
         group by p.question) c),
      'needs', (select coalesce(jsonb_agg(y.needs order by y.needs), '[]') from joint_reply y
         where y.organisation_id = org and y.round_id = of_round and not y.named and y.needs <> ''));
  end if;
  update conversation_round r set state = 'closed', closed_at = moment, unnamed = added where r.organisation_id = org and r.id = of_round;
  return query select t.name, y.people, y.answers, y.needs
    from joint_reply y join conversation_team t on t.organisation_id = y.organisation_id and t.id = y.team_id
   where y.organisation_id = org and y.round_id = of_round and y.named order by t.name;
  delete from joint_reply y where y.organisation_id = org and y.round_id = of_round;
end $$;

do $$
declare pinned text;
begin
  foreach pinned in array array['conversation_card(text)', 'conversation_send(text, integer, text, jsonb, text, boolean, bytea, date)',
    'conversation_withdraw(text, integer, date)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_intake', pinned);
  end loop;
  foreach pinned in array array['teams_that_answered(bigint)', 'close_conversation_round(bigint, timestamptz)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;
