import { describe, expect, test } from 'vitest';
import { parseMarkup, plainText } from '#foundations/documents/index.ts';
import { draftFromPlan, type DraftSource } from './draft.rules.ts';

const bare: DraftSource = {
  plan: { title: 'Strategi', type: 'strategy', periodStart: null, periodEnd: null },
  measures: [],
  thread: [],
  mandates: [],
  handedOnReason: '',
  addressee: 'Kommunstyrelsen',
  decidingBody: 'Kommunfullmäktige',
};

describe('a draft', () => {
  test('says nothing of what is not there', () => {
    expect(draftFromPlan(bare)).toEqual({
      title: 'Antagande av strategin ”Strategi”',
      summary: 'Ärendet gäller strategin ”Strategi”.',
      background: '',
      proposals: [{ body: 'Kommunfullmäktige', text: 'strategin ”Strategi” antas' }],
    });
  });

  test('says all that is there, and counts it right', () => {
    const draft = draftFromPlan({
      ...bare,
      plan: { title: 'Trygg demokrati', type: 'strategy', periodStart: '2027-01-01', periodEnd: '2030-12-31' },
      measures: [
        { title: 'Samtalskort', ownerName: 'Rektor', endsOn: '2027-06-30' },
        { title: 'Introduktion', ownerName: '', endsOn: null },
      ],
      thread: [
        { kind: 'need', title: 'Trygghet i samtalet' },
        { kind: 'finding', title: 'Var fjärde är osäker' },
        { kind: 'finding', title: 'Vikarier vet minst' },
        { kind: 'survey', title: 'Enkät våren 2026' },
      ],
      mandates: [{ title: 'Ta fram en strategi', body: 'Kommunstyrelsen', decidedOn: '2026-03-10', itemNumber: '41' }],
    });
    expect(draft.summary).toBe(
      'Ärendet gäller strategin ”Trygg demokrati” för tiden 1 januari 2027 – 31 december 2030. Den innehåller 2 åtgärder, som svarar mot 1 behov grundat på 2 slutsatser. ' +
        'Den vilar på uppdraget ”Ta fram en strategi” (Kommunstyrelsen 10 mars 2026, § 41).',
    );
    expect(draft.background).toBe(
      'Underlaget är enkäten ”Enkät våren 2026”.\n\nBehov som den svarar mot:\n\n- Trygghet i samtalet\n\nÅtgärder:\n\n- Samtalskort (ansvarig: Rektor; klar 30 juni 2027)\n- Introduktion',
    );
    expect(draft.proposals.map(({ text }) => text)).toEqual([
      'strategin ”Trygg demokrati” antas',
      'strategin ”Trygg demokrati” gäller från 1 januari 2027 till 31 december 2030',
    ]);
  });

  test('why the plan was put forward although something was missing is told', () => {
    expect(draftFromPlan({ ...bare, handedOnReason: 'Mötet flyttades' }).background).toBe(
      'Planen lades fram trots att något återstod. Skälet som angavs: Mötet flyttades',
    );
  });

  test('two mandates are one sentence', () => {
    const mandate = {
      title: 'Ta fram en strategi',
      body: 'Kommunstyrelsen',
      decidedOn: '2026-03-10',
      itemNumber: '41',
    };
    const again = { ...mandate, title: 'Följ upp den', itemNumber: '' };
    expect(draftFromPlan({ ...bare, mandates: [mandate, again] }).summary).toBe(
      'Ärendet gäller strategin ”Strategi”. Den vilar på uppdragen ”Ta fram en strategi” (Kommunstyrelsen 10 mars 2026, § 41) och ”Följ upp den” (Kommunstyrelsen 10 mars 2026).',
    );
  });

  test('a title with signs of the mark-up stays as it was written', () => {
    const title = '*Trygg* [plan](https://ond.example)';
    const { summary } = draftFromPlan({ ...bare, plan: { ...bare.plan, title } });
    const [block] = parseMarkup(summary);
    expect(block?.type === 'paragraph' && plainText(block.runs)).toBe(`Ärendet gäller strategin ”${title}”.`);
    expect(block?.type === 'paragraph' && block.runs.some((run) => run.href ?? run.bold)).toBe(false);
  });
});
