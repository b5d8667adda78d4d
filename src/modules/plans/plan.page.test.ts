import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type Shown, type World } from '#test/world.ts';
import { addPlan } from './add-plan/add-plan.page.tsx';
import { blockBasis, editBlock } from './blocks/block.commands.ts';
import { addMeasure } from './measures/measure.commands.ts';
import { listBlocks } from './plan.queries.ts';
import { proposePlan } from './propose-plan/propose-plan.command.ts';

const measure = {
  title: 'Samtalskort',
  needs: [],
  noNeedReason: '',
  goal: '',
  ownerPostId: null,
  owner: '',
  startsOn: null,
  endsOn: null,
  resources: '',
  indicator: '',
  preventionLevel: null,
  targetGroup: '',
};

let world: World;
let coordinator: Person;
let reader: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  reader = await makePerson(world, organisation, 'reader');
});

async function begin(type: 'strategy' | 'action-plan' | 'routine' = 'action-plan'): Promise<number> {
  return coordinator.run(addPlan, { type, title: 'Plan', periodStart: null, periodEnd: null, mandates: [] });
}

async function write(planId: number, block: string, text: string): Promise<void> {
  const stored = (await coordinator.read((db) => listBlocks(db, planId))).find((one) => one.id === block);
  await coordinator.run(editBlock, { planId, block, text, ...(stored && { basis: blockBasis(stored) }) });
}

function linksIn(shown: Shown, selector: string): { text: string; href: string }[] {
  return [...shown.document.querySelectorAll(selector)].map((link) => ({
    text: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    href: link.getAttribute('href') ?? '',
  }));
}

const primary = (shown: Shown) => linksIn(shown, 'main a.ds-button:not([data-variant=secondary])');

describe('the plan as a draft', () => {
  test('an empty one leads to its first text, later to a decision', async () => {
    const planId = await begin();
    const empty = await coordinator.get(`/planer/${planId}`);
    expect(primary(empty)).toEqual([
      { text: 'Skriv första stycket', href: `/${coordinator.organisation.slug}/planer/${planId}/stycken/purpose` },
    ]);
    expect(empty.text).toContain('Planen har inga åtgärder än.');
    await write(planId, 'situation', 'Så här ser det ut.');
    expect(primary(await coordinator.get(`/planer/${planId}`)).map((link) => link.text)).toEqual([
      'Lägg fram för beslut',
    ]);
  });

  test('a measure too is a beginning, and then nothing says that there are none', async () => {
    const planId = await begin();
    await coordinator.run(addMeasure, { ...measure, planId });
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(primary(shown).map((link) => link.text)).toEqual(['Lägg fram för beslut']);
    expect(shown.text).not.toContain('Planen har inga åtgärder');
  });

  test('each section has one link to change it, and the heading is changed from there', async () => {
    const planId = await begin();
    await write(planId, 'purpose', 'Vi vill.');
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(linksIn(shown, 'article .beside a').map((link) => link.text)).toEqual([
      'Ändra Vi vill.',
      'Skriv stycket Hur det ser ut hos oss',
      'Skriv stycket Organisation och ansvar',
      'Ändra # Åtgärder',
      'Skriv stycket Uppföljning och ny version',
    ]);
    const form = await coordinator.get(`/planer/${planId}/stycken/purpose`);
    expect(linksIn(form, '.lead a')).toEqual([
      {
        text: 'Ändra rubriken',
        href: `/${coordinator.organisation.slug}/planer/${planId}/stycken/purpose-heading`,
      },
    ]);
  });

  test('a measure is added where the measures stand, after the last of them', async () => {
    const planId = await begin();
    /** What stands before the button: the guidance, what is known of the last measure, or the way to it when nothing is. */
    async function before(person: Person): Promise<string | undefined> {
      const article = (await person.get(`/planer/${planId}`)).document.querySelector('article');
      const link = [...(article?.querySelectorAll('a.ds-button') ?? [])].find(
        (one) => one.textContent === 'Lägg till en åtgärd',
      );
      const sibling = link?.parentElement?.previousElementSibling;
      return sibling?.id || sibling?.textContent?.replace(/\s+/g, ' ').trim();
    }
    expect(await before(coordinator)).toBe('measures');
    await coordinator.run(addMeasure, { ...measure, planId });
    expect(await before(coordinator)).toBe('Öppna åtgärden Samtalskort');
    const last = await coordinator.run(addMeasure, { ...measure, title: 'Utbildning', goal: 'Alla kan', planId });
    expect(await before(coordinator)).toBe(`atgard-${last}-uppgifter`);
    expect(await before(reader)).toBeUndefined();
  });

  test('a routine has no place of its own for measures, and still a way to the first', async () => {
    const planId = await begin('routine');
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.links.filter((link) => link.text === 'Lägg till en åtgärd')).toHaveLength(1);
  });
});

