import { beforeAll, describe, expect, test } from 'vitest';
import { listNeeds } from '#modules/situation/index.ts';
import { z } from 'zod';
import { emailAddress, isFreeText, listText, optionalText, requiredText } from '#platform/fields.ts';
import {
  makeOrganisation,
  makePerson,
  openWorld,
  type Fields,
  type Person,
  type Shown,
  type World,
} from '#test/world.ts';

const path = '/lagesbild/behov/nytt';
const box = 'Texten pekar inte ut någon, och ber ingen hålla koll på människor';
const text = 'Skolan behöver en rutin.\nFråga asta.berg@testvik.example.';

let world: World;
let ylva: Person;

beforeAll(async () => {
  world = await openWorld();
  ylva = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

async function newcomer(): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), 'coordinator');
}

/** The box that is shown, as the browser sends it when it is ticked. */
function tick(shown: Shown): Fields {
  const input = shown.field(box);
  return { [input.getAttribute('name') ?? '']: input.getAttribute('value') ?? '' };
}

async function titles(person: Person): Promise<string[]> {
  return (await person.read(listNeeds)).map((need) => need.title);
}

async function judgements(person: Person) {
  return world.owner
    .selectFrom('screenJudgement')
    .selectAll()
    .where('organisationId', '=', person.organisation.id)
    .execute();
}

describe('what is possible', () => {
  test('is shown with the reason at the field; nothing is lost and nothing is saved', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: 'En rutin', text });
    expect(shown.status).toBe(400);
    expect(shown.errors).toHaveLength(1);
    expect(shown.errors[0]).toContain('I texten står en e-postadress: asta.berg@testvik.example.');
    expect(shown.field('Mer om behovet').value).toBe(text);
    expect(shown.field('Behov').value).toBe('En rutin');
    const asked = shown.field(box);
    expect(asked.getAttribute('type')).toBe('checkbox');
    expect(asked.hasAttribute('checked')).toBe(false);
    const reason = shown.document.getElementById(asked.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('kryssa i rutan');
    expect(await titles(person)).toEqual([]);
    expect(await judgements(person)).toEqual([]);
  });

  test('is taken when a person says so; who, when and by which rule is remembered, but not the text', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: 'En rutin', text });
    expect((await person.post(path, { title: 'En rutin', text, ...tick(shown) })).status).toBe(303);
    expect(await titles(person)).toEqual(['En rutin']);
    expect(await judgements(person)).toMatchObject([
      { rule: 'e-mail', memberId: person.actor.memberId, judgedAt: world.services.clock() },
    ]);
    const history = await person.get('/historik');
    expect(history.text).toContain('Bedömde att en text inte pekar ut någon');
    const kept = await world.owner
      .selectFrom('auditPayload')
      .select('payload')
      .where('organisationId', '=', person.organisation.id)
      .execute();
    expect(JSON.stringify(kept)).not.toContain('asta.berg');
  });

  test('is not asked again about the same paragraph, in whatever text and however it is spaced', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: 'En rutin', text });
    await person.post(path, { title: 'En rutin', text, ...tick(shown) });
    const again = `Ett annat stycke.\r\nFRÅGA  asta.berg@testvik.example. \r\nOch ett till.`;
    expect((await person.post(path, { title: 'En till', text: again })).status).toBe(303);
    const changed = await person.post(path, { title: 'En tredje', text: 'Asta är oroad: asta.berg@testvik.example.' });
    expect(changed.status).toBe(400);
  });

  test('is asked again when something else has come to the text, and only about that', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: 'En rutin', text });
    const more = `${text}\nEller ring 070-174 06 05.`;
    const second = await person.post(path, { title: 'En rutin', text: more, ...tick(shown) });
    expect(second.status).toBe(400);
    expect(second.errors[0]).toContain('070-174 06 05');
    expect(second.errors[0]).not.toContain('asta.berg');
    expect((await person.post(path, { title: 'En rutin', text: more, ...tick(second) })).status).toBe(303);
    expect((await judgements(person)).map(({ rule }) => rule).sort()).toEqual(['e-mail', 'telephone']);
  });

  test('is asked together with what else is wrong, and the answer stands when that is mended', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: '', text });
    expect(shown.errors).toHaveLength(2);
    const mended = await person.post(path, { title: '', text, ...tick(shown) });
    expect(mended.errors).toHaveLength(1);
    expect((await person.post(path, { title: 'En rutin', text })).status).toBe(303);
  });

  test('a tick that was made up is no answer', async () => {
    const person = await newcomer();
    for (const value of ['on', '', 'x'.repeat(10_000)])
      expect((await person.post(path, { title: 'En rutin', text, 'ej-person-text': value })).status).toBe(400);
    expect((await person.post(path, { title: 'En rutin', text, 'ej-person-text': ['a', 'b'] })).status).toBe(400);
  });

  test('one organisation’s judgement is not another’s', async () => {
    const person = await newcomer();
    const shown = await person.post(path, { title: 'En rutin', text });
    await person.post(path, { title: 'En rutin', text, ...tick(shown) });
    expect((await (await newcomer()).post(path, { title: 'En rutin', text })).status).toBe(400);
  });
});

describe('what is certain', () => {
  test('is not accepted, and there is nothing to tick', async () => {
    const shown = await ylva.post(path, { title: 'En rutin', text: 'Om 19121212-1212 och asta@testvik.example' });
    expect(shown.status).toBe(400);
    expect(shown.errors).toEqual(['Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.']);
    expect(() => shown.field(box)).toThrow();
  });
});

describe('what is screened', () => {
  test('an address in a field that is meant for one', async () => {
    const organisation = await makeOrganisation(world);
    const administrator = await makePerson(world, organisation, 'administrator');
    const shown = await administrator.post('/installningar', { auditHeadEmail: 'asta@testvik.example', theme: 'gran' });
    expect(shown.status).toBe(303);
  });

  test.each([
    ['a long text', requiredText('s', { max: 2000 }), true],
    ['a long text that may be left out', optionalText('s'), true],
    ['one of which more is asked', requiredText('s', { max: 2000 }).refine((one) => one !== 'x'), true],
    ['a line', requiredText('s'), false],
    ['a line that may be left out', optionalText('s', 200), false],
    ['a list', listText('s', 500_000), false],
    ['an address', emailAddress('s'), false],
    ['a choice', z.enum(['a', 'b']), false],
  ])('%s', (_what, schema, free) => {
    expect(isFreeText(schema)).toBe(free);
  });

  test('a very long text is read in time', async () => {
    const long = `${'ord '.repeat(4500)}a@b.se`;
    const begun = performance.now();
    expect((await ylva.post(path, { title: 'En rutin', text: long })).status).toBe(400);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
