import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { addAddresses } from '../add-addresses/add-addresses.command.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { sendInvitations } from '../send-invitations/send-invitations.command.ts';
import { answerAsIntake, makeOpenSurvey } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { sweepSecretsJob } from '../sweep-secrets.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function openOne(details: { mode?: 'open-link' } = {}) {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const survey = await makeOpenSurvey(person, {
    administrations: { Skola: [20, 20] },
    services: world.services,
    details,
  });
  const [group, other] = await person.read((db) => listGroupInvitations(db, survey.id));
  return { person, ...survey, groupId: group?.id ?? 0, otherGroupId: other?.id ?? 0 };
}

const secretOf = (publicToken: string) => world.services.secrets.find(secretNameOf(publicToken));

describe('no more letters', () => {
  test('overwrites what codes are reckoned from; the codes that people have still work, and the count goes on', async () => {
    const { person, id, publicToken, groupId, otherGroupId } = await openOne();
    const page = `/enkater/${id}/utskick/avslut`;
    expect((await person.post(page)).status).toBe(409);
    await person.run(handOutCodes, { id, groupId });
    const at = { organisationId: person.organisation.id, surveyId: id };
    const { codes } = (await allDemoCodes(world.services, at)).find((one) => one.groupId === groupId) ?? { codes: [] };
    const link = (await person.get(`/enkater/${id}/utskick`)).links.find(({ text }) => text.includes('Avsluta'));
    expect((await person.get(link?.href ?? '')).text).toContain('Det går inte att ångra.');
    expect(await secretOf(publicToken)).toBeDefined();
    expect((await person.post(page)).status).toBe(303);
    expect(await secretOf(publicToken)).toBeUndefined();
    expect(await world.services.secrets.find(keyNameOf(publicToken))).toBeDefined();

    const { questionnaire } = await person.read((db) => getSurvey(db, id));
    for (const code of codes.slice(0, 7))
      expect(
        await answerAsIntake(world.services.intake, { publicToken, code, questionnaire, answers: new Map() }),
      ).toBe('received');
    expect((await person.get(`/enkater/${id}/utskick`)).text).toContain('Utskicken är avslutade');
    expect((await person.get(`/enkater/${id}`)).text).toContain('Inga fler brev kan skickas');
    await person.run(addAddresses, { id, groupId, addresses: '' });
    const late = { id, groupId: otherGroupId, addresses: 'sen@testvik.example' };
    await expect(person.run(addAddresses, late)).rejects.toThrow('avslutade');
    expect((await person.post(`/enkater/${id}/utskick/aterkomna/nytt-forsok`)).status).toBe(409);
    await expect(person.run(sendInvitations, { id, round: 1 })).rejects.toThrow('avslutade');
    expect((await person.post(`/enkater/${id}/ersattning`, { groupId: String(groupId) })).status).toBe(409);
    expect((await person.get(`/enkater/${id}/ersattning`)).text).toContain('Utskicken är avslutade');
    for (const again of [await person.get(page), await person.post(page)]) expect(again.status).toBe(409);
    const back = inOrganisation({ db: world.services.database, organisationId: at.organisationId }, (tx) =>
      sql`update survey set letters_ended = false where id = ${id}`.execute(tx),
    );
    await expect(back).rejects.toMatchObject({ code: 'ST002' });
    expect((await person.get('/historik')).text).toContain('Avslutade utskicken');

    await person.run(closeSurvey, { id, secrets: world.services.secrets });
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ answered: 7 });
  });

  test('not while letters are on their way, nor where there are none; only by a coordinator of one’s own organisation', async () => {
    const { person, id, publicToken, groupId } = await openOne();
    const page = `/enkater/${id}/utskick/avslut`;
    await person.run(addAddresses, { id, groupId, addresses: 'a@x.example' });
    await person.run(sendInvitations, { id, round: 1 });
    const refused = await person.post(page);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Brev är på väg')]);
    expect(await secretOf(publicToken)).toBeDefined();
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.post(page)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(page)).status).toBe(404);
    const open = await openOne({ mode: 'open-link' });
    expect((await open.person.get(`/enkater/${open.id}/utskick/avslut`)).status).toBe(409);
    expect((await open.person.post(`/enkater/${open.id}/utskick/avslut`)).status).toBe(409);
  });

  test('comes by itself when the last day has passed and nothing waits', async () => {
    const [one, waiting] = [await openOne(), await openOne()];
    await waiting.person.run(addAddresses, { id: waiting.id, groupId: waiting.groupId, addresses: 'a@x.example' });
    await waiting.person.run(sendInvitations, { id: waiting.id, round: 1 });
    const sweep = sweepSecretsJob(world.services);
    try {
      world.setClock('2026-12-11T22:00:00Z');
      await sweep.handle({});
      expect(await secretOf(one.publicToken)).toBeDefined();
      world.setClock('2026-12-12T01:00:00Z');
      await sweep.handle({});
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    expect(await secretOf(one.publicToken)).toBeUndefined();
    expect((await one.person.read((db) => getSurvey(db, one.id))).lettersEnded).toBe(true);
    expect(await secretOf(waiting.publicToken)).toBeDefined();
  });
});
