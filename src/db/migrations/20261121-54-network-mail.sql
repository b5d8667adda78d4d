-- Letters of a network go once: said to be on their way before the mail server is handed one. One that a stop left on its way is in doubt until a person
-- says whether it came.
alter table network_mail drop constraint network_mail_state_check;
alter table network_mail add constraint network_mail_state_check check (state in ('queued', 'sending', 'sent', 'refused', 'doubtful'));

-- The letter says which network it is of: what waits is found without a join, whose plan is poor until the new rows have statistics.
alter table network_party add unique (organisation_id, network_id, id);
alter table network_mail add column network_id bigint;
update network_mail m set network_id = p.network_id
  from network_party p where p.organisation_id = m.organisation_id and p.id = m.party_id;
alter table network_mail alter column network_id set not null;
alter table network_mail drop constraint network_mail_organisation_id_party_id_fkey;
alter table network_mail add foreign key (organisation_id, network_id, party_id)
  references network_party (organisation_id, network_id, id) on delete cascade;
drop index network_mail_organisation_id_party_id_idx;
create index on network_mail (organisation_id, network_id, state, id);

-- A party follows the meetings in its own calendar.
alter table public_address drop constraint public_address_kind_check;
alter table public_address add constraint public_address_kind_check
  check (kind in ('network-party', 'network-calendar', 'participation-calendar', 'network-overview', 'party-calendar'));

-- How many times those who have not answered have been reminded, and when each of them last was.
alter table network add column reminders integer not null default 0;
update network n set reminders = (select count(distinct m.key) from network_mail m
  where m.organisation_id = n.organisation_id and m.network_id = n.id and m.type = 'reminder');
alter table network_party add column reminded_at timestamptz;
