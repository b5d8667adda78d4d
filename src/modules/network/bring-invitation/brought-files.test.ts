import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf, renderWord, type DocumentModel } from '#foundations/documents/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person } from '#test/world.ts';

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph' as const, runs: [{ text }] });
const invitation: DocumentModel = {
  title: 'Inbjudan till nätverket Lugn gata',
  language: 'sv',
  head: { organisation: 'Föreningen Lugn gata', documentType: 'Inbjudan' },
  blocks: [
    paragraph('a', 'Föreningen Lugn gata bjuder in kommuner till nätverket Lugn gata.'),
    { id: 'b', type: 'heading', level: 2, runs: [{ text: 'Träffar' }] },
    {
      id: 'c',
      type: 'list',
      ordered: false,
      items: [[{ text: '6 december 2026, Stockholm' }], [{ text: '9 mars 2027' }]],
    },
    paragraph('d', 'Avgiften är 8 000 kr per person, exklusive moms. Svara senast den 1 december 2026.'),
    paragraph('e', 'Det krävs ett politiskt beslut. Anmälan är bindande.'),
  ],
};

/** A page that is only a drawing, as a scanner or a printing program makes it. */
function pictureOnly(): Uint8Array {
  const drawing = '0 0 100 100 re f';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end);
}

describe('an invitation that came as a file', () => {
  let coordinator: Person;
  beforeAll(async () => {
    const world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  async function bring(bytes: Uint8Array, name: string) {
    const sent = await coordinator.post('/deltagande/ny', { file: new File([new Uint8Array(bytes)], name) });
    expect([sent.status, sent.errors]).toEqual([303, []]);
    return { proposed: await coordinator.get(sent.location ?? ''), path: sent.location ?? '' };
  }

  test.each([
    ['PDF', 'inbjudan.pdf', renderPdf],
    ['Word', 'inbjudan.docx', renderWord],
  ] as const)('%s is read into proposals, and kept', async (_kind, name, render) => {
    const { proposed, path } = await bring(await render(invitation), name);
    expect(proposed.field('Vem bjuder in?').value).toBe('Föreningen Lugn gata');
    expect(proposed.field('Vad bjuds ni in till?').value).toBe('nätverket Lugn gata');
    expect(proposed.field('När är träffarna?').textContent?.trim()).toBe('6 december 2026, Stockholm\n9 mars 2027');
    expect(proposed.field('Avgift per person').value).toBe('8 000');
    expect(proposed.field('Sista dag att svara').value).toBe('2026-12-01');
    expect(proposed.document.querySelector<HTMLInputElement>('input[name=decisionRequired]:checked')?.value).toBe(
      'yes',
    );
    const kept = await coordinator.get(path.replace('/uppgifter', '').replace(/\?.*$/, ''));
    expect(kept.links.some(({ href }) => href.includes('/filer/'))).toBe(true);
  });

  test('a PDF that is only a picture says so; the form is filled in by hand', async () => {
    const { proposed } = await bring(pictureOnly(), 'skannad.pdf');
    expect(proposed.text).toContain('Filen är en bild utan text, så vi kan inte läsa den. Den är sparad.');
    expect(proposed.field('Vem bjuder in?').value).toBe('');
    expect(proposed.field('När är träffarna?').textContent?.trim()).toBe('');
  });
});
