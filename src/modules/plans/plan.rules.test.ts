import { describe, expect, test } from 'vitest';
import type { Block } from '#foundations/documents/index.ts';
import { gapsOf, type GapSource } from './plan.rules.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', runs: text === '' ? [] : [{ text }] });
const heading: Block = { id: 'purpose-heading', type: 'heading', level: 1, runs: [{ text: 'Syfte' }] };

const measure: GapSource['measures'][number] = {
  id: 1,
  title: 'Samtalskort',
  goal: 'Alla vågar samtalet',
  ownerName: 'Rektor',
  startsOn: '2027-01-01',
  endsOn: null,
  indicator: 'Enkäten våren 2028',
  noNeedReason: '',
  needs: [2],
};
const step = (fromId: number, id: number, kind: string, title: string, revision = 1, toRevision = 1) => ({
  fromId,
  id,
  kind,
  title,
  revision,
  toRevision,
});
const whole: GapSource = {
  blocks: [
    { id: heading.id, content: heading, hint: '', holds: 'text' },
    { id: 'purpose', content: paragraph('purpose', 'Vi vill.'), hint: 'Skriv varför.', holds: 'text' },
    { id: 'measures', content: paragraph('measures', ''), hint: 'Hämtas hit.', holds: 'measures' },
  ],
  measures: [measure],
  thread: [
    step(9, 1, 'measure', 'Samtalskort'),
    step(1, 2, 'need', 'Ett behov'),
    step(2, 3, 'finding', 'En slutsats'),
    step(3, 4, 'result', 'Enkäten'),
  ],
};

describe('what is left before a decision', () => {
  const shown = (source: GapSource) =>
    gapsOf(source).map((gap) => [gap.kind, gap.blockId ?? gap.id, gap.title].join(' '));
  const withMeasure = (change: Partial<typeof measure>) => ({ ...whole, measures: [{ ...measure, ...change }] });

  test('nothing, when all is there', () => {
    expect(shown(whole)).toEqual([]);
  });

  test.each([
    { what: 'no measures at all', source: { ...whole, measures: [], thread: [] }, gaps: ['no-measures 0 '] },
    { what: 'no need', source: withMeasure({ needs: [] }), gaps: ['measure-without-need 1 Samtalskort'] },
    { what: 'no need but a reason', source: withMeasure({ needs: [], noNeedReason: 'Följer av lag' }), gaps: [] },
    { what: 'no owner', source: withMeasure({ ownerName: '' }), gaps: ['no-owner 1 Samtalskort'] },
    { what: 'no day', source: withMeasure({ startsOn: null }), gaps: ['no-date 1 Samtalskort'] },
    { what: 'a last day is enough', source: withMeasure({ startsOn: null, endsOn: '2027-06-30' }), gaps: [] },
    { what: 'no way to know', source: withMeasure({ indicator: '' }), gaps: ['no-indicator 1 Samtalskort'] },
    { what: 'no goal', source: withMeasure({ goal: '' }), gaps: ['no-goal 1 Samtalskort'] },
    {
      what: 'a need that rests on nothing',
      source: { ...whole, thread: whole.thread.slice(0, 2) },
      gaps: ['need-without-finding 2 Ett behov'],
    },
    {
      what: 'a finding that rests on nothing',
      source: { ...whole, thread: whole.thread.slice(0, 3) },
      gaps: ['finding-without-evidence 3 En slutsats'],
    },
    {
      what: 'a need two measures answer to is told of once',
      source: { ...whole, thread: [...whole.thread.slice(0, 2), step(8, 2, 'need', 'Ett behov')] },
      gaps: ['need-without-finding 2 Ett behov'],
    },
    {
      what: 'a need that has moved since the measure was tied to it',
      source: {
        ...whole,
        thread: [
          whole.thread[0],
          step(1, 2, 'need', 'Ett behov', 3, 2),
          ...whole.thread.slice(2),
        ] as GapSource['thread'],
      },
      gaps: ['changed-since 1 Samtalskort'],
    },
    {
      what: 'a block that waits for its text, called by its heading',
      source: {
        ...whole,
        blocks: whole.blocks.map((block) =>
          block.id === 'purpose' ? { ...block, content: paragraph('purpose', '  ') } : block,
        ),
      },
      gaps: ['empty-block purpose Syfte'],
    },
    {
      what: 'an empty block that nothing asked for',
      source: {
        ...whole,
        blocks: [...whole.blocks, { id: 'b1', content: paragraph('b1', ''), hint: '', holds: 'text' as const }],
      },
      gaps: [],
    },
  ])('$what', ({ source, gaps }) => {
    expect(shown(source)).toEqual(gaps);
  });

  test('in the order of the list, whatever order they were found in', () => {
    const source = {
      ...whole,
      measures: [
        { ...measure, goal: '', needs: [] },
        { ...measure, id: 5, title: 'Två', ownerName: '' },
      ],
    };
    expect(gapsOf(source).map((gap) => gap.kind)).toEqual(['measure-without-need', 'no-owner', 'no-goal']);
  });
});
