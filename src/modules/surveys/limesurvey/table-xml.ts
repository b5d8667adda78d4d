import { cdata } from '../exchange/xml.ts';

/** A row to write; every row of a table has the same fields. */
export type Row = Record<string, string | number>;

/** A table as LimeSurvey writes it: its fields, then its rows. */
export function tableXml(name: string, rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return ` <${name}>\n  <fields/>\n  <rows/>\n </${name}>`;
  const fields = Object.keys(first).map((field) => `   <fieldname>${field}</fieldname>`);
  const written = rows.map((row) => {
    const cells = Object.entries(row).map(([field, value]) =>
      value === '' ? `    <${field}/>` : `    <${field}>${cdata(String(value))}</${field}>`,
    );
    return ['   <row>', ...cells, '   </row>'].join('\n');
  });
  return [
    ` <${name}>`,
    '  <fields>',
    ...fields,
    '  </fields>',
    '  <rows>',
    ...written,
    '  </rows>',
    ` </${name}>`,
  ].join('\n');
}
