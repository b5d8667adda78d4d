import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Log } from '#platform/log.ts';
import { isShareOf } from '#disclosure/split-key.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, makeUnits, readyDetails } from '../survey-in-tests.ts';
import { findCountProgress, findResponse, getSurvey } from '../survey.queries.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { countWithShare } from './type-share.page.tsx';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function splitDraft(): Promise<{ person: Person; id: number }> {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [24] });
  const id = await person.run(addSurvey, { ...readyDetails, keyHolding: 'two-of-three' });
  return { person, id };
}

/** The shares as they stand on the page that shows them once. */
function sharesOn(page: Shown): string[] {
  return [...page.document.querySelectorAll('.key-share code')].map((one) => one.textContent);
}

/** Makes a key as its page does, which says which one it is made instead of. */
async function split(person: Person, page: string): Promise<Shown> {
  return splitInsteadOf(person, page, await markOn(person, page));
}

async function markOn(person: Person, page: string): Promise<string> {
  const asked = await person.get(`${page}?ny=1`);
  return asked.document.querySelector('input[name="i-stallet-for"]')?.getAttribute('value') ?? '';
}

async function splitInsteadOf(person: Person, page: string, mark: string): Promise<Shown> {
  return person.post(`${page}/delning`, { 'i-stallet-for': mark });
}

/** Closed with eight answers, waiting for a share; and the two shares on paper. */
async function waitingForShare() {
  const { person, id } = await splitDraft();
  const page = `/enkater/${id}/nyckel`;
  const shares = sharesOn(await split(person, page));
  await person.post(page, { first: shares[0]?.slice(-4) ?? '', second: shares[1]?.slice(-4) ?? '' });
  const { publicToken } = await person.run(openSurvey, { id, secrets: world.services.secrets });
  const { questionnaire } = await person.read((db) => getSurvey(db, id));
  const at = { organisationId: person.organisation.id, surveyId: id };
  const [{ codes } = { codes: [] }] = await allDemoCodes(world.services, at);
  for (const code of codes.slice(0, 8))
    await answerAsIntake(world.services.intake, { publicToken, code, questionnaire, answers: new Map() });
  await person.run(closeSurvey, { id, secrets: world.services.secrets });
  return { person, id, publicToken, shares };
}

