import { beforeAll, describe, expect, test } from 'vitest';
import { jobHandlers } from '#src/app.tsx';
import { randomAnswers } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import {
  acceptJoint,
  addParticipant,
  addSurvey,
  allDemoCodes,
  closeSurvey,
  getSurvey,
  leaveOutUnanswered,
  makeJoint,
  openSurvey,
} from '#modules/surveys/index.ts';
import { answerAsIntake, readyDetails, seeded } from '#modules/surveys/survey-in-tests.ts';
import type { JointShare } from './joint-share.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

type Counted = { host: Person; partner: Person; id: number; place: string; small: string; shown: string };

/** Three municipalities: the host's 24, a partner on this installation with 24, one of `third` through its link; of the last `answering` answer. */
async function countedSurvey(of: { third: number; answering?: number }): Promise<Counted> {
  const host = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const partner = await makePerson(world, await makeOrganisation(world, 'Grannby'), 'coordinator');
  const id = await host.run(addSurvey, { ...readyDetails, title: 'Biblioteken tillsammans' });
  await host.run(makeJoint, { id, answerBy: '2026-12-04', responsibility: 'joint' });
  const say = (participantId: number | 'host', people: number) =>
    host.run(acceptJoint, {
      ...{ surveyId: id, participantId, groups: `Bibliotekarier: ${people}` },
      ...{ answeredAs: 'bibliotekschef', revision: 1 },
    });
  await say('host', 24);
  const asked = await host.run(addParticipant, { id, name: partner.organisation.name, email: 'p@annan.example' });
  await say(asked.participant.id, 24);
  const third = await host.run(addParticipant, { id, name: 'Älvstads kommun', email: 'a@annan.example' });
  await say(third.participant.id, of.third);
  await host.run(leaveOutUnanswered, { id });
  const { publicToken } = await host.run(openSurvey, { id, secrets: world.services.secrets });
  const { questionnaire } = await host.read((db) => getSurvey(db, id));
  const random = seeded(7);
  const codes = await allDemoCodes(world.services, { organisationId: host.organisation.id, surveyId: id });
  const groups = codes.toSorted((a, b) => a.groupId - b.groupId);
  for (const [at, group] of groups.entries()) {
    const most = at === groups.length - 1 ? (of.answering ?? 14) : 20;
    for (const code of group.codes.slice(0, Math.min(most, group.codes.length - 2))) {
      const given = { publicToken, code, questionnaire, answers: randomAnswers(questionnaire, random) };
      expect(await answerAsIntake(world.services.intake, given)).toBe('received');
    }
  }
  await host.run(closeSurvey, { id, secrets: world.services.secrets });
  await deliver();
  const list = await partner.get('/enkater');
  const own = list.links.find((link) => link.text === 'Biblioteken tillsammans')?.href ?? '';
  return { host, partner, id, place: own, small: `/gemensam/${third.link}`, shown: `/gemensam/${asked.link}` };
}

async function deliver(): Promise<void> {
  const job = jobHandlers(world.services).find(({ queue }) => queue === 'deliver-letters');
  for (let times = 0; times < 2; times += 1) await job?.handle({});
}

async function jsonAt(path: string, by?: Person): Promise<JointShare> {
  const shown = by ? await by.get(`${path}/andel/andel.json`) : await visitor(world).get(`${path}/andel/andel.json`);
  expect(shown.status).toBe(200);
  return (await shown.response.json()) as JointShare; // the file's own format
}

/** What was received is evidence in the municipality's own thread: frozen, picked with its sentence, and let go of. */
async function leansOn(partner: Person, sha256: string): Promise<void> {
  const [node] = await partner.read((db) =>
    db
      .selectFrom('receivedShare as r')
      .innerJoin('node as n', 'n.id', 'r.id')
      .innerJoin('frozen as f', 'f.nodeId', 'n.id')
      .select(['n.id', 'n.kind', 'n.title', 'n.path', 'f.sha256'])
      .execute(),
  );
  expect(node).toMatchObject({ kind: 'received_share', title: 'Biblioteken tillsammans' });
  expect(node?.sha256.toString('hex')).toBe(sha256);
  expect((await partner.get('/roda-traden')).text).toContain('Biblioteken tillsammans');
  expect((await partner.get('/hem')).text).toContain('Biblioteken tillsammans');
  const choice = `/lagesbild/slutsatser/ny?andel=${node?.id}`;
  expect((await partner.get('/lagesbild/slutsatser/ny')).links.map(({ href }) => href)).toContain(
    `/${partner.organisation.slug}${choice}`,
  );
  const questions = await partner.get(choice);
  const question = questions.links.find(({ href }) => href.includes('fraga='))?.href ?? '';
  const questionKey = new URL(question, 'http://stadig.test').searchParams.get('fraga') ?? '';
  const pieces = await partner.get(`${choice}&fraga=${questionKey}`);
  const groups = [...pieces.document.querySelectorAll('input[name="pieces"]')].map((one) => one.getAttribute('value'));
  expect(groups).toHaveLength(2); // all together, and the own
  expect(pieces.text).toContain('Vad de andra kommunerna svarade var för sig: det finns inte i er andel.');
  const typed = { source: `share-${node?.id}`, questionKey, title: 'Biblioteken behöver mer', text: '' };
  expect((await partner.post(`${choice}&fraga=${questionKey}`, typed)).status).toBe(400);
  expect((await partner.post(choice, { ...typed, source: 'share-1', pieces: groups[1] ?? '' })).status).toBe(404);
  const saved = await partner.post(`${choice}&fraga=${questionKey}`, { ...typed, pieces: groups[1] ?? '' });
  expect(saved.status).toBe(303);
  const finding = (saved.location ?? '').replace(/^\/[^/]+/, '');
  const again = await partner.post(`${finding}/underlag/nytt`, { ...typed, pieces: groups[0] ?? '' });
  expect(again.status).toBe(303);
  const page = await partner.get(finding);
  expect(page.text).toContain(partner.organisation.name);
  expect(page.links.filter(({ href }) => href.endsWith(node?.path ?? '-')).length).toBeGreaterThan(1);
  const remove = page.links.filter(({ text }) => text === 'Ta bort underlaget');
  expect(remove).toHaveLength(2);
  for (const { href } of remove) expect((await partner.post(href)).status).toBe(303);
  expect(
    await partner.read((db) =>
      db
        .selectFrom('link')
        .select('toId')
        .where('toId', '=', node?.id ?? 0)
        .execute(),
    ),
  ).toEqual([]);
}

