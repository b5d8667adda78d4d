import { beforeAll, describe, expect, inject, test } from 'vitest';
import { getThread } from '#foundations/thread/index.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import { listInvoices, listProposals } from '#modules/fees/index.ts';
import {
  listExperiences,
  listHandIns,
  listMeetings,
  listNetworksToDo,
  listParticipations,
  listParties,
} from '#modules/network/index.ts';
import { listPosts } from '#modules/organisation/index.ts';
import { listMeasures, listPlans, listVersions } from '#modules/plans/index.ts';
import { findResultOfSurvey, getResult, questionsOf } from '#modules/results/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { allQuestions, getSurvey, listSurveys } from '#modules/surveys/index.ts';
import { findOrganisation, listMemberships } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Tx } from '#db/connection.ts';
import { castPeople } from '#src/demo/cast.ts';
import { seedDemonstration } from '#src/demo/seed.ts';
import { associationsTitle } from '#src/demo/strandvik/associations-words.ts';
import { openWorld, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
}, 120_000);

async function readIn<T>(slug: string, work: (db: Tx) => Promise<T>): Promise<T> {
  const organisation = await findOrganisation(world.services.database, slug);
  const scope = { db: world.services.database, organisationId: organisation?.id ?? 0, reading: true };
  return inOrganisation(scope, work);
}

async function resultOfSpring() {
  return readIn('strandvik', async (db) => {
    const closed = (await listSurveys(db)).find((survey) => survey.state === 'closed');
    return getResult(db, (await findResultOfSurvey(db, closed?.id ?? 0))?.id ?? 0);
  });
}

/** The share of a group that is known to have chosen any of these options: from the lower ends of what is shown. */
function shareOf(result: Awaited<ReturnType<typeof resultOfSpring>>, key: string, labels: readonly string[]) {
  const question = questionsOf(result).find((one) => one.key === key);
  const wanted = question?.options.filter(({ label }) => labels.includes(label.sv)).map((option) => option.key) ?? [];
  return (group: { id: number; answers: { most: number } }) => {
    const table = result.tables.get(key)?.get(group.id) ?? [];
    const chosen = table.filter(({ options }) => options.every((option) => wanted.includes(option)));
    return chosen.reduce((sum, { least }) => sum + least, 0) / group.answers.most;
  };
}

/** The findings of the story, each with the options that bear it out and how many must have chosen them. */
test.each([
  ['C3', ['Nej', 'Delvis', 'Jag tror det', 'Osäker'], 0.5],
  ['D1', ['Inte alls trygg', 'Inte särskilt trygg'], 0.5],
  ['A2', ['Inte alls', 'Lite'], 0.5],
  ['F1', ['Nej', 'Jag tror det'], 0.5],
  ['I2', ['Korta lektioner i mobil eller dator'], 0.3],
])('what Strandvik says of %s is what its answers say', async (key, labels, least) => {
  const result = await resultOfSpring();
  const whole = result.groups.find((group) => group.level === 'municipality');
  expect(whole && shareOf(result, key, labels)(whole)).toBeGreaterThan(least);
});

test('knowledge of the net is low in every administration, as the finding says since October', async () => {
  const result = await resultOfSpring();
  const share = shareOf(result, 'A2', ['Inte alls', 'Lite']);
  const shares = result.groups.filter((group) => group.level === 'administration').map(share);
  expect(shares).toHaveLength(6);
  for (const one of shares) expect(one).toBeGreaterThan(0.4);
});

