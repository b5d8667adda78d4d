-- Templates of memoranda are data. A memorandum keeps the whole template that it was begun with, so that what is changed afterwards leaves it alone,
-- and everything that was written in it, also what another template has no place for.
alter table memorandum
  add column template jsonb,
  add column texts jsonb not null default '{}',        -- by section: what is not the summary, the background or the assessment
  add column delegation_point text not null default '',
  add column copy_to text not null default '',
  add column at_once boolean not null default false;   -- the paragraph is proposed to be approved at the meeting (omedelbar justering)

-- What was written before this was written by the first versions of these two.
update memorandum set template = case style
  when 'att-clauses' then '{"key":"att-satser","version":1,"name":{"sv":"Att-satser","en":"That-clauses"},"documentType":{"sv":"Tjänsteskrivelse","en":"Memorandum"},"kind":"memorandum","style":"att-clauses","introductions":{"ownDecision":{"sv":"{proposer} föreslår {body} besluta","en":"{proposer} proposes that {body} decides"},"toAssembly":{"sv":"{body} föreslår {assembly} besluta","en":"{body} proposes that {assembly} decides"}},"assessments":["economy","children"],"addressee":"","sections":[
    {"key":"summary","heading":{"sv":"Sammanfattning av ärendet","en":"Summary of the matter"},"required":true,"guide":{"sv":"Berätta sakligt vad ärendet gäller och varför det tas upp, så att det kan stå i protokollet som det är.","en":"Say plainly what the matter is about and why it is raised, so that it can stand in the minutes as it is."}},
    {"key":"proposal","heading":{"sv":"Förslag till beslut","en":"Proposed decision"},"required":true,"guide":{"sv":"Skriv en sak i varje att-sats, med små bokstäver i början och utan punkt förrän i den sista.","en":"Write one thing in each clause, beginning in lower case, with no full stop before the last."}},
    {"key":"background","heading":{"sv":"Bakgrund","en":"Background"},"required":false,"guide":{"sv":"Skriv vad som har hänt tidigare, vad som framkommit och vilka som har deltagit.","en":"Say what has happened before, what has come out and who has taken part."}},
    {"key":"assessment","heading":{"sv":"Förvaltningens bedömning","en":"Assessment by the administration"},"required":false,"guide":{"sv":"Skriv varför förslaget är det bästa och vad som händer om det inte antas. Var opartisk.","en":"Say why the proposal is the best one and what happens if it is not adopted. Be impartial."}},
    {"key":"economy","heading":{"sv":"Ekonomiska konsekvenser","en":"Economic consequences"},"required":false,"guide":{"sv":"Kostnaderna hämtas hit per förvaltning. Summor anges utan moms.","en":"The costs are brought in here by administration. Sums are stated excluding VAT."}},
    {"key":"dispatch","heading":{"sv":"Beslutet skickas till","en":"The decision is sent to"},"required":false,"guide":{"sv":"Skriv vilka som ska få beslutet.","en":"Say who is to receive the decision."}},
    {"key":"signature","heading":{"sv":"Underskrift","en":"Signature"},"required":true,"guide":{"sv":"Namn och tjänst på den som undertecknar.","en":"Name and post of the person who signs."}},
    {"key":"attachments","heading":{"sv":"Bilagor","en":"Attachments"},"required":false,"guide":{"sv":"Det som hör till skrivelsen, i ordning.","en":"What belongs to the memorandum, in order."}}
  ]}'::jsonb
  else '{"key":"numrerade-meningar","version":1,"name":{"sv":"Numrerade meningar","en":"Numbered sentences"},"documentType":{"sv":"Tjänsteskrivelse","en":"Memorandum"},"kind":"memorandum","style":"numbered-sentences","introductions":{"ownDecision":{"sv":"Förslag till beslut i {body}","en":"Proposed decision of {body}"},"toAssembly":{"sv":"{body} föreslår {assembly} fatta följande beslut","en":"{body} proposes the following decision to {assembly}"}},"assessments":["economy","children","rights","equality","minorities"],"addressee":"","sections":[
    {"key":"proposal","heading":{"sv":"Förslag till beslut","en":"Proposed decision"},"required":true,"guide":{"sv":"Skriv hela meningar som går att förstå utan bilagor. En åtgärd i varje punkt. Börja med den som beslutar.","en":"Write whole sentences that can be understood without attachments. One action in each point. Begin with who decides."}},
    {"key":"summary","heading":{"sv":"Sammanfattning","en":"Summary"},"required":true,"guide":{"sv":"Berätta sakligt vad ärendet gäller och varför det tas upp, så att det kan stå i protokollet som det är.","en":"Say plainly what the matter is about and why it is raised, so that it can stand in the minutes as it is."}},
    {"key":"background","heading":{"sv":"Ärendet","en":"The matter"},"required":false,"guide":{"sv":"Skriv vad som har hänt tidigare, vad som framkommit och vilka som har deltagit.","en":"Say what has happened before, what has come out and who has taken part."}},
    {"key":"assessment","heading":{"sv":"Förvaltningens bedömning","en":"Assessment by the administration"},"required":false,"guide":{"sv":"Skriv varför förslaget är det bästa och vad som händer om det inte antas. Var opartisk.","en":"Say why the proposal is the best one and what happens if it is not adopted. Be impartial."}},
    {"key":"economy","heading":{"sv":"Ekonomiska konsekvenser","en":"Economic consequences"},"required":false,"guide":{"sv":"Kostnaderna hämtas hit per förvaltning. Summor anges utan moms.","en":"The costs are brought in here by administration. Sums are stated excluding VAT."}},
    {"key":"basis","heading":{"sv":"Beslutsunderlag","en":"Basis for decision"},"required":true,"guide":{"sv":"Alla handlingar med datum, den här skrivelsen först.","en":"All documents with dates, this memorandum first."}},
    {"key":"dispatch","heading":{"sv":"Beslutet skickas till","en":"The decision is sent to"},"required":false,"guide":{"sv":"Skriv vilka som ska få beslutet.","en":"Say who is to receive the decision."}},
    {"key":"signature","heading":{"sv":"Underskrift","en":"Signature"},"required":true,"guide":{"sv":"Namn och tjänst på den som undertecknar.","en":"Name and post of the person who signs."}}
  ]}'::jsonb
