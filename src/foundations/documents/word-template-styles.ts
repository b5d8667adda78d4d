import { SaxesParser } from 'saxes';

/** The ids of a template's own styles; undefined where it has no such style. */
export type WordStyles = {
  headings: readonly (string | undefined)[];
  bullets: string | undefined;
  numbers: string | undefined;
  table: string | undefined;
  caption: string | undefined;
  link: string | undefined;
  /** The list that each list style numbers by, where it does. */
  bulletList: string | undefined;
  numberList: string | undefined;
};

/** What styles.xml has of what we write. Word keeps the names of its own styles in English whatever language it speaks. */
export function readWordStyles(xml: string): WordStyles {
  const found: { id: string; name: string; list: string | undefined; type: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style')
      found.push({
        id: String(attributes['w:styleId'] ?? ''),
        type: String(attributes['w:type'] ?? ''),
        name: '',
        list: undefined,
      });
    const current = found.at(-1);
    if (!current) return;
    if (name === 'w:name' && current.name === '') current.name = String(attributes['w:val'] ?? '').toLowerCase();
    if (name === 'w:numId') current.list = String(attributes['w:val'] ?? '');
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  const named = (type: string, ...names: string[]) =>
    names.map((name) => found.find((one) => one.type === type && one.name === name)).find((one) => one !== undefined);
  const paragraph = (...names: string[]) => named('paragraph', ...names);
  const bullets = paragraph('list bullet', 'punktlista');
  const numbers = paragraph('list number', 'numrerad lista');
  return {
    headings: [1, 2, 3, 4, 5].map((level) => paragraph(`heading ${level}`, `rubrik ${level}`)?.id),
    bullets: bullets?.id,
    numbers: numbers?.id,
    table: named('table', 'table grid', 'tabellrutnät', 'grid table light')?.id,
    caption: paragraph('caption', 'beskrivning')?.id,
    link: named('character', 'hyperlink', 'hyperlänk')?.id,
    bulletList: bullets?.list,
    numberList: numbers?.list,
  };
}

/** Styles that we would have used and the template lacks, by the name that people see in Word. */
export function missingStyles(styles: WordStyles): string[] {
  return [
    ...(styles.headings[0] ? [] : ['Rubrik 1']),
    ...(styles.headings[1] ? [] : ['Rubrik 2']),
    ...(styles.bullets ? [] : ['Punktlista']),
    ...(styles.numbers ? [] : ['Numrerad lista']),
    ...(styles.table ? [] : ['Tabellrutnät']),
  ];
}