describe('Strandvik has something true to show', () => {
  test('a survey, a plan, a matter, a memorandum and a decision in every state that the story tells of', async () => {
    const { nodes } = await readIn('strandvik', (db) => getThread(db));
    const statesOf = (kind: string) => [
      ...new Set(nodes.filter((node) => node.kind === kind).map(({ state }) => state)),
    ];
    expect(statesOf('survey').sort()).toEqual(['closed', 'draft', 'open']);
    expect(statesOf('plan').sort()).toEqual(['adopted', 'draft', 'proposed']);
    expect(statesOf('matter').sort()).toEqual(['closed', 'decided', 'open']);
    expect(statesOf('memorandum').sort()).toEqual(['draft', 'handed-over']);
    expect(statesOf('decision').sort()).toEqual(['approved', 'referred-back']);
  });

  test('one finding that has changed since the need, one that has been read again, one with nothing behind it', async () => {
    const { nodes, links } = await readIn('strandvik', (db) => getThread(db));
    const needs = await readIn('strandvik', (db) => listNeeds(db));
    const changed = needs.filter(({ id }) => links.some((link) => link.fromId === id && link.changed));
    expect(changed.map(({ title }) => title)).toEqual(['Kunskap om vad som händer på nätet']);
    const bare = nodes.filter(
      ({ id, kind }) => (kind === 'need' || kind === 'finding') && !links.some((link) => link.fromId === id),
    );
    expect(bare.map(({ kind }) => kind).sort()).toEqual(['finding', 'need']);
  });

  test('two findings that were suggested from the result, and a suggestion that was dismissed', async () => {
    const answered = await readIn('strandvik', (db) =>
      db.selectFrom('suggestion').select(['gapKey', 'findingId', 'dismissalReason']).orderBy('gapKey').execute(),
    );
    expect(answered.map(({ gapKey, findingId }) => [gapKey, findingId !== null])).toEqual([
      ['ansvar', true],
      ['oro-kvall', true],
      ['uppdrag-tid', false],
    ]);
  });

  test('a routine that was sent back and put forward again', async () => {
    const versions = await readIn('strandvik', async (db) => {
      const routine = (await listPlans(db)).find(({ type }) => type === 'routine');
      return listVersions(db, routine?.id ?? 0);
    });
    expect(versions).toHaveLength(2);
    expect(versions.map(({ handedOnReason }) => handedOnReason !== '')).toEqual([true, true]);
    expect(versions.filter(({ openedAgainAt }) => openedAgainAt !== null)).toHaveLength(1);
  });

  test('an owner who is late and another who soon must act, whatever day it is installed', async () => {
    const now = today(world.services.clock());
    const owners = await readIn('strandvik', async (db) => {
      const adopted = (await listPlans(db)).find(({ state }) => state === 'adopted');
      const posts = await listPosts(db);
      return (await listMeasures(db, adopted?.id ?? 0)).map(({ endsOn, ownerPostId }) => ({
        isLate: endsOn !== null && endsOn < now,
        isSoon: endsOn !== null && endsOn >= now && endsOn <= addDays(now, 14),
        email: posts.find(({ id }) => id === ownerPostId)?.email,
      }));
    });
    expect(owners.find(({ isLate }) => isLate)?.email).toBe('birger@strandvik.example');
    expect(owners.find(({ isSoon }) => isSoon)?.email).toBe('ylva@strandvik.example');
  });
});

test('Ylva has three hats in Strandvik, and work to do in the network', async () => {
  const account = await world.owner
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'ylva@strandvik.example')
    .executeTakeFirstOrThrow();
  const memberships = await listMemberships(world.services.database, account.id);
  const rolesIn = (slug: string) => memberships.find(({ organisation }) => organisation.slug === slug)?.actor.roles;
  expect(memberships).toHaveLength(2);
  expect(rolesIn('strandvik')).toHaveLength(3);
  expect(rolesIn('nordvastra-natverket')).toEqual(['working_group_member']);
  const measures = await readIn('nordvastra-natverket', async (db) => {
    const [plan] = await listPlans(db);
    const hers = (await listPosts(db)).filter(({ email }) => email === 'ylva@strandvik.example').map(({ id }) => id);
    expect(plan?.state).toBe('adopted');
    return (await listMeasures(db, plan?.id ?? 0)).filter(({ ownerPostId }) => hers.includes(ownerPostId ?? 0));
  });
  expect(measures).toHaveLength(1);
});

