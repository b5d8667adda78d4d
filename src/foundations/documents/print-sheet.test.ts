import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import type { PaperForm, PosterSheet, SlipSheet } from './print-sheet.ts';
import { qrDrawing } from './qr.ts';
import { OUTSIDE, readPdf } from './read-pdf.ts';
import { createTypesetter } from './typst.ts';

const typeset = createTypesetter(projectRoot());
const print = async (sheet: SlipSheet | PosterSheet | PaperForm) => {
  const pdf = await readPdf(await typeset(sheet));
  expect(pdf.text.join('')).not.toContain(OUTSIDE);
  return { ...pdf, words: pdf.text.map((page) => page.replaceAll('\u200b', '').replace(/\s+/g, ' ')) };
};
const head = { title: 'Blad', language: 'sv', organisation: 'Testviks kommun' };
const link = 'https://enkat.testvik.example/svara/abcdefgh23';
const pile = (name: string, slips: number): SlipSheet['piles'][number] => ({
  heading: `Lappar för ${name}`,
  lead: `${slips} lappar`,
  steps: ['Klipp.', 'Blanda.'],
  notes: ['Skriv inte upp något.'],
  margin: `Hög: ${name}`,
  slips: Array.from({ length: slips }, (_, at) => ({ link: `${link}/${at}`, code: `K7QD-22MX-${1000 + at}` })),
});

test('a QR code is drawn square by square as it was encoded', () => {
  const { size, path } = qrDrawing(link);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(wide));
  expect(drawn).toEqual(encode(link, { ecc: 'M', border: 0 }).data);
});

test('slips come ten to a page between dashed lines, each pile after a sheet of its own', async () => {
  const slip = {
    whose: 'Testviks kommun',
    about: 'Enkät',
    goTo: 'Gå till',
    address: 'testvik.example/svara/abcdefgh23',
  };
  const rest = { withCode: 'och skriv koden', lastDay: 'Sista dag: 11 december 2026', note: 'Lapparna blandas.' };
  const piles = [pile('Norr', 12), pile('Söder', 10)];
  const pdf = await print({ ...head, kind: 'slips', slip: { ...slip, ...rest }, piles });
  expect(pdf.pages).toBe(5);
  expect(pdf.words[0]).toContain('Lappar för Norr');
  expect(pdf.words.map((words) => words.match(/K7QD-22MX-\d{4}/g)?.length ?? 0)).toEqual([0, 10, 2, 0, 10]);
  expect(pdf.alternatives).toHaveLength(22);
  expect(pdf.dashed.map((lines) => lines > 0)).toEqual([false, true, true, false, true]);
  expect(pdf.words[4]?.match(/Söder/g)).toHaveLength(1); // in the margin that is cut away
  expect(pdf.xmp).toContain('pdfuaid:part');
});

test('a sheet for a wall is one page, also with long and hostile words', async () => {
  const notes = ['#import "x.typ" <script> $a_1$ \u202e\u0007', 'Slut.'];
  const steps = ['Dra en lapp.', 'Svara.'];
  const lead = 'Ett långt ord: Arbetsmarknadsförvaltningen '.repeat(3);
  const sheet: PosterSheet = {
    ...head,
    kind: 'poster',
    heading: 'Enkät '.repeat(15),
    lead,
    link,
    alt: 'QR',
    address: link,
    steps,
    notes,
  };
  const pdf = await print(sheet);
  expect([pdf.pages, pdf.alternatives, pdf.tags.filter((tag) => tag === 'H1')]).toEqual([1, ['QR'], ['H1']]);
  expect(pdf.words[0]).toContain('#import "x.typ" <script> $a_1$ ');
});

test('every kind of question can be filled in by pen', async () => {
  const of = (text: string, body: PaperForm['sections'][number]['questions'][number]['body']) => ({
    text,
    help: '',
    how: ['Kryssa.'],
    body,
  });
  const options = ['Ja', 'Nej'];
  const questions = [
    of('Val?', { kind: 'choices', options }),
    of('Många val?', { kind: 'choices', options: Array.from({ length: 250 }, (_, at) => `Ort ${at}`) }),
    of('Rader?', { kind: 'matrix', columns: options, rows: ['Rad ett', 'Rad två'] }),
    of('Breda rader?', {
      kind: 'matrix',
      columns: Array.from({ length: 9 }, (_, at) => `Svar ${at}`),
      rows: ['Rad tre'],
    }),
    of('Ordning?', { kind: 'ranking', options }),
    of('Ord?', { kind: 'lines', lines: 7 }),
  ];
  const information = [{ heading: 'Vem som frågar', paragraphs: ['Kommunen frågar.'] }];
  const sections = [{ title: 'Del ett', introduction: '', how: '', questions }];
  const pdf = await print({
    ...head,
    kind: 'form',
    heading: 'Enkät',
    introduction: ['Hej.'],
    information,
    sections,
    ending: ['Tack!'],
  });
  const words = pdf.words.join(' ');
  for (const said of ['1. Val?', 'Ort 249', 'Rad två', 'Svar 8', '6. Ord?', 'Tack!']) expect(words).toContain(said);
  expect(words.indexOf('Kommunen frågar.')).toBeLessThan(words.indexOf('1. Val?'));
});

test('a questionnaire in Arabic is printed in Arabic', async () => {
  const sections = [
    {
      title: '',
      introduction: '',
      how: '',
      questions: [
        { text: 'هل لديكم روتين؟', help: '', how: [], body: { kind: 'choices' as const, options: ['نعم', 'لا'] } },
      ],
    },
  ];
  const pdf = await print({
    ...head,
    language: 'ar',
    kind: 'form',
    heading: 'استبيان',
    introduction: [],
    information: [],
    sections,
    ending: [],
  });
  expect(pdf.words.join('')).not.toContain('[U+');
});
