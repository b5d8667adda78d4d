import { beforeAll, expect, test } from 'vitest';
import { letterJobs, type LetterReader } from '#platform/letters.ts';
import { results } from '#modules/results/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { acceptJoint } from './answer-joint.commands.ts';
import { jointInvitationReader } from './joint-letters.ts';
import { makeJoint } from './joint-survey.commands.ts';
import { addParticipant } from './participants.commands.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** A counted joint survey of the host's 24 and the partner's 24, of which the partner has not had a single letter yet. */
async function countedUnheard(): Promise<{ host: Person; partner: Person }> {
  const host = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const partner = await makePerson(world, await makeOrganisation(world, 'Brevby'), 'coordinator');
  const id = await host.run(addSurvey, { ...readyDetails, title: 'Biblioteken tillsammans' });
  await host.run(makeJoint, { id, answerBy: '2026-12-04', responsibility: 'joint' });
  const { participant } = await host.run(addParticipant, {
    id,
    name: partner.organisation.name,
    email: 'brev@annan.example',
  });
  const said = { surveyId: id, groups: 'Bibliotekarier: 24', answeredAs: 'bibliotekschef', revision: 1 };
  for (const participantId of ['host' as const, participant.id])
    await host.run(acceptJoint, { ...said, participantId });
  const { publicToken } = await host.run(openSurvey, { id, secrets: world.services.secrets });
  const { questionnaire } = await host.read((db) => getSurvey(db, id));
  for (const { codes } of await allDemoCodes(world.services, { organisationId: host.organisation.id, surveyId: id }))
    for (const code of codes.slice(0, 20)) {
      const given = { publicToken, code, questionnaire, answers: new Map() };
      expect(await answerAsIntake(world.services.intake, given)).toBe('received');
    }
  await host.run(closeSurvey, { id, secrets: world.services.secrets });
  return { host, partner };
}

/** Delivers what waits, and reads of it only what this reader reads. */
async function read(reader: LetterReader | undefined): Promise<void> {
  expect(reader).toBeDefined();
  for (const job of letterJobs(world.services, reader ? [reader] : [])) await job.handle({});
}

test('a share that comes before the invitation makes one invitation, which the other leaves as it is', async () => {
  const { host, partner } = await countedUnheard();
  const stored = () =>
    partner.read(async (db) => ({
      invitations: await db.selectFrom('jointInvitation').select(['id', 'hostOrganisationId', 'title']).execute(),
      shares: await db.selectFrom('receivedShare').select(['invitationId', 'sha256']).execute(),
    }));
  const [shareReader] = results.letterReaders;
  await read(shareReader);
  const first = await stored();
  expect(first.invitations).toMatchObject([
    { hostOrganisationId: host.organisation.id, title: 'Biblioteken tillsammans' },
  ]);
  expect(first.shares).toMatchObject([{ invitationId: first.invitations[0]?.id }]);
  const path = (await partner.get('/enkater')).links.find(({ text }) => text === 'Biblioteken tillsammans')?.href ?? '';
  expect((await partner.get(`${path}/andel`)).heading).toBe(`Andel för ${partner.organisation.name}`);

  await read(jointInvitationReader);
  expect(await stored()).toEqual(first);
  expect((await partner.get(`${path}/andel`)).status).toBe(200);
  const unread = await partner.read((db) =>
    db.selectFrom('receivedLetter').select('kind').where('handledAt', 'is', null).execute(),
  );
  expect(unread).toEqual([]);
});
