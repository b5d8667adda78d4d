import type { Paragraph } from 'docx';
import { styles } from './word-styles.ts';
import { wordFields, type WordField } from './word-template-fields.ts';

/** A template to begin from: every field in its place, in Word's own styles. */
export async function exampleWordTemplate(language: 'sv' | 'en'): Promise<Uint8Array> {
  const docx = await import('docx');
  const field = (name: WordField) => `{${wordFields.find((one) => one.field === name)?.[language] ?? name}}`;
  const line = (text: string, look: { bold?: boolean; style?: string } = {}): Paragraph =>
    new docx.Paragraph({
      style: look.style ?? 'Header',
      children: [new docx.TextRun({ text, bold: look.bold ?? false })],
    });
  const body = (text: string) => new docx.Paragraph({ children: [new docx.TextRun(text)] });
  const words =
    language === 'sv' ? { dnr: 'Diarienummer', date: 'Datum' } : { dnr: 'Registration number', date: 'Date' };
  const page = new docx.Paragraph({
    style: 'Header',
    alignment: docx.AlignmentType.END,
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT, '(', docx.PageNumber.TOTAL_PAGES, ')'] })],
  });
  const file = new docx.Document({
    title: language === 'sv' ? 'Exempel på Word-mall' : 'Example of a Word template',
    styles: styles(docx, language),
    sections: [
      {
        headers: {
          default: new docx.Header({
            children: [
              page,
              line(field('organisation'), { bold: true }),
              line(field('sender')),
              line(field('documentType'), { bold: true }),
              line(`${words.date}: ${field('date')}`),
              line(`${words.dnr}: ${field('registrationNumber')}`),
              line(`${field('planCode')} ${field('documentNumber')}`),
            ],
          }),
        },
        footers: { default: new docx.Footer({ children: [line(`${field('phone')} · ${field('email')}`)] }) },
        children: [
          body(field('officer')),
          body(field('officerRole')),
          body(field('addressee')),
          new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [new docx.TextRun(field('title'))] }),
          body(field('content')),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}
