-- How many people of each unit a survey is for, where it is not for all staff: managers, those who meet residents. Groups and codes are then
-- made from these numbers and not from those of the organisation. None: for all staff.
alter table survey add asked_numbers jsonb;  -- {unit id: people}; a unit that is not named has nobody who is asked

create function keep_asked_numbers() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state <> 'draft' and new.asked_numbers is distinct from old.asked_numbers then
    raise exception 'an opened survey keeps its numbers' using errcode = 'ST002';
  end if;
  return new;
end $$;
create trigger keep_asked_numbers before update on survey for each row execute function keep_asked_numbers();