describe('a key in three shares', () => {
  test('counts many answers after it has let go of whoever typed, once, and two who type at once do it once', async () => {
    const { person, id, publicToken, shares } = await waitingForShare();
    const { secrets } = world.services;
    const faults: unknown[] = [];
    const log: Log = (event, facts) => void (event === 'fault' && faults.push(facts));
    const type = (share = '') => person.run(countWithShare, { id, share, secrets, log, atOnce: 7 });
    expect(await Promise.all(shares.map(type))).toEqual([id, id]);
    const result = () => person.read((db) => findResponse(db, id));
    // The key goes first and the secret of the codes after it, which is the last thing that is done.
    const left = () => secrets.find(secretNameOf(publicToken));
    await vi.waitUntil(async () => (await left()) === undefined, { timeout: 30_000 });
    expect(await result()).toMatchObject({ answered: 8 });
    expect(await secrets.find(keyNameOf(publicToken))).toBeUndefined();
    expect(await person.read((db) => findCountProgress(db, id))).toBeUndefined();
    expect(faults).toEqual([]);
    expect((await person.get('/historik')).text.match(/Räknade 8 svar/g)).toHaveLength(1);
  });

  test('is made, typed back, opened with, and counted with one share from paper; nothing of it lies in the database', async () => {
    const { person, id } = await splitDraft();
    const page = `/enkater/${id}/nyckel`;
    expect((await person.get(`/enkater/${id}/oppning`)).links.map((link) => link.href)).toContain(
      `/${person.organisation.slug}${page}`,
    );
    expect((await person.post(`/enkater/${id}/oppning`)).status).toBe(409);

    const tokenOf = async () => (await person.read((db) => getSurvey(db, id))).keyToken ?? '';
    const first = sharesOn(await split(person, page));
    const firstToken = await tokenOf();
    expect(await world.services.secrets.find(keyNameOf(firstToken))).toBeDefined();
    // Two at once, who have both read that they make it instead of the first: one does, and the other is shown that it is done.
    const mark = await markOn(person, page);
    const both = await Promise.all([1, 2].map(() => splitInsteadOf(person, page, mark)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 303]);
    const [two = '', three = ''] = both.flatMap(sharesOn);
    expect(await world.services.secrets.find(keyNameOf(firstToken))).toBeUndefined();
    // The page of the first shares, loaded again.
    expect((await person.post(`${page}/delning`, { 'i-stallet-for': '' })).status).toBe(303);
    expect(new Set([...first, two, three]).size).toBe(4);
    const token = await tokenOf();
    expect(await world.services.secrets.find(keyNameOf(token))).toBeDefined();

    const wrong = await person.post(page, { first: first[0]?.slice(-4) ?? '', second: three.slice(-4) });
    expect([wrong.status, wrong.errors]).toEqual([
      400,
      ['Kontrollordet stämmer inte. Läs de fyra sista tecknen i delen en gång till'],
    ]);
    expect((await person.post(page, { first: '', second: '' })).errors).toHaveLength(2);
    expect(
      (await person.post(page, { first: two.slice(-4).toLowerCase(), second: ` ${three.slice(-4)}` })).status,
    ).toBe(303);
    expect((await person.get(page)).text).toContain('Nyckeln är delad');
    expect((await person.post(`/enkater/${id}/oppning`)).status).toBe(303);
    expect((await person.get('/historik')).text).toContain('Delade nyckeln till svaren');

    const survey = await person.read((db) => getSurvey(db, id));
    const { questionnaire, publicToken } = { ...survey, publicToken: survey.publicToken ?? '' };
    expect(publicToken).toBe(token);
    const own = await world.services.secrets.find(keyNameOf(publicToken));
    expect(isShareOf(own ?? Buffer.alloc(0), survey.publicKey ?? Buffer.alloc(0))).toBe(true);
    const [{ codes } = { codes: [] }] = await allDemoCodes(world.services, {
      organisationId: person.organisation.id,
      surveyId: id,
    });
    for (const code of codes.slice(0, 8))
      expect(
        await answerAsIntake(world.services.intake, { publicToken, code, questionnaire, answers: new Map() }),
      ).toBe('received');

    expect(await person.run(closeSurvey, { id, secrets: world.services.secrets })).toEqual({ id, resultId: undefined });
    await world.drainJobs();
    expect(await person.read((db) => findResponse(db, id))).toBeUndefined();
    const waiting = await person.get(`/enkater/${id}`);
    expect(waiting.text).toContain('Svaren väntar på en del av nyckeln');
    expect(waiting.links.map((link) => link.text)).toContain('Skriv in en del av nyckeln');

    const typing = `/enkater/${id}/nyckeldel`;
    for (const share of ['hej', first[0] ?? '', `${two.slice(0, -1)}?`, three.slice(5)]) {
      const refused = await person.post(typing, { share });
      expect([share, refused.status, refused.errors[0]]).toEqual([
        share,
        400,
        expect.stringMatching(/^Delen stämmer inte/),
      ]);
    }
    const kept = await world.services.secrets.find(keyNameOf(publicToken));
    await world.services.secrets.shred(keyNameOf(publicToken));
    expect((await person.post(typing, { share: two })).status).toBe(409);
    await world.services.secrets.store(keyNameOf(publicToken), kept ?? Buffer.alloc(0));
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.post(typing, { share: two })).status).toBe(403);
    expect((await person.post(typing, { share: two })).status).toBe(303);
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ invited: 24, answered: 8 });
    expect(await world.services.secrets.find(keyNameOf(publicToken))).toBeUndefined();
    expect((await person.post(typing, { share: three })).status).toBe(409);
  });

  test('is only for surveys that ask for it, before opening, and a neighbour does not find it', async () => {
    const { person, id } = await splitDraft();
    const plain = await person.run(addSurvey, readyDetails);
    expect((await person.get(`/enkater/${plain}/nyckel`)).status).toBe(409);
    expect((await person.post(`/enkater/${plain}/nyckel/delning`, { 'i-stallet-for': '' })).status).toBe(409);
    expect((await person.get(`/enkater/${id}/nyckeldel`)).status).toBe(409);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/${id}/nyckel`)).status).toBe(404);
    expect((await neighbour.post(`/enkater/${id}/nyckel/delning`)).status).toBe(404);
  });
});
