-- One survey for a profession in two to five municipalities. The one that made it counts for all; in its groups the municipalities stand where
-- the administrations of a survey of one's own do.
create table joint_survey (
  organisation_id bigint not null,
  survey_id bigint not null,
  answer_by date not null,             -- the last day to say yes
  responsibility text not null check (responsibility in ('each', 'joint')),  -- each controller of its own with the host as processor, or joint controllers
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, survey_id) references survey on delete cascade
);
call fence('joint_survey');

create table joint_participant (
  organisation_id bigint not null,
  id bigint not null generated always as identity,
  survey_id bigint not null,
  is_host boolean not null default false,
  name text not null check (name <> ''),
  email text check (email = lower(email) and email like '%_@_%'),
  link_sha256 bytea,                   -- of the link that lets it in; the link itself stands in the letter alone
  partner_organisation_id bigint references organisation,  -- where it has an organisation on this installation
  answer text not null default 'waiting' check (answer in ('waiting', 'yes', 'no', 'left-out')),
  answered_as text not null default '',  -- the role of who answered for it, never a name
  reason text not null default '',
  answered_on date,
  revision integer not null default 1,   -- of two who answer at once, the later sees that the earlier did
  primary key (organisation_id, id),
  unique (organisation_id, survey_id, id),
  unique (organisation_id, survey_id, name),
  foreign key (organisation_id, survey_id) references joint_survey on delete cascade,
  check ((answer = 'yes') = (answered_as <> '') or answer = 'no')
);
call fence('joint_participant');
create unique index on joint_participant (link_sha256);
create unique index on joint_participant (organisation_id, survey_id) where is_host;
create unique index on joint_participant (organisation_id, survey_id, partner_organisation_id);

-- What the group plan is made of: a profession at a participant, and how many they are.
create table joint_group (
  organisation_id bigint not null,
  id bigint not null generated always as identity,
  survey_id bigint not null,
  participant_id bigint not null,
  name text not null check (name <> ''),
  people integer not null check (people > 0),
  primary key (organisation_id, id),
  unique (organisation_id, participant_id, name),
  foreign key (organisation_id, survey_id, participant_id) references joint_participant (organisation_id, survey_id, id) on delete cascade
);
call fence('joint_group');

-- Who takes part, and with how many, stands when the survey is open; only where the letter with the link goes may change.
create function keep_participants() returns trigger language plpgsql set search_path = public as $$
begin
  if exists (select 1 from survey s where (s.organisation_id, s.id) in ((old.organisation_id, old.survey_id), (new.organisation_id, new.survey_id))
              and s.state <> 'draft')
     and (new.organisation_id, new.id, new.survey_id, new.is_host, new.name, new.answer, new.answered_as, new.partner_organisation_id)
       is distinct from (old.organisation_id, old.id, old.survey_id, old.is_host, old.name, old.answer, old.answered_as, old.partner_organisation_id) then
    raise exception 'an opened survey keeps its participants' using errcode = 'ST002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_participants before insert or update or delete on joint_participant for each row execute function keep_participants();
create trigger keep_group_plan before insert or update or delete on joint_group for each row execute function keep_group_plan();
create trigger keep_group_plan before insert or update or delete on joint_survey for each row execute function keep_group_plan();

-- In the participant's own organisation: that it is asked, and by whom.
create table joint_invitation (
  organisation_id bigint not null references organisation,
  id bigint not null generated always as identity,
  host_organisation_id bigint not null references organisation,
  participant_id bigint not null,      -- at the host
  host_name text not null,
  title text not null,
  received_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, host_organisation_id, participant_id)
);
call fence('joint_invitation', 'select, insert');

-- What the host has handed over when the survey was counted: the participant's own share and what all say together, as shown, and never changed.
-- It is evidence as a result of one's own is: a thing of the thread, frozen.
insert into node_kind values ('received_share');
insert into allowed_link values ('finding', 'received_share');
create table received_share (
  organisation_id bigint not null,
  invitation_id bigint not null,
  id bigint not null,
  kind text not null default 'received_share' check (kind = 'received_share'),
  content jsonb not null,
  sha256 bytea not null,               -- of the content in canonical form (RFC 8785)
  received_at timestamptz not null,
  primary key (organisation_id, invitation_id),
  unique (organisation_id, id),
  foreign key (organisation_id, id, kind) references node (organisation_id, id, kind),
  foreign key (organisation_id, invitation_id) references joint_invitation
);
call fence('received_share', 'select, insert');

-- Whose link it is: the one way in for a participant without an organisation here.
create function joint_place_of_link(link bytea) returns table (organisation_id bigint, slug text, name text, kind text, survey_id bigint, participant_id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind, p.survey_id, p.id
    from joint_participant p join organisation o on o.id = p.organisation_id where p.link_sha256 = link;
$$;

-- The same for a participant with an organisation here: its own place at the host and no other.
create function joint_place_of_invitation(invitation bigint) returns table (organisation_id bigint, slug text, name text, kind text, survey_id bigint, participant_id bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, o.kind, p.survey_id, p.id
    from joint_invitation i
    join joint_participant p on p.organisation_id = i.host_organisation_id and p.id = i.participant_id and p.partner_organisation_id = i.organisation_id
    join organisation o on o.id = p.organisation_id
   where i.organisation_id = current_organisation() and i.id = invitation;
$$;

do $$
declare pinned text;
begin
  foreach pinned in array array['joint_place_of_link(bytea)', 'joint_place_of_invitation(bigint)'] loop
    execute format('revoke execute on function %s from public', pinned);
    execute format('grant execute on function %s to stadig_app', pinned);
  end loop;
end $$;