describe('a counted joint survey', () => {
  test('gives each municipality its own share and the joint result, and nothing of the others', async () => {
    const counted = await countedSurvey({ third: 20 });
    // What all may read would hold everybody's shares.
    expect((await counted.host.post(`/enkater/${counted.id}/resultat/publicering`)).status).toBe(409);
    const share = await jsonAt(counted.small);
    expect(share.groups.map(({ level, name, staff }) => [level, name, staff])).toEqual([
      [
        'municipality',
        `Alla tillsammans: ${counted.host.organisation.name}, ${counted.partner.organisation.name} och Älvstads kommun`,
        68,
      ],
      ['administration', 'Älvstads kommun', 20],
    ]);
    const kept = new Set(share.groups.map(({ id }) => String(id)));
    const others = Object.values(share.tables).flatMap((perGroup) =>
      Object.keys(perGroup).filter((id) => !kept.has(id)),
    );
    expect(others).toEqual([]);
    expect(Object.keys(share.tables).length).toBeGreaterThan(5);
    expect(share.gate?.holds).toBe(true);
    const csv = await visitor(world).get(`${counted.small}/andel/tabell.csv`);
    expect(csv.text).toContain('Älvstads kommun');
    expect(csv.text).not.toContain(`${counted.partner.organisation.name};`);
    const page = await visitor(world).get(`${counted.small}/andel`);
    expect(page.heading).toBe('Andel för Älvstads kommun');
    expect(page.text).toContain('De andras andelar finns inte med.');
    expect(page.links.map((link) => link.text)).toContain('Läs vad som är lovat till dem som svarade');
    expect((await visitor(world).get(counted.small)).links.map((link) => link.text)).toContain(
      'Se er andel och det gemensamma resultatet',
    );
  });

  test('is handed over to the organisation of a municipality here: once, locked, and to nobody else', async () => {
    const { host, partner, place, shown } = await countedSurvey({ third: 20 });
    const page = await partner.get(`${place}/andel`);
    expect(page.heading).toBe(`Andel för ${partner.organisation.name}`);
    expect(page.text).toContain('Mottaget av er och låst. Kontrollsumma (SHA-256):');
    await deliver();
    const stored = await partner.read((db) => db.selectFrom('receivedShare').select('sha256').execute());
    expect(stored).toHaveLength(1);
    expect(page.text).toContain(stored[0]?.sha256.toString('hex'));
    expect(await jsonAt(place, partner)).toEqual(await jsonAt(shown));
    await leansOn(partner, stored[0]?.sha256.toString('hex') ?? '');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get('/lagesbild/slutsatser/ny')).text).toContain('Det finns inget att peka på ännu.');
    expect((await neighbour.get(`${place.replace(/^\/[^/]+/, '')}/andel`)).status).toBe(404);
    expect((await visitor(world).get(`${place}/andel`)).status).not.toBe(200);
    expect(await host.read((db) => db.selectFrom('receivedShare').select('sha256').execute())).toEqual([]);
    await expect(
      partner.run(
        { name: 'x', roles: [], run: async () => partner.read((db) => db.deleteFrom('receivedShare').execute()) },
        null,
      ),
    ).rejects.toThrow();
  });

  test('shows one that is too small together with another, and says so to both', async () => {
    const { small, partner, place } = await countedSurvey({ third: 10, answering: 7 });
    const share = await jsonAt(small);
    expect(share.groups.filter((group) => group.level === 'administration')).toMatchObject([{ others: true }]);
    expect(share.groups.every((group) => group.staff >= 16)).toBe(true);
    expect((await visitor(world).get(`${small}/andel`)).text).toContain('(tillsammans, för få svar var för sig)');
    // Whoever it is shown with has the same table and no other: one minus the other is nobody's.
    const theirs = await jsonAt(place, partner);
    expect(theirs.groups.length).toBeGreaterThan(1);
  });

  test('has no share before the count', async () => {
    const host = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const id = await host.run(addSurvey, readyDetails);
    await host.run(makeJoint, { id, answerBy: '2026-12-04', responsibility: 'each' });
    const { link } = await host.run(addParticipant, { id, name: 'Älvstad', email: 'a@annan.example' });
    for (const under of ['', '/tabell.csv', '/andel.json'])
      expect((await visitor(world).get(`/gemensam/${link}/andel${under}`)).status).toBe(404);
  });
});
