import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Unit } from '../unit.queries.ts';
import { importUnitsTexts } from './import-units.texts.ts';

/** Units as CSV. Can be pasted back: the apostrophe before what begins like a formula is taken away when it is read in again. */
export function writeUnitFile(units: readonly Unit[], locale: Locale): Uint8Array<ArrayBuffer> {
  const { columns } = importUnitsTexts[locale];
  const rows = [
    [columns.administration, columns.unit, columns.serviceLine, columns.staff],
    ...units.map((unit) => [unit.administrationName, unit.name, unit.serviceLine, String(unit.staff)]),
  ];
  return new TextEncoder().encode(writeCsv(rows));
}
