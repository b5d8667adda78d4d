-- Whoever is rejected after some of the meetings pays its part of them to the öre: the part is two whole numbers, since a percentage of a third is none.
-- What was settled before is a percentage and stays so.
alter table agreement_line
  add column charged_meetings integer,
  add column charged_of integer,
  add constraint agreement_line_part_of_meetings check (
    (charged_meetings is null and charged_of is null)
    or (charged_meetings between 1 and charged_of - 1 and charge_percent = 100 and ended_at is not null));
grant update (charged_meetings, charged_of) on agreement_line to stadig_app;

-- A payment that was mistyped is taken back by an event of its own, with its reason; nothing is deleted. Each is taken back once at most.
alter table invoice_event add column takes_back_id bigint;
alter table invoice_event drop constraint invoice_event_type_check;
alter table invoice_event add constraint invoice_event_type_check
  check (type in ('sent', 'reminded', 'paid', 'paid-back', 'taken-back'));
alter table invoice_event
  add constraint invoice_event_takes_back check ((type = 'taken-back') = (takes_back_id is not null)),
  add constraint invoice_event_says_why check (type <> 'taken-back' or note <> ''),
  add unique (organisation_id, invoice_id, id),
  add unique (organisation_id, takes_back_id),
  add foreign key (organisation_id, invoice_id, takes_back_id) references invoice_event (organisation_id, invoice_id, id);
