import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listNeeds } from '#modules/situation/index.ts';
import { addAdministration, listUnits } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Fields, type Person, type World } from '#test/world.ts';

const path = '/lagesbild/behov/nytt';
const day = '2026-11-20T09:00:00Z';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterEach(() => {
  world.setClock(day);
});

async function newcomer(): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), 'coordinator');
}

/** The hidden fields of the form as it was rendered for this person, sent along with what is typed. */
async function opened(person: Person, at = path): Promise<Fields> {
  const shown = await person.get(at);
  const hidden = [...shown.document.querySelectorAll('main form input[type="hidden"]')];
  return Object.fromEntries(
    hidden.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );
}

async function titles(person: Person): Promise<string[]> {
  return (await person.read(listNeeds)).map((need) => need.title).sort();
}

async function additions(person: Person): Promise<number> {
  const rows = await world.owner
    .selectFrom('auditEntry')
    .select('seq')
    .where('organisationId', '=', person.organisation.id)
    .where('action', '=', 'need.add')
    .execute();
  return rows.length;
}

describe('a button that is pressed twice', () => {
  test.each([2, 6])('%i at the same time: one thing, one entry in the history, all led to it', async (times) => {
    const person = await newcomer();
    const form = { ...(await opened(person)), title: 'En rutin' };
    const answers = await Promise.all(Array.from({ length: times }, () => person.post(path, form)));
    expect(answers.map(({ status }) => status)).toEqual(Array(times).fill(303));
    const [need] = await person.read(listNeeds);
    expect(new Set(answers.map(({ location }) => location))).toEqual(
      new Set([`/${person.organisation.slug}/lagesbild/behov/${need?.id}`]),
    );
    expect(await titles(person)).toEqual(['En rutin']);
    expect(await additions(person)).toBe(1);
  });

  test('one after the other', async () => {
    const person = await newcomer();
    const form = { ...(await opened(person)), title: 'En rutin' };
    const first = await person.post(path, form);
    world.setClock('2026-11-20T09:00:50Z');
    expect((await person.post(path, form)).location).toBe(first.location);
    expect(await titles(person)).toEqual(['En rutin']);
  });

  test('what the first one did is not held against the second', async () => {
    const person = await newcomer();
    const administrationId = await person.run(addAdministration, { name: 'Skolan', shortName: '', committeeId: null });
    const at = `/organisation/enheter/ny?forvaltning=${administrationId}`;
    const form = {
      ...(await opened(person, at)),
      administrationId: String(administrationId),
      name: 'Norrby skola',
      staff: '20',
    };
    const [one, other] = await Promise.all([person.post(at, form), person.post(at, form)]);
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(await person.read(listUnits)).toHaveLength(1);
  });
});

describe('what is not the same', () => {
  test('another opening of the form', async () => {
    const person = await newcomer();
    await person.post(path, { ...(await opened(person)), title: 'En rutin' });
    await person.post(path, { ...(await opened(person)), title: 'En rutin' });
    expect(await titles(person)).toEqual(['En rutin', 'En rutin']);
  });

  test('the same opening with something else typed, as after going back', async () => {
    const person = await newcomer();
    const form = await opened(person);
    await Promise.all(['En rutin', 'En rutin till'].map((title) => person.post(path, { ...form, title })));
    expect(await titles(person)).toEqual(['En rutin', 'En rutin till']);
  });

  test('the very same a minute later', async () => {
    const person = await newcomer();
    const form = { ...(await opened(person)), title: 'En rutin' };
    await person.post(path, form);
    world.setClock('2026-11-20T09:01:01Z');
    expect((await person.post(path, form)).status).toBe(303);
    expect(await titles(person)).toEqual(['En rutin', 'En rutin']);
    const again = { ...(await opened(person)), title: 'En till' };
    await person.post(path, again);
    expect((await person.post(path, again)).status).toBe(303);
    expect(await titles(person)).toHaveLength(3);
  });

  test('another person with the same form', async () => {
    const person = await newcomer();
    const colleague = await makePerson(world, person.organisation, 'coordinator');
    const form = { ...(await opened(person)), title: 'En rutin' };
    await Promise.all([person.post(path, form), colleague.post(path, form)]);
    expect(await titles(person)).toHaveLength(2);
  });

  test('a form without a one-time value, and one that was made up', async () => {
    const person = await newcomer();
    for (const value of [undefined, '', ['a', 'b']])
      await person.post(path, { title: 'En rutin', ...(value !== undefined && { 'en-gang': value }) });
    expect(await titles(person)).toHaveLength(3);
    expect((await person.post(path, { title: 'En till', 'en-gang': 'x'.repeat(10_000) })).status).toBe(303);
  });
});

test('a form that came to nothing may be sent again', async () => {
  const person = await newcomer();
  const form = await opened(person);
  expect((await person.post(path, { ...form, title: '' })).status).toBe(400);
  const refused = { ...form, title: 'En rutin', administrationId: '999999' };
  const [one, other] = await Promise.all([person.post(path, refused), person.post(path, refused)]);
  expect([one.status, other.status].every((status) => status >= 400 && status < 500)).toBe(true);
  expect((await person.post(path, { ...form, title: 'En rutin' })).status).toBe(303);
  expect(await titles(person)).toEqual(['En rutin']);
});

test('nothing of what was typed is kept, and old receipts go with the next', async () => {
  const person = await newcomer();
  const receipts = () =>
    world.owner.selectFrom('formReceipt').selectAll().where('organisationId', '=', person.organisation.id).execute();
  await person.post(path, { ...(await opened(person)), title: 'Ett hemligt behov' });
  const [kept, ...rest] = await receipts();
  expect(rest).toEqual([]);
  expect(Object.keys(kept ?? {}).sort()).toEqual(['digest', 'doneAt', 'location', 'organisationId']);
  expect(kept?.location).toMatch(/^\/[a-z0-9-]+\/lagesbild\/behov\/\d+$/);
  world.setClock('2026-11-20T09:05:00Z');
  await person.post(path, { ...(await opened(person)), title: 'Ett till' });
  expect(await receipts()).toHaveLength(1);
});

test('the value is in every form that writes, another each time, and in none that reads', async () => {
  const person = await newcomer();
  const values = async () => {
    const shown = await person.get(path);
    expect(shown.document.querySelectorAll('form:not([method="post"]) [name="en-gang"]')).toHaveLength(0);
    return [...shown.document.querySelectorAll('form[method="post"]')].map((form) =>
      form.querySelector('[name="en-gang"]')?.getAttribute('value'),
    );
  };
  const [one, other] = [await values(), await values()];
  expect(one.every(Boolean)).toBe(true);
  expect(new Set(one).size).toBe(1);
  expect(one[0]).not.toBe(other[0]);
});
