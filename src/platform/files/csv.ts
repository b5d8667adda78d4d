/**
 * Rows as the kind of file that Swedish Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180 but for the
 * separator). A text that begins like a formula gets an apostrophe, so that whoever opens the file does not run it (OWASP, CSV injection).
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // A sum below zero with a decimal comma is a number and runs nothing.
  const text = /^[=+\-@\t\r]/.test(value) && !/^-\d+,\d+$/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
