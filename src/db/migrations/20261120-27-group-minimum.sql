-- What the groups of a draft are proposed for: how many of a hundred are expected to answer, and so how large a group has to be to be shown
-- alone. The latter stands in the promise (plan.minimum) and is kept with it.
alter table survey
  add expected_response integer not null default 60 check (expected_response between 1 and 100),
  add group_minimum integer not null default 16 check (group_minimum between 15 and 1000),
  -- The groups as they were before the latest change, so that it can be compared and undone. Gone when the survey opens.
  add groups_before jsonb;

create function keep_group_minimum() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state <> 'draft' and (new.group_minimum, new.expected_response) is distinct from (old.group_minimum, old.expected_response) then
    raise exception 'an opened survey keeps its groups' using errcode = 'ST002';
  end if;
  if new.state <> 'draft' then
    new.groups_before := null;
  end if;
  return new;
end $$;
create trigger keep_group_minimum before update on survey for each row execute function keep_group_minimum();
