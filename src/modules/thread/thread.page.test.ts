import { beforeAll, describe, expect, test } from 'vitest';
import { command, type CommandContext } from '#platform/command.ts';
import { linkNodes, registerNode, updateNode, type NodeKind } from '#foundations/thread/index.ts';
import { addMeasure, addPlan } from '#modules/plans/index.ts';
import { addFinding, addNeed } from '#modules/situation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
let reader: Person;
/** Finding → need → measure → plan; a need that hangs loose. */
let ids: { mandate: number; finding: number; need: number; loose: number; measure: number; plan: number };

beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  reader = await makePerson(world, organisation, 'reader');
  ids = await makeThread(coordinator);
});

async function makeThread(person: Person) {
  const mandate = await within(person, (ctx) => add(ctx, 'mandate', 'Ta fram en strategi'));
  const finding = await person.run(addFinding, { title: 'Få vet vem de ska ringa', text: '', evidence: null });
  const need = await person.run(addNeed, {
    title: 'Känd kontaktväg',
    text: '',
    administrationId: null,
    findings: [finding],
  });
  const loose = await person.run(addNeed, { title: 'Hänger löst', text: '', administrationId: null, findings: [] });
  const plan = await person.run(addPlan, {
    type: 'strategy',
    title: 'Strategin',
    periodStart: null,
    periodEnd: null,
    mandates: [],
  });
  const measure = await person.run(addMeasure, { ...bareMeasure, title: 'Ett kort', planId: plan, needs: [need] });
  return { mandate, finding, need, loose, measure, plan };
}

const bareMeasure = {
  goal: 'Alla vet',
  ownerPostId: null,
  owner: '',
  startsOn: '2027-01-01',
  endsOn: null,
  resources: '',
  indicator: 'Andelen',
  preventionLevel: null,
  targetGroup: '',
  noNeedReason: '',
};

/** Runs work as a command of the person, without a name of its own in the list of commands. */
function within<T>(who: Person, work: (ctx: CommandContext) => Promise<T>): Promise<T> {
  const once = command('thread.test', ['coordinator'], async (ctx, _input: null) => ({
    output: await work(ctx),
    audit: {},
  }));
  return who.run(once, null);
}

const add = (ctx: CommandContext, kind: NodeKind, title: string) =>
  registerNode(ctx, { kind, title, path: (id) => `/${kind}/${id}` });

