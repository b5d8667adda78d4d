import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { addAddresses } from '../add-addresses/add-addresses.command.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { codeDigest, secretNameOf } from '../codes.ts';
import { drawDemoCode } from '../demo-code.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, makeOpenSurvey } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getSurvey } from '../survey.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function openOne() {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const survey = await makeOpenSurvey(person, {
    administrations: { Skola: [20], Omsorg: [17] },
    services: world.services,
  });
  const groups = await person.read((db) => listGroupInvitations(db, survey.id));
  return { person, ...survey, groupIds: groups.map((group) => group.id) };
}

const codesOn = (page: { document: Document }) =>
  [...page.document.querySelectorAll('.slip-code')].map((code) => code.textContent ?? '');

describe('codes on paper', () => {
  test('are those that no letter carries, they work, and in an order that says nothing', async () => {
    const { person, id, publicToken, groupIds } = await openOne();
    const [groupId = 0] = groupIds;
    await person.run(addAddresses, { id, groupId, addresses: 'a@x.example\nb@x.example' });
    const before = await person.get(`/enkater/${id}/koder/${groupId}`);
    expect(codesOn(before)).toEqual([]);
    const taken = await person.post(`/enkater/${id}/koder/${groupId}/uttag`);
    const sheet = await person.get(taken.location ?? '');
    const codes = codesOn(sheet);
    expect(codes).toHaveLength(18);
    expect(codes).toEqual([...codes].sort());
    expect(sheet.text).toContain(`Svara på stadig.test/svara/${publicToken}`);
    for (const code of codes) {
      const { rows } = await sql<{
        state: string;
        groupName: string;
        staff: number;
        nextGroupName: string;
      }>`select * from intake_code(${publicToken}, ${codeDigest(code)})`.execute(world.services.intake);
      expect(rows).toEqual([{ state: 'unspent', groupName: 'Skola 1', staff: 20, nextGroupName: 'Omsorg 1' }]);
    }
    expect((await person.get('/historik')).text).toContain('Tog fram 18 koder på papper för gruppen ”Skola 1”');
    expect((await person.get('/historik')).text).not.toContain(codes[0]);
    const table = await person.get(`/enkater/${id}/koder/${groupId}/koder.csv`);
    expect(table.response.headers.get('content-disposition')).toContain('koder.csv');
    expect(table.text.trim().split('\r\n')).toHaveLength(19);
    expect((await person.post(`/enkater/${id}/koder/${groupId}/uttag`)).status).toBe(409);
  });

  test('of all groups are taken out at once, each group for itself, but for those that letters carry', async () => {
    const { person, id, groupIds } = await openOne();
    await person.run(addAddresses, { id, groupId: groupIds[0] ?? 0, addresses: 'a@x.example\nb@x.example' });
    expect((await person.get(`/enkater/${id}/koder`)).text).toContain('Ta fram alla 35 koder');
    expect((await person.get(`/enkater/${id}/koder/alla`)).text).toContain('Inga koder är på papper än.');
    const taken = await person.post(`/enkater/${id}/koder/alla/uttag`);
    expect(taken.location).toBe(`/${person.organisation.slug}/enkater/${id}/koder/alla`);
    const sheets = await person.get(taken.location ?? '');
    const groups = [...sheets.document.querySelectorAll('.slip-group')];
    expect(
      groups.map((group) => [group.querySelector('h2')?.textContent, group.querySelectorAll('li').length]),
    ).toEqual([
      ['Koder för Skola 1', 18],
      ['Koder för Omsorg 1', 17],
    ]);
    expect(codesOn(await person.get(`/enkater/${id}/koder/${groupIds[0]}`))).toEqual(codesOn(sheets).slice(0, 18));
    expect((await person.get('/historik')).text).toContain('Tog fram 35 koder på papper för alla grupper');
    expect((await person.post(`/enkater/${id}/koder/alla/uttag`)).status).toBe(409);
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.get(`/enkater/${id}/koder/alla`)).status).toBe(403);
    expect((await reader.post(`/enkater/${id}/koder/alla/uttag`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/${id}/koder/alla`)).status).toBe(404);
    expect((await neighbour.post(`/enkater/${id}/koder/alla/uttag`)).status).toBe(404);
    expect((await person.get('/enkater/0/koder/alla')).status).toBe(404);
  });

  test('are shown to coordinators alone, while it is open, and never to a neighbour', async () => {
    const { person, id, groupIds } = await openOne();
    const [groupId = 0] = groupIds;
    await person.post(`/enkater/${id}/koder/${groupId}/uttag`);
    for (const path of [
      `/enkater/${id}/koder`,
      `/enkater/${id}/koder/${groupId}`,
      `/enkater/${id}/koder/${groupId}/koder.csv`,
    ]) {
      for (const role of ['reader', 'working_group_member', 'head_of_unit', 'administrator'] as const) {
        expect((await (await makePerson(world, person.organisation, role)).get(path)).status).toBe(403);
      }
      const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
      expect((await neighbour.get(path)).status).toBe(404);
    }
    expect((await person.get(`/enkater/${id}/koder/999999`)).status).toBe(404);
    expect((await person.get(`/enkater/${id}/koder/x`)).status).toBe(404);
    await person.run(closeSurvey, { id, secrets: world.services.secrets });
    expect((await person.get(`/enkater/${id}/koder/${groupId}`)).status).toBe(409);
  });

  test('cannot be reckoned without the secret, and the page says so', async () => {
    const { person, id, publicToken, groupIds } = await openOne();
    await person.post(`/enkater/${id}/koder/${groupIds[0]}/uttag`);
    await world.services.secrets.shred(secretNameOf(publicToken));
    const page = await person.get(`/enkater/${id}/koder/${groupIds[0]}`);
    expect(codesOn(page)).toEqual([]);
    expect(page.text).toContain('Koderna går inte att räkna fram');
  });
});

describe('a code for a visitor of the demonstration', () => {
  test('is one that nobody has used, until there are none', async () => {
    const { person, id, publicToken } = await openOne();
    const { questionnaire } = await person.read((db) => getSurvey(db, id));
    const slug = person.organisation.slug;
    for (let visitor = 0; visitor < 37; visitor += 1) {
      const drawn = await drawDemoCode(world.services, slug);
      expect(drawn?.publicToken).toBe(publicToken);
      expect(
        await answerAsIntake(world.services.intake, {
          publicToken,
          code: drawn?.code ?? '2222-2222-2222',
          questionnaire,
          answers: new Map(),
        }),
      ).toBe('received');
    }
    expect(await drawDemoCode(world.services, slug)).toBeUndefined();
  });

  test('is not drawn where real people answer, nor when nothing is open', async () => {
    const { person, id } = await openOne();
    const slug = person.organisation.slug;
    expect(await drawDemoCode({ ...world.services, mode: 'live' }, slug)).toBeUndefined();
    await expect(
      allDemoCodes({ ...world.services, mode: 'live' }, { organisationId: person.organisation.id, surveyId: id }),
    ).rejects.toThrow('demonstration');
    expect(await drawDemoCode(world.services, 'finns-inte')).toBeUndefined();
    await person.run(closeSurvey, { id, secrets: world.services.secrets });
    expect(await drawDemoCode(world.services, slug)).toBeUndefined();
  });
});
