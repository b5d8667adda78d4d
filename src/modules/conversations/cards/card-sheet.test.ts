import { expect, test } from 'vitest';
import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import { projectRoot } from '#db/project-root.ts';
import { OUTSIDE, readPdf } from '#foundations/documents/read-pdf.ts';
import { createTypesetter } from '#foundations/documents/typst.ts';
import { cardSheet } from './card-sheet.ts';

const typeset = createTypesetter(projectRoot());
const team = (id: number, name: string) => ({ id, name, unitId: null, code: `ABCD2345EF${10 + id}` });

test.each(CONVERSATION_GUIDES.flatMap((guide) => (['sv', 'en'] as const).map((locale) => ({ guide, locale }))))(
  'a card of $guide.key in $locale is one page for each team, also with the longest words that are taken',
  async ({ guide, locale }) => {
    const round = {
      id: 1,
      title: 'Samtal i små grupper '.repeat(6).slice(0, 120),
      purpose: 'Svaren ska användas till lägesbilden. '.repeat(16).slice(0, 600),
      state: 'open' as const,
      lastDay: '2026-12-18',
      guideKey: guide.key,
      guide,
      closedAt: null,
      unnamed: null,
    };
    const view = { locale, publicUrl: 'https://stadig.testvik.example', organisation: { name: 'Testviks kommun' } };
    const teams = [
      team(1, 'Nattlaget'),
      team(2, 'Arbetsmarknadsförvaltningens kundmottagning '.repeat(3).slice(0, 120)),
    ];
    const pdf = await readPdf(await typeset(cardSheet(view, { round, teams })));
    expect(pdf.pages).toBe(2);
    expect(pdf.text.join('')).not.toContain(OUTSIDE);
    const [first = '', second = ''] = pdf.text.map((page) => page.replaceAll('\u200b', '').replace(/\s+/g, ' '));
    expect(first).toContain('ABCD-2345-EF11');
    expect(second).toContain('ABCD-2345-EF12');
    expect(first).toContain('stadig.testvik.example/svara-samtal');
    for (const { talk } of guide.questions) expect(first).toContain(talk[locale].slice(0, 20));
    expect(pdf.alternatives).toHaveLength(2);
    expect(pdf.xmp).toContain('pdfuaid:part');
  },
  60_000,
);
