import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type DocumentModel, isPdfAvailable, renderPdf, renderWord, textOfDocument } from './index.ts';
import { stopDocumentWorker } from './render-queue.ts';

const pdf = 'application/pdf';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

afterAll(stopDocumentWorker);

const minutes: DocumentModel = {
  title: 'Protokollsutdrag',
  language: 'sv',
  head: { organisation: 'Granby kommun', documentType: 'Protokoll', date: '2026-09-08' },
  blocks: [
    { id: 'b1', type: 'heading', level: 1, runs: [{ text: '§ 41 Nätverk' }] },
    { id: 'b2', type: 'paragraph', runs: [{ text: 'Kommunstyrelsen beslutar att kommunen deltar i nätverket.' }] },
  ],
  attachments: [],
};

describe('the text of a document', () => {
  test.skipIf(!isPdfAvailable())('of a PDF, line by line', async () => {
    const read = await textOfDocument(await renderPdf(minutes), pdf);
    expect('text' in read && read.text).toMatch(
      /§ 41 Nätverk\n[^]*Kommunstyrelsen beslutar att kommunen deltar i nätverket\./,
    );
  });

  test('of a Word file', async () => {
    const read = await textOfDocument(await renderWord(minutes), word);
    expect('text' in read && read.text).toMatch(
      /§ 41 Nätverk\n[^]*Kommunstyrelsen beslutar att kommunen deltar i nätverket\./,
    );
  });

  test('of a text file, in the signs that Windows writes too', async () => {
    expect(
      await textOfDocument(bytesOf('§ 41 Nätverk\r\nKommunstyrelsen beslutar att delta.'), 'text/plain; charset=utf-8'),
    ).toEqual({
      text: '§ 41 Nätverk\nKommunstyrelsen beslutar att delta.',
    });
  });
});

/** A PDF with one page that draws what is said, and what else its trailer says. */
function rawPdf(content: Buffer, options: { filter?: string; trailer?: string; objects?: string[] } = {}): Uint8Array {
  const { filter = '', trailer = '', objects = [] } = options;
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${content.length} ${filter} >>\nstream\n${content.toString('latin1')}\nendstream`,
    ...objects,
  ];
  let file = '%PDF-1.4\n';
  const places = parts.map((part, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return bytesOf(file);
}

describe('a file that cannot be read', () => {
  test('is said to be locked, a picture, broken or of another kind', async () => {
    const encrypt =
      '<< /Filter /Standard /V 1 /R 2 /P -4 /O <0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef> /U <0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef> >>';
    const locked = rawPdf(Buffer.from('BT /F1 12 Tf (x) Tj ET'), {
      objects: [encrypt],
      trailer: '/Encrypt 5 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
    });
    expect(await textOfDocument(locked, pdf)).toEqual({ problem: 'encrypted' });
    expect(await textOfDocument(rawPdf(Buffer.from('0 0 100 100 re f')), pdf)).toEqual({ problem: 'no-text' });
    expect(await textOfDocument(bytesOf('%PDF-1.7\nnothing more'), pdf)).toEqual({ problem: 'unreadable' });
    expect(await textOfDocument(bytesOf('PK\u0003\u0004 nothing'), word)).toEqual({ problem: 'unreadable' });
    expect(await textOfDocument(bytesOf('\u0089PNG'), 'image/png')).toEqual({ problem: 'kind' });
  });

  test('a page that unpacks to gigabytes ends its own reading, and the next document is read', async () => {
    const bomb = rawPdf(deflateSync(deflateSync(Buffer.alloc(700_000_000, ' '))), {
      filter: '/Filter [/FlateDecode /FlateDecode]',
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await textOfDocument(bomb, pdf)).toEqual({ problem: 'unreadable' });
    const after = await textOfDocument(bytesOf('Kommunstyrelsen beslutar att delta.'), 'text/plain');
    expect(after).toEqual({ text: 'Kommunstyrelsen beslutar att delta.' });
  }, 40_000);
});
