import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { isSafeHref, plainText, type Block, type DocumentModel, type Run } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { tieNumbers } from './tie-numbers.ts';
import type { WordStyles } from './word-template-styles.ts';

/** How the content is written: in which styles, from which level, and which lists of numbering.xml are ours. */
export type Writing = {
  styles: WordStyles;
  /** Of the paragraph where the content stands; undefined for the template's normal one. */
  body: string | undefined;
  /** Level of the sections' headings, from 1. */
  firstLevel: number;
  /** Writes the title too, where the template has no field for it. */
  withTitle: boolean;
  bulletList: number;
  /** The list of numbers with this place, each beginning with 1. */
  numberList: (place: number) => number;
};

/** The document's blocks as WordprocessingML (ECMA-376), in the template's own styles; with direct formatting where it has none. */
export function contentXml(document: DocumentModel, writing: Writing): string {
  const t = documentTexts[document.language];
  const attachments = document.attachments ?? [];
  const title = heading({ text: document.title }, writing.firstLevel - 1, writing);
  let lists = 0;
  const ordered = () => writing.numberList(lists++);
  const blocks = document.blocks.map((block) => blockXml(block, writing, ordered));
  const attached =
    attachments.length === 0
      ? []
      : [
          heading({ text: attachments.length === 1 ? t.attachment : t.attachments }, writing.firstLevel, writing),
          listXml({ ordered: true, items: attachments.map(({ title: text }) => [{ text }]) }, writing, ordered),
        ];
  return (
    [...(writing.withTitle ? [title] : []), ...blocks, ...attached].join('') || paragraph('', { style: writing.body })
  );
}

function blockXml(block: Block, writing: Writing, ordered: () => number): string {
  const { body, firstLevel } = writing;
  switch (block.type) {
    case 'heading':
      return heading({ runs: block.runs }, firstLevel + block.level - 1, writing);
    case 'paragraph':
      return paragraph(runsXml(block.runs, writing), {
        style: body,
        rightToLeft: isRightToLeft(plainText(block.runs)),
      });
    case 'list':
      return listXml(block, writing, ordered);
    case 'facts':
      return block.items
        .map(({ label, runs }) =>
          paragraph(`${runXml(`${label} `, { bold: true })}${runsXml(runs, writing)}`, { style: body }),
        )
        .join('');
    case 'table':
      return tableXml(block, writing);
    case 'signature':
      return [block.name, block.role]
        .filter((line) => line !== '')
        .map((line, at) => paragraph(runXml(line), { style: body, spacing: at === 0 ? 680 : 0 }))
        .join('');
    // A drawing in somebody else's template would not fit its page: its words stand there instead.
    case 'figure':
      return paragraph(runXml(`${block.caption} ${block.alt}`.trim()), { style: body });
    case 'chart':
      return paragraph(runXml(`${block.title} ${block.alt}`.trim()), { style: body });
  }
}

function heading(words: { text: string } | { runs: Run[] }, level: number, writing: Writing): string {
  const style = writing.styles.headings[level - 1];
  const runs = 'runs' in words ? words.runs : [{ text: words.text }];
  const look = style ? {} : { bold: true };
  return paragraph(
    runs.map((run) => runXml(run.text, { ...look, ...(run.italic && { italic: true }) })).join(''),
    style ? { style } : { style: writing.body, keepNext: true, outline: level - 1, spacing: 240 },
  );
}

function listXml(
  { ordered: isOrdered, items }: { ordered: boolean; items: readonly Run[][] },
  writing: Writing,
  ordered: () => number,
): string {
  const { styles } = writing;
  const style = isOrdered ? styles.numbers : styles.bullets;
  // A style that numbers by itself would go on where the list before ended, so that a numbered list is always one of ours.
  const list = isOrdered ? ordered() : styles.bulletList && style ? undefined : writing.bulletList;
  return items
    .map((item) =>
      paragraph(runsXml(item, writing), {
        style: style ?? writing.body,
        list,
        rightToLeft: isRightToLeft(plainText(item)),
      }),
    )
    .join('');
}

function tableXml(block: Extract<Block, { type: 'table' }>, writing: Writing): string {
  const { styles, body } = writing;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const cell = (content: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(content, { style: body, end: block.columns[at]?.align === 'end', tight: true })}</w:tc>`;
  const row = (cells: string[], properties = '') =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`;
  const bold = (runs: readonly Run[]) => runs.map((run) => ({ ...run, bold: true as const }));
  const caption =
    block.caption === ''
      ? ''
      : paragraph(runXml(block.caption, styles.caption ? {} : { bold: true }), {
          style: styles.caption ?? body,
          keepNext: true,
        });
  return [
    caption,
    '<w:tbl><w:tblPr>',
    styles.table ? `<w:tblStyle w:val="${attribute(styles.table)}"/>` : '',
    '<w:tblW w:w="5000" w:type="pct"/>',
    styles.table ? '' : `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>',
    `<w:tblGrid>${block.columns.map(() => '<w:gridCol/>').join('')}</w:tblGrid>`,
    row(
      block.columns.map(({ label }, at) => cell(runXml(label, { bold: true }), at)),
      '<w:tblHeader/>',
    ),
    ...block.rows.map((texts) => row(texts.map((runs, at) => cell(runsXml(runs, writing), at)))),
    block.footer ? row(block.footer.map((runs, at) => cell(runsXml(bold(runs), writing), at))) : '',
    '</w:tbl>',
    paragraph('', { style: body }),
  ].join('');
}

type Look = {
  style?: string | undefined;
  list?: number | undefined;
  keepNext?: boolean;
  spacing?: number;
  outline?: number;
  end?: boolean;
  tight?: boolean;
  rightToLeft?: boolean;
};

/** In the order that the schema asks of a paragraph's properties. */
function paragraph(content: string, look: Look): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${attribute(look.style)}"/>`,
    look.keepNext ? '<w:keepNext/>' : '',
    look.list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${look.list}"/></w:numPr>`,
    look.rightToLeft ? '<w:bidi/>' : '',
    look.tight ? '<w:spacing w:before="40" w:after="40"/>' : '',
    look.spacing === undefined ? '' : `<w:spacing w:before="${look.spacing}"/>`,
    look.end ? '<w:jc w:val="end"/>' : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function runsXml(runs: readonly Run[], { styles }: Writing): string {
  return runs
    .map(({ text, bold, italic, href }) => {
      if (href === undefined || !isSafeHref(href)) return runXml(text, { bold, italic });
      const linked = runXml(text, { bold, italic, ...(styles.link ? { style: styles.link } : { underline: true }) });
      // A field needs no relation of its own, as a link in the template's parts would.
      return `<w:fldSimple w:instr="${attribute(` HYPERLINK "${href.replaceAll('"', '%22')}" `)}">${linked}</w:fldSimple>`;
    })
    .join('');
}

function runXml(
  text: string,
  look: { bold?: boolean | undefined; italic?: boolean | undefined; underline?: boolean; style?: string } = {},
): string {
  const properties = [
    look.style === undefined ? '' : `<w:rStyle w:val="${attribute(look.style)}"/>`,
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.underline ? '<w:u w:val="single"/>' : '',
    isRightToLeft(text) ? '<w:rtl/>' : '',
  ].join('');
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(tieNumbers(line))}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
