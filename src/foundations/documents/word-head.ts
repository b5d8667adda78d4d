import type { FileChild, Header, Paragraph } from 'docx';
import type { DocumentModel } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { QUIET, TEXT_WIDTH, type Docx } from './word-styles.ts';

/** The head of the first page: sender to the left; kind of document, date and designations to the right, page x(y) above. */
export function firstPageHead(docx: Docx, document: DocumentModel): Header {
  const { head, language } = document;
  const line = (text: string, run: { bold?: boolean; size?: number } = {}) =>
    new docx.Paragraph({ style: 'Header', children: [new docx.TextRun({ text, ...run })] });
  const register = [
    ...(head.date ? [{ label: documentTexts[language].date, value: head.date }] : []),
    ...(head.designations ?? []),
  ];
  const { right, tab } = registerWidths(register);
  const none = { style: docx.BorderStyle.NONE };
  const cell = (width: number, children: Paragraph[]) =>
    new docx.TableCell({ width: { size: width, type: docx.WidthType.DXA }, margins: { left: 0, right: 0 }, children });
  const left = [line(head.organisation, { bold: true, size: 28 }), ...(head.sender ? [line(head.sender)] : [])];
  return new docx.Header({
    children: [
      new docx.Paragraph({
        style: 'Header',
        alignment: docx.AlignmentType.END,
        spacing: { after: 200 },
        children: [pageNumber(docx)],
      }),
      new docx.Table({
        width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
        columnWidths: [TEXT_WIDTH - right, right],
        borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
        rows: [
          new docx.TableRow({
            children: [
              cell(TEXT_WIDTH - right, left),
              cell(right, [
                line(head.documentType, { bold: true, size: 23 }),
                ...register.map((pair) => registerLine(docx, pair, tab)),
              ]),
            ],
          }),
        ],
      }),
      new docx.Paragraph({ style: 'Header', spacing: { after: 240 }, children: [] }),
    ],
  });
}

/** The head of every later page. */
export function runningHead(docx: Docx, { head }: DocumentModel): Header {
  const words = [head.organisation, head.documentType].filter((word) => word !== '').join(' · ');
  return new docx.Header({
    children: [
      new docx.Paragraph({
        style: 'Header',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }],
        border: { bottom: { style: docx.BorderStyle.SINGLE, size: 4, color: 'B9C0C8', space: 4 } },
        children: [
          new docx.TextRun({ text: words, color: QUIET, size: 18 }),
          new docx.TextRun({ children: [new docx.Tab()] }),
          pageNumber(docx),
        ],
      }),
    ],
  });
}

/** What belongs to the letter rather than the letterhead: handling officer and addressee. In the body, where screen readers go. */
export function headParagraphs(docx: Docx, { head, language }: DocumentModel): FileChild[] {
  const officer = head.handlingOfficer;
  const line = (text: string, last: boolean) =>
    new docx.Paragraph({ spacing: { after: last ? 280 : 0 }, children: [new docx.TextRun({ text })] });
  const lines = officer
    ? [officer.name, officer.role, officer.phone, officer.email].filter((text) => text !== undefined)
    : [];
  const label = new docx.Paragraph({
    spacing: { after: 0 },
    children: [new docx.TextRun({ text: documentTexts[language].handlingOfficer, size: 18, color: QUIET })],
  });
  return [
    ...(lines.length > 0 ? [label] : []),
    ...lines.map((text, at) => line(text, at === lines.length - 1)),
    ...(head.addressee ? [line(head.addressee, true)] : []),
  ];
}

// As wide as the longest label and value ask, in twentieths of a point, and never more than leaves room for the sender.
function registerWidths(register: readonly { label: string; value: string }[]): { right: number; tab: number } {
  const longest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
  const tab = Math.min(3000, Math.max(1800, longest(register.map(({ label }) => label)) * 100 + 200));
  const wanted = tab + longest(register.map(({ value }) => value)) * 125;
  return { right: Math.round(Math.min(TEXT_WIDTH * 0.62, Math.max(TEXT_WIDTH * 0.46, wanted))), tab };
}

function registerLine(docx: Docx, { label, value }: { label: string; value: string }, tab: number): Paragraph {
  return new docx.Paragraph({
    style: 'Header',
    indent: { left: tab, hanging: tab },
    tabStops: [{ type: docx.TabStopType.LEFT, position: tab }],
    children: [
      new docx.TextRun({ text: label, color: QUIET, size: 18 }),
      new docx.TextRun({ children: [new docx.Tab()] }),
      new docx.TextRun({ text: value }),
    ],
  });
}

// 1(2), as Swedish authorities write it.
function pageNumber(docx: Docx) {
  return new docx.TextRun({
    color: QUIET,
    size: 18,
    children: [docx.PageNumber.CURRENT, '(', docx.PageNumber.TOTAL_PAGES, ')'],
  });
}
