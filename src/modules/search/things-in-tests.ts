import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { addDesignation, addMatter, writeMemorandum } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee, addMandate, addPost, addUnit } from '#modules/organisation/index.ts';
import { addMeasure, addPlan } from '#modules/plans/index.ts';
import { addFinding, addNeed } from '#modules/situation/index.ts';
import { addSurvey } from '#modules/surveys/index.ts';

// For tests only: one of each thing, all called after the same word.

type World = { owner: Database };
type Person = { organisation: Organisation; run: <I, O>(command: Command<I, O>, input: I) => Promise<O> };

export async function makeOneOfEach(
  world: World,
  person: Person,
  word: string,
): Promise<{ planId: number; matterId: number }> {
  const title = (what: string) => `${word} ${what}`;
  await person.run(addMandate, {
    title: title('uppdrag'),
    body: 'Kommunstyrelsen',
    decidedOn: '2026-01-12',
    itemNumber: '41',
    description: '',
  });
  const committeeId = await person.run(addCommittee, { name: title('nämnd'), kind: 'committee' });
  const administrationId = await person.run(addAdministration, {
    name: title('förvaltning'),
    shortName: '',
    committeeId,
  });
  await person.run(addUnit, { administrationId, name: title('enhet'), serviceLine: '', staff: 12 });
  await person.run(addPost, {
    title: title('tjänst'),
    purpose: 'other',
    administrationId,
    holder: 'Asta',
    email: 'qvarnlyckan@testvik.example',
    percent: 20,
    inWorkingGroup: false,
  });
  const surveyId = await person.run(addSurvey, {
    title: title('enkät'),
    introduction: 'Det tar {minutes} minuter.',
    closesOn: '2026-12-11',
    mandateId: null,
    controller: 'Kommunstyrelsen',
    contact: 'samordnaren',
    dataProtectionOfficer: 'ombudet',
  });
  await person.run(addFinding, { title: title('slutsats'), text: '', evidence: null });
  await person.run(addNeed, { title: title('behov'), text: '', administrationId: null, findings: [] });
  const planId = await person.run(addPlan, {
    type: 'strategy',
    title: title('plan'),
    periodStart: null,
    periodEnd: null,
    mandates: [],
  });
  await person.run(addMeasure, {
    planId,
    title: title('åtgärd'),
    goal: '',
    ownerPostId: null,
    owner: '',
    startsOn: null,
    endsOn: null,
    resources: '',
    indicator: '',
    preventionLevel: null,
    targetGroup: '',
    noNeedReason: '',
    needs: [],
  });
  const matterId = await person.run(addMatter, {
    title: title('ärende'),
    committeeId,
    openedOn: '2026-11-02',
    planId: null,
    mandateId: null,
  });
  await person.run(addDesignation, { matterId, type: 'registration-number', value: 'KS 2026/00217', register: '' });
  await person.run(writeMemorandum, {
    matterId,
    start: 'empty',
    style: 'att-clauses',
    writtenOn: '2026-11-10',
    addressee: 'Kommunstyrelsen',
    sender: 'Kansliet',
    officerName: 'Asta',
    officerRole: 'utredare',
    officerPhone: '070-000 00 00',
    officerEmail: 'qvarnlyckan@testvik.example',
  });
  await putInResultAndDecision(world, { organisationId: person.organisation.id, surveyId, matterId, word });
  return { planId, matterId };
}

/** A result takes a whole survey and a decision a memorandum handed over: here only what the search reads of them. */
async function putInResultAndDecision(
  world: World,
  of: { organisationId: number; surveyId: number; matterId: number; word: string },
): Promise<void> {
  await sql`with born as (insert into node (organisation_id, kind, title, path, created_at)
      values (${of.organisationId}, 'result', ${of.word}, ${`/enkater/${of.surveyId}/resultat`}, now()) returning id)
    insert into result (organisation_id, id, survey_id, frozen_at, invited, answered) select ${of.organisationId}, id, ${of.surveyId}, now(), 40, 20 from born`.execute(
    world.owner,
  );
  await sql`with born as (insert into node (organisation_id, kind, title, path, created_at)
      values (${of.organisationId}, 'decision', ${`${of.word} 2 november 2026 § 33`}, '/beslut/' || currval(pg_get_serial_sequence('node', 'id')), now()) returning id)
    insert into decision (organisation_id, id, matter_id, body, decided_on, item_number, outcome, recorded_at)
      select ${of.organisationId}, id, ${of.matterId}, ${of.word}, '2026-11-02', '33', 'approved', now() from born`.execute(
    world.owner,
  );
}