describe('the overview', () => {
  test('has five headed lists with what belongs in each', async () => {
    const page = await coordinator.get('/roda-traden');
    expect(page.status).toBe(200);
    expect(page.heading).toBe('Röda tråden');
    expect(columns(page)).toEqual({
      Underlag: ['Ta fram en strategi'],
      Slutsatser: ['Få vet vem de ska ringa'],
      Behov: ['Känd kontaktväg', 'Hänger löst'],
      Åtgärder: ['Strategin', 'Ett kort'],
      'Beslut och uppföljning': [],
    });
  });

  test('draws the links between them, hidden from those who do not see', async () => {
    const { document } = await coordinator.get('/roda-traden');
    const gutters = [...document.querySelectorAll('.weave-gutter')];
    expect(gutters.map((gutter) => gutter.querySelectorAll('path').length)).toEqual([0, 1, 1, 1]);
    const drawn = [...document.querySelectorAll('.weave :is(path, line, circle)')];
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((one) => !one.closest('[aria-hidden="true"]'))).toEqual([]);
    expect(document.querySelector('[style]')).toBeNull();
  });

  test('leads to the thread of each thing, and to the thing', async () => {
    const { links } = await coordinator.get('/roda-traden');
    const slug = coordinator.organisation.slug;
    expect(links).toContainEqual({ text: 'Känd kontaktväg', href: `/${slug}/roda-traden/${ids.need}` });
    expect(links).toContainEqual({ text: 'Öppna Känd kontaktväg', href: `/${slug}/lagesbild/behov/${ids.need}` });
    expect(links).toContainEqual({
      text: 'Öppna Ett kort',
      href: `/${slug}/planer/${ids.plan}/atgarder/${ids.measure}`,
    });
  });

  test('tells in one sentence where it is broken, and leads to where each is mended', async () => {
    const page = await coordinator.get('/roda-traden');
    expect(sentence(page)).toBe(
      'Tråden brister på 4 ställen: 1 slutsats utan underlag, 1 behov utan slutsats, 1 behov utan åtgärd och 1 åtgärd utan ansvarig.',
    );
    const slug = coordinator.organisation.slug;
    const mending = page.links.filter(({ text }) =>
      ['välj underlag', 'välj en slutsats', 'lägg till en åtgärd', 'välj ansvarig'].includes(text),
    );
    expect(new Set(mending.map(({ href }) => href))).toEqual(
      new Set([
        `/${slug}/lagesbild/slutsatser/${ids.finding}/underlag/nytt`,
        `/${slug}/lagesbild/behov/${ids.loose}/andring`,
        `/${slug}/planer/${ids.plan}/atgarder/ny?behov=${ids.loose}`,
        `/${slug}/planer/${ids.plan}/atgarder/${ids.measure}/andring`,
      ]),
    );
    for (const { href } of mending) expect((await coordinator.get(href)).status, href).toBe(200);
  });

  test('tells a reader the same, and asks nothing of them', async () => {
    const page = await reader.get('/roda-traden');
    expect(sentence(page)).toMatch(/^Tråden brister på 4 ställen/);
    expect(page.links.filter(({ text }) => text === 'välj ansvarig')).toEqual([]);
    expect(page.document.body.textContent).toContain('Ingen ansvarar');
    for (const { href } of page.links.filter(({ text }) => text.startsWith('Öppna Ett')))
      expect((await reader.get(href)).status).toBe(200);
  });

  test('shows a changed link as a gap of the need, until somebody has confirmed it', async () => {
    const organisation = await makeOrganisation(world);
    const person = await makePerson(world, organisation, 'coordinator');
    const { finding, need } = await makeThread(person);
    await within(person, (ctx) => updateNode(ctx, finding, { moved: true }));
    const page = await person.get('/roda-traden?lucka=andrat');
    expect(shownTitles(page)).toEqual(['Känd kontaktväg']);
    expect(page.links).toContainEqual({
      text: 'se om det stämmer',
      href: `/${organisation.slug}/lagesbild/behov/${need}`,
    });
    const drawn = (await person.get('/roda-traden')).document.querySelectorAll('.weave-gutter path[data-changed]');
    expect(drawn).toHaveLength(1);
    await person.post(`/lagesbild/behov/${need}/bekraftelse`);
    expect(shownTitles(await person.get('/roda-traden?lucka=andrat'))).toEqual([]);
  });

  test('shows what fits the filter, and keeps the choice in its fields', async () => {
    const page = await coordinator.get('/roda-traden?slag=behov&lucka=alla&text=l%C3%B6st');
    expect(shownTitles(page)).toEqual(['Hänger löst']);
    expect(page.field('Ord i rubriken').value).toBe('löst');
    expect(page.field('Slag').querySelector('option[selected]')?.getAttribute('value')).toBe('behov');
    expect(page.document.body.textContent).toContain('Visar 1 av 6.');
    const none = await coordinator.get('/roda-traden?text=finns+inte');
    expect(none.document.body.textContent).toContain('Inget i tråden passar urvalet.');
    expect(none.links.map(({ text }) => text)).toContain('Visa hela tråden');
  });

  test('is a list on wide screens too for whoever asks', async () => {
    const { document } = await coordinator.get('/roda-traden?visa=lista');
    expect(document.querySelector('.weave')).toBeNull();
    const finding = itemOf(document, 'Få vet vem de ska ringa');
    expect(finding?.querySelector('ul ul .weave-title')?.textContent).toBe('Ett kort');
  });

  test('comes in parts when it is long, each thing in one of them', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    await within(person, async (ctx) => {
      const survey = await add(ctx, 'survey', 'Enkäten');
      const result = await add(ctx, 'result', 'Resultatet');
      await linkNodes(ctx, { from: result, to: survey });
      for (let at = 1; at <= 50; at += 1) {
        const finding = await add(ctx, 'finding', `Slutsats ${at}`);
        await linkNodes(ctx, { from: finding, to: result });
        await linkNodes(ctx, { from: await add(ctx, 'need', `Behov ${at}`), to: finding });
      }
    });
    const pages = [await person.get('/roda-traden'), await person.get('/roda-traden?sida=2')];
    expect(pages.map(({ document }) => document.querySelector('.pager [aria-current]')?.textContent)).toEqual([
      'Sida 1 av 2',
      'Sida 2 av 2',
    ]);
    const needs = pages.flatMap((page) => columns(page).Behov ?? []);
    expect(new Set(needs).size).toBe(50);
    expect(needs).toHaveLength(50);
    for (const page of pages) expect(columns(page).Underlag).toEqual(['Enkäten', 'Resultatet']);
    expect((await person.get('/roda-traden?sida=99')).status).toBe(200);
  });

  test('tells whoever begins what it is for, where to begin, and what it may look like', async () => {
    const organisation = await makeOrganisation(world);
    const page = await (await makePerson(world, organisation, 'coordinator')).get('/roda-traden');
    expect(page.links).toContainEqual({
      text: 'Skriv in uppdraget',
      href: `/${organisation.slug}/organisation/uppdrag/nytt`,
    });
    const example = page.document.querySelector('figure');
    expect(example?.querySelector('figcaption')?.textContent).toBe('Så kan en tråd se ut');
    expect(example?.querySelectorAll('.weave-column')).toHaveLength(5);
    expect(example?.querySelectorAll('a')).toHaveLength(0);
    const read = await (await makePerson(world, organisation, 'reader')).get('/roda-traden');
    expect(read.links.map(({ text }) => text)).not.toContain('Skriv in uppdraget');
  });

  test('shows hostile and very long titles as they were written', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const hostile = '<img src=x onerror=alert(1)>"\'&</ul></section>';
    const long = 'våldsbejakande'.repeat(200);
    const { need } = await within(person, async (ctx) => {
      const made = { need: await add(ctx, 'need', hostile), finding: await add(ctx, 'finding', long) };
      await linkNodes(ctx, { from: made.need, to: made.finding });
      return made;
    });
    for (const path of ['/roda-traden', `/roda-traden/${need}`, '/roda-traden?text=%3Cimg']) {
      const page = await person.get(path);
      expect(page.status).toBe(200);
      expect(page.document.querySelector('img')).toBeNull();
      expect([...page.document.querySelectorAll('.weave-title')].map(({ textContent }) => textContent)).toContain(
        hostile,
      );
    }
  });
});