describe('what is left before a decision', () => {
  test('a reader is led to what may be read, a writer to where it is mended', async () => {
    const planId = await begin();
    const writing = linksIn(await coordinator.get(`/planer/${planId}/aterstar`), 'main section a');
    expect(writing.map((link) => link.text)).toContain('Lägg till en åtgärd');
    expect(writing.some((link) => link.href.endsWith('/stycken/purpose'))).toBe(true);

    await coordinator.run(addMeasure, { ...measure, planId: await begin() });
    for (const id of [planId, planId + 1]) {
      const page = await reader.get(`/planer/${id}/aterstar`);
      for (const link of linksIn(page, 'main section a')) {
        const answer = await reader.get(link.href.split('#')[0] ?? '');
        expect(answer.status, link.href).toBe(200);
      }
    }
    const reading = await reader.get(`/planer/${planId}/aterstar`);
    expect(reading.text).toContain('Planen har inga åtgärder');
    expect(linksIn(reading, 'main section a').map((link) => link.text)).not.toContain('Lägg till en åtgärd');
  });

  test('when it has been put forward nobody is led to a form that says no', async () => {
    const planId = await begin();
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'Brådskar' });
    const links = linksIn(await coordinator.get(`/planer/${planId}/aterstar`), 'main section a');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link.href.includes('/stycken/') || link.href.includes('/atgarder/'))).toEqual([]);
    const removal = await coordinator.get(`/planer/${planId}/stycken/purpose/borttagning`);
    expect(removal.document.querySelector('form.confirm')).toBeNull();
    expect(removal.document.querySelector('.notice')?.textContent).toContain('Ta tillbaka den först');
  });
});

describe('the contents', () => {
  const contents = (shown: Shown) => linksIn(shown, 'nav.plan-contents a');

  test('lead to every part and measure that stands on the page', async () => {
    const planId = await begin('strategy');
    await coordinator.run(addMeasure, { ...measure, planId, title: 'Samtalskort <i>till alla</i>' });
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(contents(shown).map(({ text }) => text)).toEqual(
      linksIn(shown, 'article :is(h2, h3)').map(({ text }) => text),
    );
    expect(contents(shown).map(({ text }) => text)).toContain('Samtalskort <i>till alla</i>');
    for (const { href } of contents(shown))
      expect(shown.document.getElementById(href.slice(1))?.localName).toMatch(/^h/);
  });

  test('are left out of a short plan, and stand once in one that was put forward', async () => {
    const short = await begin('routine');
    await coordinator.run(addMeasure, { ...measure, planId: short });
    const long = await begin('strategy');
    for (const block of ['purpose', 'situation', 'organisation', 'support', 'follow-up', 'concern'])
      await write(long, block, 'Så gör vi.');
    await coordinator.run(addMeasure, { ...measure, planId: long });
    await coordinator.run(proposePlan, { id: long, reason: 'Provas' });
    for (const path of [`/planer/${long}`, `/planer/${long}/versioner/1`]) {
      const shown = await coordinator.get(path);
      expect(contents(shown).length).toBeGreaterThan(5);
      expect(shown.links.filter(({ href }) => href === '#purpose-heading')).toHaveLength(1);
    }
  });
});
