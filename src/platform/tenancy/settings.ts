import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';

/** Every setting an organisation can have, with its type. They are dated: what held when stays known. */
const settings = {
  'audit-head-email': z.string(),
  'mail-domains': z.array(z.string()),
  'memorandum-style': z.enum(['att-clauses', 'numbered-sentences']),
  'registrar-email': z.string(),
  /** Days before a meeting that a memorandum is to be left; null where the organisation has said that it has none. */
  'meeting-lead-days': z.number().int().min(0).max(60).nullable(),
  track: z.enum(['small', 'project']),
};
type Settings = { [K in keyof typeof settings]: z.infer<(typeof settings)[K]> };
export type SettingName = keyof Settings;

export async function findSetting<K extends SettingName>(db: Tx, name: K): Promise<Settings[K] | undefined> {
  const row = await db
    .selectFrom('organisationSetting')
    .select('value')
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  return settings[name].parse(row.value) as Settings[K]; // parsed by the schema of that very name
}

export async function saveSetting<K extends SettingName>(
  ctx: { db: Tx; organisation: { id: number }; now: Date },
  setting: { name: K; value: Settings[K] },
): Promise<void> {
  await ctx.db
    .insertInto('organisationSetting')
    .values({
      organisationId: ctx.organisation.id,
      name: setting.name,
      validFrom: ctx.now,
      value: JSON.stringify(setting.value),
    })
    .execute();
}

/** The organisation's colours, on its respondents' pages too. */
export async function saveTheme(ctx: { db: Tx; organisation: { id: number } }, theme: Theme): Promise<void> {
  await ctx.db.updateTable('organisation').set({ theme }).where('id', '=', ctx.organisation.id).execute();
}
