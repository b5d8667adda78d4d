import type * as library from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';

/** The library, which is loaded when the first Word file is made. */
export type Docx = typeof library;

// Fonts that come with Word; a municipality's own template decides over them anyway.
const HEADING_FONT = 'Cambria';
export const BODY_FONT = 'Calibri';
const INK = '1B2430';
export const QUIET = '56616E';
const SPRUCE = '12524A';

/** Width of the text in twips: A4 less the margins. */
export const TEXT_WIDTH = 11906 - 1700 * 2;
/** Lines of a table: around header and sums, and between rows. */
export const RULE = { size: 8, color: INK };
export const HAIRLINE = { size: 4, color: 'B9C0C8' };

/** Word's own styles by their own names, with outline levels, which the library's default headings lack. */
export function styles(docx: Docx, language: 'sv' | 'en'): IStylesOptions {
  const heading = (outlineLevel: number, size: number, before: number, font = HEADING_FONT) => ({
    run: { font, size, bold: true, color: INK },
    paragraph: {
      outlineLevel,
      keepNext: true,
      keepLines: true,
      spacing: { before, after: Math.round(before / 3), line: 252, lineRule: docx.LineRuleType.AUTO },
    },
  });
  const list = { basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 80 } } };
  return {
    default: {
      document: {
        run: { font: BODY_FONT, size: 22, color: INK, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
        paragraph: { spacing: { after: 160, line: 288, lineRule: docx.LineRuleType.AUTO } },
      },
      heading1: {
        ...heading(0, 40, 360),
        paragraph: {
          outlineLevel: 0,
          keepNext: true,
          keepLines: true,
          spacing: { before: 360, after: 320, line: 252, lineRule: docx.LineRuleType.AUTO },
        },
      },
      heading2: heading(1, 27, 400),
      heading3: heading(2, 23, 300),
      heading4: heading(3, 22, 240, BODY_FONT),
      caption: { run: { size: 19, bold: true, color: INK }, paragraph: { spacing: { before: 240, after: 100 } } },
      hyperlink: { run: { color: SPRUCE, underline: { type: docx.UnderlineType.SINGLE } } },
    },
    paragraphStyles: [
      { id: 'ListBullet', name: 'List Bullet', ...list },
      { id: 'ListNumber', name: 'List Number', ...list },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 60, after: 60, line: 240, lineRule: docx.LineRuleType.AUTO } },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { font: HEADING_FONT, size: 27, bold: true },
        paragraph: { spacing: { before: 400, after: 130 }, keepNext: true },
      },
      ...['1', '2', '3'].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        paragraph: { spacing: { after: 50 }, indent: { left: Math.max(0, Number(level) - 2) * 280 } },
      })),
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: docx.LineRuleType.AUTO } },
      },
    ],
  };
}

/** The two lists: every numbered list is an instance of `numbers`, so that it begins with 1. */
export function numbering(docx: Docx): INumberingOptions {
  const indent = { style: { paragraph: { indent: { left: 400, hanging: 320 } } } };
  return {
    config: [
      {
        reference: 'bullets',
        levels: [
          { level: 0, format: docx.LevelFormat.BULLET, text: '–', alignment: docx.AlignmentType.LEFT, ...indent },
        ],
      },
      {
        reference: 'numbers',
        levels: [
          { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', alignment: docx.AlignmentType.LEFT, ...indent },
        ],
      },
    ],
  };
}
