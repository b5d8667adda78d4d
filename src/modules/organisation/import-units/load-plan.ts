import type { Tx } from '#db/connection.ts';
import { listAdministrations } from '../administration.queries.ts';
import { listUnits } from '../unit.queries.ts';
import { planImport, type ImportPlan } from './plan-import.rules.ts';
import { readUnitList, type ListFault } from './read-unit-list.ts';

/** Reads the list and holds it against what is stored. */
export async function loadPlan(
  db: Tx,
  { list, administrationId }: { list: string; administrationId: number | null },
): Promise<{ plan: ImportPlan } | { fault: ListFault | 'administration-needed' }> {
  const read = readUnitList(list.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
  if ('fault' in read) return read;
  const administrations = await listAdministrations(db);
  const fallback = administrations.find((one) => one.id === administrationId);
  if (!read.withAdministration && !fallback) return { fault: 'administration-needed' };
  return { plan: planImport(read.lines, { administrations, units: await listUnits(db) }, fallback) };
}
