import type { WordStyles } from './word-template-styles.ts';

/** Lists that were added to a template's numbering: one of bullets, and as many of numbers as the document has. */
export type AddedLists = { xml: string; bulletList: number; numberList: (place: number) => number };

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** numbering.xml with our lists in it. Numbers look as the template's own list style has them, and begin with 1 in each list. */
export function withLists(numbering: string | undefined, styles: WordStyles, numbered: number): AddedLists {
  const xml = numbering ?? EMPTY;
  const abstract = largest(xml, /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"/g) + 1;
  const bulletList = largest(xml, /<w:num\b[^>]*w:numId="(\d+)"/g) + 1;
  const own = abstractOf(xml, styles.numberList);
  const abstracts =
    abstractXml(abstract, 'bullet', '–') + (own === undefined ? abstractXml(abstract + 1, 'decimal', '%1.') : '');
  const nums = Array.from(
    { length: numbered },
    (_, at) =>
      `<w:num w:numId="${bulletList + 1 + at}"><w:abstractNumId w:val="${own ?? abstract + 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  const added = `<w:num w:numId="${bulletList}"><w:abstractNumId w:val="${abstract}"/></w:num>${nums.join('')}`;
  return {
    xml: inserted(
      inserted(xml, abstracts, /<w:num\b|<w:numIdMacAtCleanup\b|<\/w:numbering>/),
      added,
      /<w:numIdMacAtCleanup\b|<\/w:numbering>/,
    ),
    bulletList,
    numberList: (place) => bulletList + 1 + place,
  };
}

function abstractXml(id: number, format: 'bullet' | 'decimal', text: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="320"/></w:pPr></w:lvl></w:abstractNum>`;
}

/** How the list that a style numbers by looks; undefined where the style numbers by none. */
function abstractOf(xml: string, list: string | undefined): string | undefined {
  if (list === undefined) return undefined;
  const num = [...xml.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g)].find(([, id]) => id === list);
  return /<w:abstractNumId\b[^>]*w:val="(\d+)"/.exec(num?.[2] ?? '')?.[1];
}

function largest(xml: string, ids: RegExp): number {
  return [...xml.matchAll(ids)].reduce((most, [, id]) => Math.max(most, Number(id)), 0);
}

function inserted(xml: string, added: string, before: RegExp): string {
  const at = xml.search(before);
  if (at < 0) throw new RangeError('numbering without an end');
  return xml.slice(0, at) + added + xml.slice(at);
}
