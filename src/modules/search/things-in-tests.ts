import { sql } from 'kysely';
import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import type { Database, Tx } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import type { Services } from '#platform/web/context.ts';
import { addRound, addTeams, closeRound, listTeams, openRound, sendJointAnswer } from '#modules/conversations/index.ts';
import { addDesignation, addMatter, writeMemorandum } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee, addMandate, addPost, addUnit } from '#modules/organisation/index.ts';
import { addMeasure, addPlan } from '#modules/plans/index.ts';
import { addNetwork } from '#modules/network/index.ts';
import { addFinding, addNeed } from '#modules/situation/index.ts';
import { addSurvey } from '#modules/surveys/index.ts';

// For tests only: one of each thing, all called after the same word.

type World = { owner: Database; services: Services };
type Person = {
  organisation: Organisation;
  run: <I, O>(command: Command<I, O>, input: I) => Promise<O>;
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

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
  await holdConversation(world, person, word);
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
    template: 'att-satser',
    writtenOn: '2026-11-10',
    addressee: 'Kommunstyrelsen',
    sender: 'Kansliet',
    officerName: 'Asta',
    officerRole: 'utredare',
    officerPhone: '070-000 00 00',
    officerEmail: 'qvarnlyckan@testvik.example',
  });
  await person.run(addNetwork, {
    title: title('nätverk'),
    purpose: '',
    targetGroup: '',
    terms: '',
    documentationPromise: '',
    answerBy: null,
    decisionRequired: false,
    seats: null,
    feeOre: 0,
    vat: 'standard',
    vatReason: '',
    vatCode: '',
    paymentDays: 30,
    cancelFreeUntil: null,
    cancelPercent: 100,
    whenRejected: 'attended',
    contactName: '',
    contactEmail: '',
    contactPhone: '',
  });
  await putInParticipation(world, { organisationId: person.organisation.id, word });
  await putInResultsAndDecision(world, { organisationId: person.organisation.id, surveyId, matterId, word });
  return { planId, matterId };
}

/** A closed round of conversations with one team that has answered in its name. */
async function holdConversation(world: World, person: Person, word: string): Promise<void> {
  const guide = CONVERSATION_GUIDES[0];
  if (!guide) throw new Error('there are no guides');
  const id = await person.run(addRound, {
    title: `${word} samtal`,
    purpose: '',
    guideKey: guide.key,
    lastDay: '2026-12-18',
    mandateId: null,
  });
  await person.run(addTeams, { id, units: [], names: [`${word} arbetslag`] });
  await person.run(openRound, { id });
  const [team] = await person.read((db) => listTeams(db, id));
  const answers = Object.fromEntries(guide.questions.map(({ key }) => [key, 'fits' as const]));
  const answer = { people: '3-5' as const, answers, needs: '', named: true };
  await sendJointAnswer(world.services, { code: team?.code ?? '', basis: 0, nonce: word, answer });
  await person.run(closeRound, { id });
}

/** An invitation is read out of a file or a text: here only what the search reads of it, and what was brought home from where it led. */
async function putInParticipation(world: World, of: { organisationId: number; word: string }): Promise<void> {
  await sql`with invited as (insert into participation (organisation_id, subject, inviter, state, made_at)
      values (${of.organisationId}, ${`${of.word} inbjudan`}, 'Testvik', 'received', now()) returning id),
    born as (insert into node (organisation_id, kind, title, path, created_at)
      select ${of.organisationId}, 'brought_home', ${of.word}, '/deltagande/' || id, now() from invited returning id)
    insert into brought_home (organisation_id, id, text, brought_on)
      select ${of.organisationId}, id, ${of.word}, '2026-11-02' from born`.execute(world.owner);
}

/** A result takes a whole survey, a share that of a neighbour, and a decision a memorandum handed over: here only what the search reads of them. */
async function putInResultsAndDecision(
  world: World,
  of: { organisationId: number; surveyId: number; matterId: number; word: string },
): Promise<void> {
  await sql`with born as (insert into node (organisation_id, kind, title, path, created_at)
      values (${of.organisationId}, 'result', ${of.word}, ${`/enkater/${of.surveyId}/resultat`}, now()) returning id)
    insert into result (organisation_id, id, survey_id, frozen_at, invited, answered) select ${of.organisationId}, id, ${of.surveyId}, now(), 40, 20 from born`.execute(
    world.owner,
  );
  await sql`with asked as (insert into joint_invitation (organisation_id, host_organisation_id, participant_id, host_name, title, received_at)
      values (${of.organisationId}, ${of.organisationId}, 1, 'Testvik', ${of.word}, now()) returning id),
    born as (insert into node (organisation_id, kind, title, path, created_at)
      select ${of.organisationId}, 'received_share', ${of.word}, '/enkater/gemensam/' || id || '/andel', now() from asked returning id)
    insert into received_share (organisation_id, invitation_id, id, content, sha256, received_at)
      select ${of.organisationId}, asked.id, born.id, ${JSON.stringify({ survey: { title: of.word, host: 'Testvik' } })}::jsonb, '', now()
        from asked, born`.execute(world.owner);
  await sql`with born as (insert into node (organisation_id, kind, title, path, created_at)
      values (${of.organisationId}, 'decision', ${`${of.word} 2 november 2026 § 33`}, '/beslut/' || currval(pg_get_serial_sequence('node', 'id')), now()) returning id)
    insert into decision (organisation_id, id, matter_id, body, decided_on, item_number, outcome, recorded_at)
      select ${of.organisationId}, id, ${of.matterId}, ${of.word}, '2026-11-02', '33', 'approved', now() from born`.execute(
    world.owner,
  );
}