describe('the thread of one thing', () => {
  test('shows what it rests on and what came of it, and nothing else', async () => {
    const page = await coordinator.get(`/roda-traden/${ids.need}`);
    expect(page.heading).toBe('Känd kontaktväg');
    expect(way(page, 'Bygger på')).toEqual(['Få vet vem de ska ringa']);
    expect(way(page, 'Har lett till')).toEqual(['Ett kort', 'Strategin']);
    expect(page.document.body.textContent).not.toContain('Hänger löst');
    const here = page.document.querySelector('.weave [aria-current="true"]');
    expect(here?.textContent).toBe('Känd kontaktväg');
    expect(page.links).toContainEqual({
      text: 'Öppna behovet',
      href: `/${coordinator.organisation.slug}/lagesbild/behov/${ids.need}`,
    });
  });

  test('tells of a thing that hangs loose that it does', async () => {
    const page = await reader.get(`/roda-traden/${ids.loose}`);
    expect(page.document.body.textContent).toContain('Bygger inte på något ännu.');
    expect(page.document.body.textContent).toContain('Har inte lett till något ännu.');
    expect(page.document.querySelector('.weave')).toBeNull();
  });

  test('is not found where there is no such thing', async () => {
    for (const id of ['0', '-1', 'abc', '1e3', '999999999', '99999999999999999999'])
      expect((await coordinator.get(`/roda-traden/${id}`)).status, id).toBe(404);
  });

  test('is not found by another organisation, whose own thread shows nothing of it', async () => {
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    await makeThread(neighbour);
    expect((await neighbour.get(`/roda-traden/${ids.need}`)).status).toBe(404);
    expect((await neighbour.get(`/${coordinator.organisation.slug}/roda-traden`)).status).toBe(404);
    const page = await neighbour.get('/roda-traden');
    const slug = neighbour.organisation.slug;
    const numbers = page.links.flatMap(({ href }) =>
      href.startsWith(`/${slug}/roda-traden/`) ? [href.split('/').at(-1)] : [],
    );
    expect(numbers.length).toBeGreaterThan(5);
    for (const id of Object.values(ids)) expect(numbers).not.toContain(String(id));
  });

  test('is for members only', async () => {
    const stranger = visitor(world);
    for (const path of ['/roda-traden', `/roda-traden/${ids.need}`]) {
      const { status, location } = await stranger.get(`/${coordinator.organisation.slug}${path}`);
      expect([status, location?.startsWith('/')]).toEqual([303, true]);
    }
  });
});

test('English has words of its own', async () => {
  const page = await reader.get('/roda-traden', { headers: { Cookie: 'sprak=en' } });
  expect(page.heading).toBe('The red thread');
  expect(Object.keys(columns(page))).toEqual(['Evidence', 'Findings', 'Needs', 'Measures', 'Decisions and follow-up']);
});

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The five headed lists of the picture. */
function columns({ document }: Shown): Record<string, string[]> {
  const sections = [...document.querySelectorAll('.weave-column')];
  return Object.fromEntries(
    sections.map((section) => [clean(section.querySelector('h2')?.textContent), titlesIn(section)]),
  );
}

function shownTitles({ document }: Shown): string[] {
  return titlesIn(document.querySelector('.weave-hits') ?? document.createElement('div'));
}

function titlesIn(part: Element): string[] {
  return [...part.querySelectorAll('.weave-title')].map(({ textContent }) => clean(textContent));
}

/** The sentence that counts the gaps. */
function sentence({ document }: Shown): string {
  return clean(
    [...document.querySelectorAll('main p')].find(({ textContent }) => textContent?.startsWith('Tråden'))?.textContent,
  );
}

function itemOf(document: Document, title: string): Element | undefined {
  return [...document.querySelectorAll('.weave-outline > li')].find(
    (item) => clean(item.querySelector('.weave-title')?.textContent) === title,
  );
}

/** One of the two lists of a thing's page. */
function way({ document }: Shown, heading: string): string[] {
  const section = [...document.querySelectorAll('.weave-ways > section')].find(
    (one) => clean(one.querySelector('h2')?.textContent) === heading,
  );
  return section ? titlesIn(section) : [];
}
