import { beforeAll, describe, expect, test } from 'vitest';
import { letterJobs } from '#platform/letters.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { undoGroupChange } from '../plan-groups/plan-groups.command.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { findPromisedTexts } from '../survey-texts.queries.ts';
import { acceptJoint } from './answer-joint.commands.ts';
import { makeJoint } from './joint-survey.commands.ts';
import { addParticipant, leaveOutUnanswered } from './participants.commands.ts';
import { jointInvitationReader } from './joint-letters.ts';
import { getJointSurvey } from './joint-survey.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const terms = { answerBy: '2026-12-04', responsibility: 'each' as const };

/** A joint draft in an organisation of its own, with the host's own 24. */
async function makeJointDraft(): Promise<{ host: Person; id: number }> {
  const host = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const id = await host.run(addSurvey, { ...readyDetails, title: 'Deltidsbrandmän tillsammans' });
  await host.run(makeJoint, { ...terms, id });
  await host.run(acceptJoint, {
    surveyId: id,
    participantId: 'host',
    groups: 'Deltidsbrandmän: 24',
    answeredAs: 'räddningschef',
    revision: 1,
  });
  return { host, id };
}

async function invite(host: Person, id: number, name: string): Promise<{ place: string; participantId: number }> {
  const { link, participant } = await host.run(addParticipant, { id, name, email: 'brev@annan.example' });
  return { place: `/gemensam/${link}`, participantId: participant.id };
}

/** Whose the codes are that are out on paper: one name for each. */
async function takenOut(host: Person, id: number): Promise<string[]> {
  const rows = await host.read((db) =>
    db
      .selectFrom('invitation as i')
      .innerJoin('reportingGroup as g', 'g.id', 'i.groupId')
      .select('g.administrationName')
      .where('i.surveyId', '=', id)
      .where('i.handedOut', '=', true)
      .execute(),
  );
  return rows.map(({ administrationName }) => administrationName);
}

const yes = { answeredAs: 'räddningschef', accepts: 'on', revision: '1' };