test('the network has answers, hand-ins, experiences and invoices in every state that the story tells of', async () => {
  const host = 'nordvastra-natverket';
  const [network] = await readIn(host, listNetworksToDo);
  const id = network?.id ?? 0;
  const states = (await readIn(host, (db) => listParties(db, id))).map(({ state }) => state);
  expect(states).toHaveLength(10);
  expect([...new Set(states)].sort()).toEqual(['declined', 'invited', 'registered', 'waiting']);
  const meetings = (await readIn(host, (db) => listMeetings(db, id))).map(({ state }) => state);
  expect(meetings.sort()).toEqual(['cancelled', ...Array.from({ length: 5 }, () => 'planned')]);
  const handIns = await readIn(host, (db) => listHandIns(db, id));
  expect(handIns.map(({ party, isLate, comments }) => [party, isLate, comments.length])).toEqual([
    ['Storlida kommun', true, 0],
    ['Strandviks kommun', false, 0],
    ['Ängsberga kommun', false, 2],
  ]);
  const experiences = await readIn(host, (db) => listExperiences(db, id));
  expect(experiences.map(({ state }) => state).sort()).toEqual(['handed-in', 'published']);
  const invoices = await readIn(host, (db) => listInvoices(db));
  expect(invoices.filter(({ paidOre }) => paidOre > 0)).toHaveLength(1);
  expect(invoices.filter(({ reminders }) => reminders > 0)).toHaveLength(1);
  expect(invoices.filter(({ type }) => type === 'credit-note')).toHaveLength(1);
  const toInvoice = (await readIn(host, (db) => listProposals(db))).map(({ buyer }) => buyer.name);
  expect(toInvoice).toContain('Klippuddens kommun');
  expect(toInvoice).not.toContain('Lövsele kommun'); // it waits for a place
});

test('Strandvik takes part in what a host here invites to, on condition, and in what a host elsewhere does, for certain', async () => {
  const joined = await readIn('strandvik', listParticipations);
  expect(joined.map(({ partyId, stated }) => [partyId !== null, stated?.party.isConditional])).toEqual([
    [true, true],
    [false, undefined],
  ]);
  const [here] = joined;
  expect(here?.stated?.assignments.map(({ handIn }) => handIn !== null)).toEqual([true, false]);
});

test('Fjällnäs has just begun: a survey is a draft with one question, a share of a joint one has come, nothing is planned or decided', async () => {
  const { nodes } = await readIn('fjallnas', (db) => getThread(db));
  expect(nodes.map(({ kind }) => kind).sort()).toEqual(['mandate', 'received_share', 'survey']);
  const [survey] = await readIn('fjallnas', (db) => listSurveys(db));
  expect(survey?.state).toBe('draft');
});

test('Strandvik asks in all three ways, its own questions of every kind, and in Arabic as far as it is written', async () => {
  const surveys = await readIn('strandvik', async (db) => {
    const all = await listSurveys(db);
    return Promise.all(
      all.map(async ({ id, title, state, mode }) => ({ title, state, mode, of: await getSurvey(db, id) })),
    );
  });
  const open = surveys.filter(({ state }) => state === 'open');
  expect(open.map(({ mode }) => mode).sort()).toEqual(['codes', 'keyed', 'open-link']);
  const own = open.find(({ mode }) => mode === 'open-link');
  const questions = own ? allQuestions(own.of.questionnaire) : [];
  const kinds = ['number', 'matrix', 'single', 'multiple', 'ranking', 'scale', 'text'];
  expect(questions.map(({ kind }) => kind)).toEqual(kinds);
  for (const { text, options, rows = [] } of questions)
    for (const { en, ar } of [text, ...options.map((one) => one.label), ...rows.map((one) => one.label)])
      expect([en, ar]).toEqual([expect.stringMatching(/[\w–]/), expect.stringMatching(/\p{Script=Arabic}/u)]);
  expect(questions[3]?.showIf).toEqual({ question: questions[2]?.key, options: [questions[2]?.options[0]?.key] });
  expect(Object.values(own?.of.questionnaire.phrases['ar'] ?? {})).toContain(associationsTitle[2]);
  const draft = surveys.find(({ state }) => state === 'draft');
  expect(draft?.of.questionnaire.languages).toEqual(['sv', 'en', 'ar']);
  const repeated = surveys.find(({ state }) => state === 'closed');
  const keys = draft ? allQuestions(draft.of.questionnaire).map(({ key }) => key) : [];
  for (const { key } of repeated ? allQuestions(repeated.of.questionnaire) : []) expect(keys).toContain(key);
});

test('everybody of the cast has a place where they work, once', () => {
  const emails = castPeople.map(({ email }) => email);
  expect(new Set(emails).size).toBe(emails.length);
});

test('a second start leaves the story as it is', async () => {
  const before = await world.owner.selectFrom('auditEntry').select('seq').execute();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
  expect(await world.owner.selectFrom('auditEntry').select('seq').execute()).toHaveLength(before.length);
});
