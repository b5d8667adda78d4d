-- What a finding leans on, whatever it comes from: the result of a survey, a round of conversations or the answer of one of its teams, or a share
-- of a joint survey that was received. One question in it, with the sentence as it read when it was picked. It was two tables that meant the same.
create table evidence (
  organisation_id bigint not null,
  id bigint not null generated always as identity,
  finding_id bigint not null,
  node_id bigint not null,
  kind text not null check (kind in ('result', 'conversation_round', 'joint_answer', 'received_share')),
  question_key text not null check (question_key <> ''),
  shown_group_id integer,              -- whose answers; teams are told apart by `node_id`
  result_id bigint generated always as (case kind when 'result' then node_id end) stored,
  sentence text not null check (sentence <> ''),
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, finding_id, node_id, question_key, shown_group_id),
  foreign key (organisation_id, finding_id) references finding on delete cascade,
  foreign key (organisation_id, node_id, kind) references node (organisation_id, id, kind),
  -- No evidence without its line in the thread.
  foreign key (organisation_id, finding_id, node_id) references link (organisation_id, from_id, to_id),
  foreign key (organisation_id, result_id, shown_group_id) references shown_group,
  check ((kind in ('result', 'received_share')) = (shown_group_id is not null))
);
call fence('evidence', 'select, insert, delete');

insert into evidence (organisation_id, finding_id, node_id, kind, question_key, shown_group_id, sentence)
  select organisation_id, finding_id, result_id, 'result', question_key, shown_group_id, sentence from finding_evidence
   order by organisation_id, finding_id, result_id, question_key, shown_group_id;
-- Of a share the shown group stood in the key: "C2/17".
insert into evidence (organisation_id, finding_id, node_id, kind, question_key, shown_group_id, sentence)
  select p.organisation_id, p.finding_id, p.node_id, n.kind,
         case n.kind when 'received_share' then regexp_replace(p.question_key, '/[0-9]+$', '') else p.question_key end,
         case n.kind when 'received_share' then substring(p.question_key from '/([0-9]+)$')::integer end, p.sentence
    from finding_piece p join node n on n.organisation_id = p.organisation_id and n.id = p.node_id
   order by p.organisation_id, p.finding_id, p.node_id, p.question_key;
drop table finding_evidence, finding_piece;

-- A closed round in which nothing could be counted has nothing to lean on, and nobody is asked to write a finding of it.
update node n set state = 'empty' from conversation_round r
 where r.organisation_id = n.organisation_id and r.id = n.id and r.state = 'closed' and not r.unnamed ? 'counts'
   and not exists (select from joint_answer a where a.organisation_id = r.organisation_id and a.round_id = r.id);
