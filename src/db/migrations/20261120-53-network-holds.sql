-- What is agreed and invoiced stands, whatever asks for it to be changed.

-- Places are never changed in number: the line is ended and another made.
revoke update on agreement_line from stadig_app;
grant update (buyer_reference, is_held, ended_at, charge_percent, ended_why) on agreement_line to stadig_app;
revoke update on participation_line from stadig_app;
grant update (sort, buyer_reference, ended_on) on participation_line to stadig_app;

-- Numbers of invoices are one series without gaps: what is asked for is a running number that alone identifies the invoice (SFS 2023:200 17 kap. 24 §).
create function keep_invoice_numbers_whole() returns trigger language plpgsql set search_path = public as $$
begin
  if exists (select from invoice i where i.organisation_id in (select a.organisation_id from added a)
              group by i.organisation_id having max(i.number) - min(i.number) + 1 <> count(*)) then
    raise exception 'the numbers of invoices have a gap' using errcode = 'ST020';
  end if;
  return null;
end $$;
create trigger keep_invoice_numbers_whole after insert on invoice referencing new table as added
  for each statement execute function keep_invoice_numbers_whole();

-- What everybody may read is word for word what the host has published.
create function keep_published_as_written() returns trigger language plpgsql set search_path = public as $$
begin
  if not exists (select from experience e
                  where e.organisation_id = new.organisation_id and e.id = new.experience_id and e.state = 'published'
                    and (e.title, e.background, e.how, e.success_factors, e.challenges)
                      = (new.title, new.background, new.how, new.success_factors, new.challenges)) then
    raise exception 'only what has been published is for everybody' using errcode = 'ST021';
  end if;
  return new;
end $$;
create trigger keep_published_as_written before insert or update on published_experience
  for each row execute function keep_published_as_written();

-- Lists of 310 parties and 1,200 participants.
create index on network_participant (organisation_id, party_id);
create index on meeting_attendance (organisation_id, participant_id);
create index on meeting_material (organisation_id, meeting_id);
create index on assignment (organisation_id, network_id, sort);
create index on hand_in (organisation_id, party_id);
create index on hand_in_comment (organisation_id, hand_in_id);
create index on invoice (organisation_id, credits_id) where credits_id is not null;
create index on participation (organisation_id, matter_id) where matter_id is not null;
create index on participation_person (organisation_id, line_key);
create index on participation_note (organisation_id, participation_id);