describe('the host', () => {
  test('makes a draft joint, invites and sees what the others say', async () => {
    const host = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const id = await host.run(addSurvey, readyDetails);
    const draft = await host.get(`/enkater/${id}`);
    expect(draft.links.map((link) => link.text)).toContain('Gör den tillsammans med andra kommuner');
    const refused = await host.post(`/enkater/${id}/tillsammans/villkor`, {
      answerBy: '2026-11-19',
      responsibility: 'each',
    });
    expect([refused.status, refused.errors]).toEqual([400, ['Dagen har redan varit. Välj en senare dag.']]);
    expect(
      (await host.post(`/enkater/${id}/tillsammans/villkor`, { answerBy: '', responsibility: '' })).errors,
    ).toEqual([
      'Välj sista dag att säga ja, till exempel 2026-12-11.',
      'Välj vem som är ansvarig för personuppgifterna.',
    ]);
    expect((await host.post(`/enkater/${id}/tillsammans/villkor`, terms)).status).toBe(303);
    const sent = await host.post(`/enkater/${id}/tillsammans/inbjudan`, {
      name: 'Fjällnäs kommun',
      email: 'A@fjallnas.example',
    });
    expect(sent.heading).toBe('Inbjudan till Fjällnäs kommun är skickad');
    const [letter] = world.letters().filter((one) => one.to.address === 'a@fjallnas.example');
    const link = /\/gemensam\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '';
    expect(sent.text).toContain(link);
    expect((await visitor(world).get(link)).heading).toBe(`Gemensam enkät: ${readyDetails.title}`);
    const own = await host.post(`/enkater/${id}/tillsammans/egna`, { ...yes, groups: 'Deltidsbrandmän: 24' });
    expect(own.status).toBe(303);
    expect((await visitor(world).post(`${link}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' })).status).toBe(303);
    const page = await host.get(`/enkater/${id}/tillsammans`);
    expect(page.text).toContain('Är med, enligt räddningschef, 20 november 2026');
    expect(page.text).toContain('Deltidsbrandmän: 18');
    const { plan, administrationNames } = await host.read((db) => getGroupPlan(db, id));
    expect(plan.groups.map((group) => [group.name, group.planned])).toEqual([
      [`Deltidsbrandmän i ${host.organisation.name}`, 24],
      ['Deltidsbrandmän i Fjällnäs kommun', 18],
    ]);
    expect([...administrationNames.values()]).toEqual([host.organisation.name, 'Fjällnäs kommun']);
    // What the groups were before is not brought back: they were made of other units.
    await expect(host.run(undoGroupChange, { id })).rejects.toMatchObject({ code: 'not-now' });
    expect((await host.get('/historik')).text).toContain('Fjällnäs kommun är med i enkäten');
  });

  test('asks one municipality once, and five at most', async () => {
    const { host, id } = await makeJointDraft();
    const path = `/enkater/${id}/tillsammans/inbjudan`;
    const ask = (name: string) => host.post(path, { name, email: 'b@annan.example' });
    expect((await ask('Fjällnäs')).status).toBe(200);
    expect((await ask('fjällnäs kommun')).errors).toEqual(['fjällnäs kommun är redan tillfrågad.']);
    expect((await ask(host.organisation.name)).errors).toEqual([`${host.organisation.name} är redan tillfrågad.`]);
    expect((await ask('')).errors).toEqual(['Skriv kommunens namn, till exempel Fjällnäs kommun.']);
    for (const name of ['Älvstad', 'Norrvik', 'Sörby']) expect((await ask(name)).status).toBe(200);
    expect((await ask('Mitthult')).errors).toEqual(['Fem kommuner är redan med eller tillfrågade.']);
  });

  test('cannot open with one, nor while somebody has not answered, unless it goes on without', async () => {
    const { host, id } = await makeJointDraft();
    const open = () => host.run(openSurvey, { id, secrets: world.services.secrets });
    expect((await host.get(`/enkater/${id}/oppning`)).text).toContain('Minst två kommuner behöver säga ja');
    await expect(open()).rejects.toMatchObject({ code: 'not-now' });
    const one = await invite(host, id, 'Fjällnäs kommun');
    const other = await invite(host, id, 'Älvstads kommun');
    await visitor(world).post(`${one.place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' });
    await expect(open()).rejects.toMatchObject({ code: 'not-now' });
    expect((await host.get(`/enkater/${id}/oppning`)).text).toContain('Vänta in kommunerna');
    await host.run(leaveOutUnanswered, { id });
    await open();
    expect((await visitor(world).get(other.place)).text).toContain('Enkäten har öppnats utan er');
    expect((await visitor(world).post(`${other.place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' })).status).toBe(
      409,
    );
    const { plan } = await host.read((db) => getGroupPlan(db, id));
    expect(plan.administrations).toHaveLength(2);
  });

  test('respondents read who is asked, who counts and with whom their answers are shown', async () => {
    const { host, id } = await makeJointDraft();
    const { place } = await invite(host, id, 'Fjällnäs kommun');
    await visitor(world).post(`${place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' });
    await host.run(openSurvey, { id, secrets: world.services.secrets });
    const texts = await host.read((db) => findPromisedTexts(db, id));
    const said = Object.entries(texts ?? {}).filter(([name]) => name.includes('together'));
    expect(said.map(([, text]) => text.sv).join(' ')).toContain(
      `Enkäten går till ${host.organisation.name} (24 personer) och Fjällnäs kommun (18 personer). ${host.organisation.name} räknar svaren åt alla.`,
    );
    const groups = await host.read((db) =>
      db
        .selectFrom('reportingGroup')
        .select(['audienceName', 'audienceStaff', 'nextName'])
        .where('surveyId', '=', id)
        .orderBy('sort')
        .execute(),
    );
    expect(groups[1]).toEqual({
      audienceName: 'Deltidsbrandmän i Fjällnäs kommun',
      audienceStaff: 18,
      nextName: `Deltidsbrandmän i ${host.organisation.name}`,
    });
  });

  test('ends it: the others are told, their links lead nowhere, and it is the own units again', async () => {
    const { host, id } = await makeJointDraft();
    const { place } = await invite(host, id, 'Fjällnäs kommun');
    expect((await host.get(`/enkater/${id}/tillsammans/avslut`)).status).toBe(200);
    expect((await host.post(`/enkater/${id}/tillsammans/avslut`)).status).toBe(303);
    expect((await visitor(world).get(place)).status).toBe(404);
    expect(world.letters()[0]?.subject).toContain('blir inte av');
    expect((await host.read((db) => getSurvey(db, id))).joint).toBeNull();
    expect((await host.get(`/enkater/${id}/tillsammans`)).status).toBe(404);
  });

  test('that a letter about the end was not sent is said, with whom to tell', async () => {
    const { host, id } = await makeJointDraft();
    await invite(host, id, 'Fjällnäs kommun');
    const { mailer } = world.services;
    world.services.mailer = { send: () => Promise.reject(new Error('refused')), close: () => undefined };
    try {
      const ended = await host.post(`/enkater/${id}/tillsammans/avslut`);
      expect(ended.heading).toBe('Enkäten är bara er egen igen, men alla brev gick inte iväg');
      expect(ended.text).toContain('brev@annan.example');
    } finally {
      world.services.mailer = mailer;
    }
    expect((await host.read((db) => getSurvey(db, id))).joint).toBeNull();
  });

  test('is one coordinator of the organisation alone', async () => {
    const { host, id } = await makeJointDraft();
    const reader = await makePerson(world, host.organisation, 'reader');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const under of ['villkor', 'inbjudan', 'egna', 'avslut', 'utan']) {
      expect([under, (await reader.post(`/enkater/${id}/tillsammans/${under}`)).status]).toEqual([under, 403]);
      const theirs = await neighbour.post(`/enkater/${id}/tillsammans/${under}`, {
        ...terms,
        ...yes,
        groups: 'A: 20',
        name: 'B',
        email: 'c@d.example',
      });
      expect([under, theirs.status]).toEqual([under, 404]);
    }
    expect((await neighbour.get(`/enkater/${id}/tillsammans`)).status).toBe(404);
    expect((await visitor(world).get(`/${host.organisation.slug}/enkater/${id}/tillsammans`)).status).not.toBe(200);
  });
});

describe('the link', () => {
  test('reads what it is, says yes, changes and takes it back; what cannot be read is said', async () => {
    const { host, id } = await makeJointDraft();
    const { place, participantId } = await invite(host, id, 'Fjällnäs kommun');
    const shown = await visitor(world).get(place);
    expect(shown.text).toContain(`${host.organisation.name} ser varje kommuns andel så som den visas`);
    expect(shown.text).toContain('Läs frågorna');
    const untouched = await visitor(world).post(`${place}/ja`, { revision: '1' });
    expect(untouched.errors).toHaveLength(3);
    for (const [fields, error] of [
      [{ ...yes, groups: '' }, 'Skriv minst en grupp, till exempel Deltidsbrandmän: 24.'],
      [{ ...yes, groups: 'Deltidsbrandmän: 0' }, 'Rad 1: antalet ska vara mellan 1 och 20 000.'],
      [{ ...yes, groups: 'Deltid: 20\ndeltid: 3' }, 'Rad 2: gruppen står två gånger. Ta bort den ena raden.'],
      [{ ...yes, groups: 'Deltid: 20', answeredAs: '' }, 'Skriv din roll, till exempel räddningschef.'],
      [
        { answeredAs: 'chef', revision: '1', groups: 'Deltid: 20' },
        'Kryssa i att ni går med på det som gäller, eller säg nej.',
      ],
      [{ ...yes, groups: 'Deltid 19121212-1212: 20' }, undefined],
    ] as const) {
      const refused = await visitor(world).post(`${place}/ja`, fields);
      expect(refused.status).toBe(400);
      if (error !== undefined) expect(refused.errors).toEqual([error]);
    }
    expect((await visitor(world).post(`${place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 9' })).status).toBe(303);
    expect((await visitor(world).get(place)).text).toContain(
      'Ni får ingen egen andel som det ser ut nu, bara resultatet för alla tillsammans. Någon av er frågar färre än 16.',
    );
    // Of two at once, the later is told, and stands if it is sent again.
    const late = await visitor(world).post(`${place}/ja`, {
      ...yes,
      groups: 'Deltidsbrandmän: 18',
      answeredAs: 'brandchef',
    });
    expect(late.status).toBe(400);
    expect(late.errors[0]).toContain('Någon annan har svarat för kommunen sedan du öppnade sidan (räddningschef)');
    const revision = late.document.querySelector('input[name=revision]')?.getAttribute('value') ?? '';
    expect(revision).toBe('2');
    expect(
      (
        await visitor(world).post(`${place}/ja`, {
          ...yes,
          revision,
          groups: 'Deltidsbrandmän: 18',
          answeredAs: 'brandchef',
        })
      ).status,
    ).toBe(303);
    const participant = async () =>
      (await host.read((db) => getJointSurvey(db, id))).participants.find((one) => one.id === participantId);
    expect(await participant()).toMatchObject({ answer: 'yes', answeredAs: 'brandchef', groups: [{ people: 18 }] });
    expect((await visitor(world).post(`${place}/nej`, { reason: '' })).errors).toEqual([
      'Skriv kort varför, högst 300 tecken.',
    ]);
    expect((await visitor(world).post(`${place}/nej`, { reason: 'Vi hinner inte i år.' })).status).toBe(303);
    expect(await participant()).toMatchObject({ answer: 'no', reason: 'Vi hinner inte i år.', groups: [] });
    expect((await host.get(`/enkater/${id}/tillsammans`)).text).toContain('Tackade nej: Vi hinner inte i år.');
  });

  test('works until the host gives another; a guess and an old one lead nowhere', async () => {
    const { host, id } = await makeJointDraft();
    const { place, participantId } = await invite(host, id, 'Fjällnäs kommun');
    const sent = await host.post(`/enkater/${id}/tillsammans/${participantId}/lank`);
    expect(sent.heading).toBe('En ny länk till Fjällnäs kommun är skickad');
    const [letter] = world.letters();
    expect(letter?.subject).toBe('Ny länk till den gemensamma enkäten: Deltidsbrandmän tillsammans');
    const link = /\/gemensam\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
    expect(sent.text).toContain(link);
    for (const path of [place, '/gemensam/x', `/gemensam/${'a'.repeat(43)}`]) {
      expect((await visitor(world).get(path)).status).toBe(404);
      expect((await visitor(world).post(`${path}/ja`, { ...yes, groups: 'A: 20' })).status).toBe(404);
    }
    expect((await visitor(world).get(`/gemensam/${link}`)).status).toBe(200);
    const stored = await world.owner
      .selectFrom('jointParticipant')
      .select('linkSha256')
      .where('id', '=', participantId)
      .execute();
    expect(JSON.stringify(stored)).not.toContain(link);
  });

  test('after the last day it only reads, but for those who take part', async () => {
    const { host, id } = await makeJointDraft();
    const { place } = await invite(host, id, 'Fjällnäs kommun');
    const isIn = await invite(host, id, 'Älvstads kommun');
    const saidNo = await invite(host, id, 'Norrviks kommun');
    await visitor(world).post(`${isIn.place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' });
    await visitor(world).post(`${saidNo.place}/nej`, { reason: 'Vi hinner inte.' });
    const stillYes = 'Ni kan säga ja till och med 4 december 2026';
    expect((await visitor(world).get(saidNo.place)).text).toContain(stillYes);
    world.setClock('2026-12-05T09:00:00Z');
    try {
      for (const late of [place, saidNo.place]) {
        const page = await visitor(world).get(late);
        expect(page.text).toContain('Sista dag att svara var 4 december 2026');
        expect(page.text).not.toContain(stillYes);
        expect((await visitor(world).post(`${late}/ja`, { ...yes, revision: '2', groups: 'A: 20' })).status).toBe(409);
      }
      // What is promised on the page: until it opens they can change what they have said.
      const changed = { ...yes, revision: '2', groups: 'Deltidsbrandmän: 17' };
      expect((await visitor(world).post(`${isIn.place}/ja`, changed)).status).toBe(303);
      expect((await visitor(world).post(`${isIn.place}/nej`, { reason: 'Vi hinner inte.' })).status).toBe(303);
      expect((await host.read((db) => getSurvey(db, id))).joint).toEqual({ taking: 1, waiting: 1 });
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
  });

  test('when it is open, takes out the codes of its own groups and no others', async () => {
    const { host, id } = await makeJointDraft();
    const one = await invite(host, id, 'Fjällnäs kommun');
    const outside = await invite(host, id, 'Älvstads kommun');
    await visitor(world).post(`${one.place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' });
    await visitor(world).post(`${outside.place}/nej`, { reason: 'Nej.' });
    await host.run(openSurvey, { id, secrets: world.services.secrets });
    expect((await visitor(world).get(`${one.place}/lappar`)).status).toBe(409);
    expect((await visitor(world).post(`${one.place}/koder`)).status).toBe(303);
    expect((await visitor(world).post(`${outside.place}/koder`)).status).toBe(404);
    expect((await visitor(world).get(`${outside.place}/lappar`)).status).toBe(404);
    const taken = await takenOut(host, id);
    expect(taken).toHaveLength(18);
    expect(new Set(taken)).toEqual(new Set(['Fjällnäs kommun']));
    const page = await visitor(world).get(one.place);
    expect(page.text).toContain('18 koder är uttagna för era grupper.');
    // And the host its own, though it keeps them all.
    const groups = await host.read((db) =>
      db.selectFrom('reportingGroup').select(['id', 'name', 'administrationName']).where('surveyId', '=', id).execute(),
    );
    const theirs = groups.find((group) => group.administrationName === 'Fjällnäs kommun')?.id ?? 0;
    expect((await host.get(`/enkater/${id}/koder/${theirs}`)).status).toBe(404);
    expect((await host.get(`/enkater/${id}/koder/${theirs}/koder.csv`)).status).toBe(404);
    expect((await host.get(`/enkater/${id}/koder/${theirs}/lappar`)).status).toBe(404);
    expect((await host.post(`/enkater/${id}/koder/${theirs}/uttag`)).status).toBe(404);
    expect((await host.get(`/enkater/${id}/koder`)).text).not.toContain('Deltidsbrandmän i Fjällnäs');
    // Nor are the others' people written to by the host.
    expect((await host.get(`/enkater/${id}/adresser`)).text).not.toContain('Fjällnäs');
    expect((await host.get(`/enkater/${id}/adresser/${theirs}`)).status).toBe(404);
    const typed = { addresses: 'en@fjallnas.example' };
    expect((await host.post(`/enkater/${id}/adresser/${theirs}`, typed)).status).toBe(404);
    expect((await host.get(`/enkater/${id}/koder/alla`)).document.querySelectorAll('.slip-code')).toHaveLength(0);
    expect((await host.post(`/enkater/${id}/koder/alla/uttag`)).status).toBe(303);
    const sheets = await host.get(`/enkater/${id}/koder/alla`);
    const own = groups.filter((group) => group.id !== theirs);
    expect(sheets.document.querySelectorAll('.slip-group')).toHaveLength(own.length);
    expect(sheets.text).not.toContain('Fjällnäs');
    expect(page.text).not.toContain(`Deltidsbrandmän i ${host.organisation.name}`);
  });
});

test('the host takes out its own codes, all of them, and leaves those of the others', async () => {
  const { host, id } = await makeJointDraft();
  const { place } = await invite(host, id, 'Fjällnäs kommun');
  await visitor(world).post(`${place}/ja`, { ...yes, groups: 'Deltidsbrandmän: 18' });
  await host.run(openSurvey, { id, secrets: world.services.secrets });
  expect((await host.post(`/enkater/${id}/koder/alla/uttag`)).status).toBe(303);
  expect(await takenOut(host, id)).toEqual(Array.from({ length: 24 }, () => host.organisation.name));
  expect((await visitor(world).get(place)).text).toContain('Inga koder är uttagna än.');
});

describe('a municipality with an organisation on the same installation', () => {
  test('finds it in its own list by letter, answers there, and reaches nobody else’s place', async () => {
    const { host, id } = await makeJointDraft();
    const partner = await makePerson(world, await makeOrganisation(world, 'Fjällby'), 'coordinator');
    const reader = await makePerson(world, partner.organisation, 'reader');
    const third = await makePerson(world, await makeOrganisation(world), 'coordinator');
    await invite(host, id, partner.organisation.name);
    await letterJobs(world.services, [jointInvitationReader])[0]?.handle({});
    const list = await partner.get('/enkater');
    const row = list.links.find((link) => link.text === 'Deltidsbrandmän tillsammans');
    expect(list.text).toContain(host.organisation.name);
    const path = row?.href ?? '';
    expect(path).toContain('/enkater/gemensam/');
    expect((await partner.get(path)).heading).toBe('Gemensam enkät: Deltidsbrandmän tillsammans');
    const under = path.replace(/^\/[^/]+/, '');
    expect((await third.get(under)).status).toBe(404);
    expect((await third.post(`${under}/ja`, { ...yes, groups: 'A: 20' })).status).toBe(404);
    expect((await reader.get(path)).status).toBe(200);
    expect((await reader.post(`${path}/ja`, { ...yes, groups: 'A: 20' })).status).toBe(403);
    expect((await partner.post(`${path}/ja`, { ...yes, groups: 'Deltidsbrandmän: 20' })).status).toBe(303);
    expect((await host.read((db) => getSurvey(db, id))).joint).toEqual({ taking: 2, waiting: 0 });
    // The host's survey itself is still not theirs.
    expect((await partner.get(`/enkater/${id}`)).status).toBe(404);
    await host.post(`/enkater/${id}/tillsammans/avslut`);
    expect((await partner.get(path)).text).toContain('Värdkommunen har avslutat den gemensamma enkäten');
  });
});
