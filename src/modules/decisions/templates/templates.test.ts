import { beforeAll, describe, expect, test } from 'vitest';
import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import { addPlan } from '#modules/plans/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { changeMemorandumText } from '../change-memorandum/change-memorandum.command.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { head, makeMatter, makeMemorandum } from '../matter-in-tests.ts';
import { memorandumDocument } from '../memorandum-document.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { addTemplate, arrangeTemplate, removeTemplate } from './template.commands.ts';
import { getOwnTemplate, listTemplates } from './template.queries.ts';
import { arrangedTemplate, availableSections, changedTemplate, withOwnSection } from './template.rules.ts';

const [clauses, sentences] = MEMORANDUM_TEMPLATES;

let world: World;
let coordinator: Person;

beforeAll(async () => {
  world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

async function headings(id: number): Promise<string[]> {
  const memorandum = await coordinator.read((db) => getMemorandum(db, id));
  const { blocks } = memorandumDocument({ organisation: 'Testvik', designations: [], memorandum });
  return blocks.flatMap((block) => (block.type === 'heading' ? block.runs.map(({ text }) => text) : []));
}

describe('a template of one’s own', () => {
  test('is copied, changed, previewed, chosen, retired and removed through its pages', async () => {
    const begun = await coordinator.post('/mallar/ny', { from: 'att-satser', name: 'Vår tjänsteskrivelse' });
    expect(begun.errors).toEqual([]);
    const path = begun.location?.replace(/^\/[^/]+/, '') ?? '';
    const id = Number(path.split('/').at(-1));
    const shown = await coordinator.get(path);
    const basis = shown.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const change = {
      name: 'Vår skrivelse',
      documentType: 'Skrivelse',
      style: 'numbered-sentences',
      addressee: 'Socialnämnden',
      assessments: ['children', 'economy'],
      basis,
    };
    expect((await coordinator.post(path, change)).status).toBe(303);
    expect((await coordinator.post(path, { ...change, name: 'Annat' })).errors.length).toBe(1);
    expect(
      (await coordinator.post(`${path}/rubriker`, { heading: 'Tidplan', guide: 'Skriv när.', required: 'on' })).status,
    ).toBe(303);
    expect((await coordinator.post(`${path}/rubriker`, { heading: 'Tidplan', guide: '' })).errors.length).toBe(1);
    expect(
      (
        await coordinator.post(`${path}/rubriker/own-tidplan`, {
          heading: 'Tidsplan',
          guide: 'Skriv när.',
          required: 'on',
        })
      ).status,
    ).toBe(303);
    expect((await coordinator.post(`${path}/ordning`, { key: 'own-tidplan', how: 'up' })).status).toBe(303);
    expect((await coordinator.post(`${path}/ordning`, { key: 'background', how: 'leave-out' })).status).toBe(303);
    expect((await coordinator.post(`${path}/ordning`, { key: 'proposal', how: 'leave-out' })).status).toBe(409);
    const preview = await coordinator.get(`/mallar/visa/egen-${id}`);
    expect(preview.document.body.textContent).toContain('Tidsplan');
    expect(preview.document.body.textContent).not.toContain('Bakgrund');

    const { matterId } = await makeMatter(coordinator, { title: 'Ärende med egen mall' });
    const memorandumId = await coordinator.run(writeMemorandum, {
      matterId,
      start: 'empty',
      ...head,
      template: `egen-${id}`,
      addressee: '',
    });
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    expect(memorandum).toMatchObject({
      addressee: 'Socialnämnden',
      template: { key: `egen-${id}`, version: 6, style: 'numbered-sentences' },
    });
    const own = await coordinator.get(`/tjansteskrivelser/${memorandumId}`);
    expect(own.document.body.textContent).toContain('Tidsplan');
    expect(
      (
        await coordinator.post(`/tjansteskrivelser/${memorandumId}/avsnitt/own-tidplan`, {
          text: 'I höst.',
          basis: await basisOn(`/tjansteskrivelser/${memorandumId}/avsnitt/own-tidplan`),
        })
      ).status,
    ).toBe(303);
    expect(await headings(memorandumId)).toContain('Tidsplan');

    expect((await coordinator.post(`${path}/vila`, { retired: 'yes' })).status).toBe(303);
    expect((await coordinator.read(listTemplates)).map(({ key }) => key)).not.toContain(`egen-${id}`);
    await coordinator.run(removeTemplate, { id });
    expect((await coordinator.get(path)).status).toBe(404);
    // The memorandum has its own copy.
    expect(await headings(memorandumId)).toContain('Tidsplan');
  });

  test('changes leave older memoranda alone', async () => {
    const id = await coordinator.run(addTemplate, { from: 'numrerade-meningar', name: 'Till senare' });
    const { matterId } = await makeMatter(coordinator, { title: 'Äldre ärende' });
    const begin = { matterId, start: 'empty', ...head, template: `egen-${id}` } as const;
    const before = await coordinator.run(writeMemorandum, begin);
    await coordinator.run(arrangeTemplate, { id, key: 'dispatch', how: 'leave-out' });
    const after = await coordinator.run(writeMemorandum, begin);
    const keys = async (memorandumId: number) =>
      (await coordinator.read((db) => getMemorandum(db, memorandumId))).template.sections.map(({ key }) => key);
    expect(await keys(before)).toContain('dispatch');
    expect(await keys(after)).not.toContain('dispatch');
  });

  test('is nothing for other roles, and not found by another municipality', async () => {
    const id = await coordinator.run(addTemplate, { from: 'att-satser', name: 'Bara vår' });
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.get('/mallar')).status).toBe(200);
    expect((await reader.get(`/mallar/${id}`)).status).toBe(403);
    expect((await reader.post('/mallar/ny', { from: 'att-satser', name: 'X' })).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/mallar/${id}`)).status).toBe(404);
    expect((await neighbour.get(`/mallar/visa/egen-${id}`)).status).toBe(404);
    await expect(neighbour.run(removeTemplate, { id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await coordinator.read((db) => getOwnTemplate(db, id))).content.name.sv).toBe('Bara vår');
  });

  test('cannot take the name of another, a key that is none, or a name that is empty', async () => {
    expect((await coordinator.post('/mallar/ny', { from: 'att-satser', name: clauses.name.sv })).errors.length).toBe(1);
    expect((await coordinator.post('/mallar/ny', { from: 'finns-inte', name: 'Ny' })).errors.length).toBe(1);
    expect((await coordinator.post('/mallar/ny', { from: 'att-satser', name: '' })).errors.length).toBe(1);
    expect((await coordinator.get('/mallar/visa/finns-inte')).status).toBe(404);
  });
});

describe('another template for a draft', () => {
  test('keeps what is written, and says what is not included', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(changeMemorandumText, {
      id: memorandumId,
      summary: 'Kort.',
      background: 'Länge sedan.',
      assessment: 'Bra.',
    });
    const base = `/tjansteskrivelser/${memorandumId}`;
    expect((await coordinator.post(`${base}/mall`, { template: 'informationsarende' })).status).toBe(303);
    expect((await coordinator.get(base)).document.body.textContent).toContain('Står inte med');
    expect(await headings(memorandumId)).toEqual(['Förslag till beslut', 'Information', 'Bakgrund']);
    // The form of the texts has no place for the assessment, and leaves it.
    const basis = await basisOn(`${base}/text`);
    expect(
      (await coordinator.post(`${base}/text`, { summary: 'Kortare.', background: 'Länge sedan.', basis })).status,
    ).toBe(303);
    expect((await coordinator.post(`${base}/mall`, { template: 'att-satser' })).status).toBe(303);
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    expect(memorandum).toMatchObject({ summary: 'Kortare.', assessment: 'Bra.' });
    expect((await coordinator.post(`${base}/mall`, { template: 'finns-inte' })).errors.length).toBe(1);
    expect((await coordinator.get(`${base}/avsnitt/finns-inte`)).status).toBe(404);
  });

  test('an item for information notes itself, and nothing is remaining for want of a proposal', async () => {
    const { matterId } = await makeMatter(coordinator);
    const id = await coordinator.run(writeMemorandum, {
      matterId,
      start: 'empty',
      ...head,
      template: 'informationsarende',
    });
    const memorandum = await coordinator.read((db) => getMemorandum(db, id));
    const { blocks } = memorandumDocument({ organisation: 'Testvik', designations: [], memorandum });
    const lists = blocks.flatMap((block) => (block.type === 'list' ? block.items.flat().map(({ text }) => text) : []));
    expect(lists).toEqual(['Kommunstyrelsen noterar informationen till protokollet.']);
  });

  test('alternatives stand with their consequences, one of them as the proposal', async () => {
    const { matterId } = await makeMatter(coordinator);
    const id = await coordinator.run(writeMemorandum, {
      matterId,
      start: 'empty',
      ...head,
      template: 'tjansteutlatande',
    });
    const base = `/tjansteskrivelser/${id}/alternativ`;
    const first = { title: 'Delta', text: '', consequences: 'Det kostar.', proposed: 'on' };
    expect((await coordinator.post(base, first)).status).toBe(303);
    expect(
      (await coordinator.post(base, { title: 'Avstå', text: '', consequences: 'Inget händer.', proposed: 'on' }))
        .status,
    ).toBe(303);
    expect((await coordinator.post(base, { title: '', text: '', consequences: '' })).errors.length).toBe(1);
    const { alternatives } = await coordinator.read((db) => getMemorandum(db, id));
    expect(alternatives.map(({ proposed }) => proposed)).toEqual([false, true]);
    expect((await coordinator.post(`${base}/${alternatives[1]?.id}/flytt`, { direction: 'up' })).status).toBe(303);
    expect(await headings(id)).toEqual([
      'Beslutsalternativ och konsekvenser',
      'Alternativ 1: Avstå (förvaltningens förslag)',
      'Konsekvenser',
      'Alternativ 2: Delta',
      'Konsekvenser',
      'Beslutsunderlag',
    ]);
    expect((await coordinator.post(`${base}/${alternatives[0]?.id}/borttagning`)).status).toBe(303);
    expect((await coordinator.read((db) => getMemorandum(db, id))).alternatives.length).toBe(1);
  });

  test('a strategy is never decided by delegation, neither from the start, nor later', async () => {
    const planId = await coordinator.run(addPlan, {
      title: 'Strategi',
      type: 'strategy',
      mandates: [],
      periodStart: null,
      periodEnd: null,
    });
    const { matterId } = await makeMatter(coordinator, { planId });
    const refused = await coordinator.post(`/arenden/${matterId}/tjansteskrivelser/ny`, {
      start: 'empty',
      ...head,
      template: 'delegationsbeslut',
    });
    expect(refused.errors.join(' ')).toContain('6 kap. 38 § kommunallagen');
    const id = await coordinator.run(writeMemorandum, { matterId, start: 'empty', ...head });
    expect(
      (await coordinator.post(`/tjansteskrivelser/${id}/mall`, { template: 'delegationsbeslut' })).errors.length,
    ).toBe(1);
  });

  test('nothing is changed once it has been handed over', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(handOver, { id: memorandumId, handedOverOn: '2026-11-12' });
    expect(
      (await coordinator.post(`/tjansteskrivelser/${memorandumId}/mall`, { template: 'informationsarende' })).status,
    ).toBe(409);
  });
});

describe('rules of templates', () => {
  test('the words before the proposals go with the style, and our words keep both languages', () => {
    const { name, documentType } = clauses;
    const change = {
      name: name.sv,
      documentType: documentType.sv,
      style: 'numbered-sentences',
      addressee: '',
      assessments: [],
    } as const;
    const changed = changedTemplate(clauses, change);
    expect(changed.introductions).toEqual(sentences?.introductions);
    expect(changed.name).toEqual(name);
  });

  test('what is left out can be taken in again, and nothing is there twice', () => {
    const without = arrangedTemplate(clauses, { key: 'summary', how: 'leave-out' });
    expect(without && availableSections(without).map(({ key }) => key)).toContain('summary');
    const again = without && arrangedTemplate(without, { key: 'summary', how: 'take-in' });
    expect(again?.sections.at(-1)?.key).toBe('summary');
    expect(again && arrangedTemplate(again, { key: 'summary', how: 'take-in' })).toBeUndefined();
    expect(availableSections(clauses).map(({ key }) => key)).not.toContain('delegation');
    expect(
      withOwnSection(clauses, { heading: 'Åtgärder & tid', guide: '', required: false })?.sections.at(-1)?.key,
    ).toBe('own-atgarder-tid');
  });
});

async function basisOn(path: string): Promise<string> {
  return (await coordinator.get(path)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
}
