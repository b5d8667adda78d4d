import type { Locale } from '#platform/i18n/locale.ts';
import type { Unit } from '../unit.queries.ts';
import { importUnitsTexts } from './import-units.texts.ts';

/** Units as CSV that Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180). Can be pasted back. */
export function writeUnitFile(units: readonly Unit[], locale: Locale): Uint8Array<ArrayBuffer> {
  const { columns } = importUnitsTexts[locale];
  const rows = [
    [columns.administration, columns.unit, columns.serviceLine, columns.staff],
    ...units.map((unit) => [unit.administrationName, unit.name, unit.serviceLine, String(unit.staff)]),
  ];
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`);
}

function cell(text: string): string {
  // A spreadsheet runs what begins like a formula; an apostrophe makes it text (OWASP, CSV injection), and is taken away when it is read in again.
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