end;
alter table memorandum alter column template set not null, drop column style;

-- An organisation's own templates: copied from one of ours or of its own, and changed. `version` counts its changes.
create table memorandum_template (
  organisation_id bigint not null,
  id bigint generated always as identity,
  version integer not null default 1 check (version > 0),
  content jsonb not null,
  retired_at timestamptz,                              -- no longer offered; what was begun with it stays
  primary key (organisation_id, id)
);
call fence('memorandum_template');

-- What can be decided, and what follows from each.
create table alternative (
  organisation_id bigint not null,
  id bigint generated always as identity,
  memorandum_id bigint not null,
  sort integer not null,
  title text not null check (title <> ''),
  text text not null default '',
  consequences text not null default '',
  proposed boolean not null default false,             -- the one that the administration proposes
  primary key (organisation_id, id),
  foreign key (organisation_id, memorandum_id) references memorandum on delete cascade
);
call fence('alternative');
create index on alternative (organisation_id, memorandum_id, sort);
create unique index on alternative (organisation_id, memorandum_id) where proposed;

-- Where a cost was computed from, and what the source said when it was taken: a draft then shows what differs.
alter table cost_line
  add column source text check (source in ('invitation', 'plan')),
  add column source_key text,                          -- the administration in the invitation, or the id of the measure
  add column taken_quantity integer,
  add column taken_price_ore bigint,
  add check (num_nulls(source, source_key, taken_quantity, taken_price_ore) in (0, 4));
create unique index on cost_line (organisation_id, memorandum_id, source, source_key);

alter table attachment add column document_day date;       -- the document's own day, as it is listed

-- Word files of the municipality's own, with fields that are filled in. Kept as they were checked; one of them is used.
create table word_template (
  organisation_id bigint not null,
  id bigint generated always as identity,
  version integer not null check (version > 0),
  name text not null check (name <> '' and length(name) <= 200),
  file_id bigint not null,
  fields jsonb not null,
  notes jsonb not null,                                -- what was noticed at the check, by code
  active boolean not null default false,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, version),
  foreign key (organisation_id, file_id) references file
);
call fence('word_template');
create unique index on word_template (organisation_id) where active;
