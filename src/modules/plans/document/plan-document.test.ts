import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#foundations/documents/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addPlan } from '../add-plan/add-plan.page.tsx';
import { addMeasure } from '../measures/measure.commands.ts';
import { blocksOfTemplate } from '../template.rules.ts';
import type { PlanContent } from '../plan-content.ts';
import type { PlanVersion } from '../plan.queries.ts';
import { documentOf, periodText } from './plan-document.ts';

const plan = { id: 1, type: 'action-plan' as const, title: 'Plan', version: 1, periodStart: null, periodEnd: null };
const measure = {
  id: 7,
  planId: 1,
  title: 'Samtalskort',
  goal: '',
  ownerPostId: null,
  owner: 'Rektorerna',
  ownerName: 'Rektorerna',
  startsOn: null,
  endsOn: '2027-06-30',
  resources: '',
  indicator: '',
  preventionLevel: null,
  targetGroup: '',
  noNeedReason: 'Följer av lag',
  needs: [],
};
const content: PlanContent = {
  organisation: 'Testvik',
  plan,
  blocks: blocksOfTemplate('action-plan'),
  measures: [measure],
  thread: [],
};
const kept: PlanVersion = {
  version: 1,
  revision: 1,
  proposedAt: new Date('2026-11-20T09:00:00Z'),
  handedOnReason: '',
  openedAgainAt: null,
  openedAgainReason: '',
  decisionId: null,
  annulledOn: null,
  decidedBy: '',
  decidedOn: null,
  itemNumber: '',
};
const headings = (of: PlanContent, how: { kept?: PlanVersion; guided?: boolean } = {}) =>
  documentOf(of, how).blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.runs)] : []));

describe('the document of a plan', () => {
  test('headings with nothing under them are left out of what was put forward and kept on the page where it is written', () => {
    expect(headings(content, { kept })).toEqual(['Åtgärder', 'Samtalskort']);
    expect(headings(content, { guided: true })).toHaveLength(6);
    expect(headings({ ...content, measures: [] }, { kept })).toEqual([]);
  });

  test('a draft says under each heading that the text is missing', () => {
    const said = (of: PlanContent) =>
      documentOf(of).blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.runs)] : []));
    expect(headings(content)).toHaveLength(6);
    expect(said(content)).toEqual(Array.from({ length: 4 }, () => '(Text saknas)'));
    expect(said({ ...content, measures: [] }).toSorted()).toEqual([
      '(Text saknas)',
      '(Text saknas)',
      '(Text saknas)',
      '(Text saknas)',
      '(Åtgärder saknas)',
    ]);
  });

  test('a heading whose text has been written stays', () => {
    const blocks = content.blocks.map((block) =>
      block.id === 'purpose'
        ? { ...block, content: { id: 'purpose', type: 'paragraph' as const, runs: [{ text: 'Vi vill.' }] } }
        : block,
    );
    expect(headings({ ...content, blocks }, { kept })).toEqual(['Syfte och mål', 'Åtgärder', 'Samtalskort']);
  });

  test('measures stand last where their place has been taken away', () => {
    const blocks = content.blocks.filter((block) => !block.id.startsWith('measures'));
    expect(headings({ ...content, blocks }, { kept })).toEqual(['Åtgärder', 'Samtalskort']);
  });

  test('only what is known of a measure is said', () => {
    const facts = documentOf(content).blocks.find((block) => block.type === 'facts');
    expect(facts?.type === 'facts' && facts.items.map((item) => `${item.label}: ${plainText(item.runs)}`)).toEqual([
      'Varför: Följer av lag',
      'Ansvarig: Rektorerna',
      'När: senast 30 juni 2027',
    ]);
  });

  test.each([
    ['2027-01-01', '2030-12-31', '1 januari 2027 – 31 december 2030'],
    ['2027-01-01', null, 'från 1 januari 2027 tills vidare'],
    [null, '2030-12-31', 'till och med 31 december 2030'],
    [null, null, ''],
  ])('a period from %s to %s', (start, end, text) => {
    expect(periodText(start, end)).toBe(text);
  });
});

describe('files', () => {
  let world: World;
  let coordinator: Person;
  let planId: number;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    planId = await coordinator.run(addPlan, {
      type: 'action-plan',
      title: 'Strategi för demokrati',
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
    await coordinator.run(addMeasure, { ...measure, planId });
  });

  test('PDF and Word of the draft, and of the version that was put forward', async () => {
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'Brådskar' });
    for (const path of [`/planer/${planId}/dokument`, `/planer/${planId}/versioner/1`]) {
      const pdf = await coordinator.get(`${path}/pdf`);
      expect(pdf.response.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await pdf.response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      const word = await coordinator.get(`${path}/docx`);
      expect(word.response.headers.get('content-disposition')).toContain('.docx');
      expect(
        Buffer.from(await word.response.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      expect((await coordinator.get(`${path}/odt`)).status).toBe(404);
    }
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/planer/${planId}/dokument/pdf`)).status).toBe(404);
  });
});
