import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { findFile } from '#platform/files/files.ts';
import { wordFields, type WordField, type WordTemplateNote } from '#foundations/documents/index.ts';

export type WordTemplate = {
  id: number;
  version: number;
  name: string;
  fileId: number;
  fields: WordField[];
  notes: WordTemplateNote[];
  active: boolean;
  addedAt: Date;
};

const field = z.enum(wordFields.map((one) => one.field));
const notesSchema: z.ZodType<WordTemplateNote[]> = z.array(
  z.discriminatedUnion('code', [
    z.object({ code: z.literal('missing-style'), name: z.string() }),
    z.object({ code: z.literal('missing-field'), field }),
    z.object({ code: z.literal('no-page-number') }),
  ]),
);

/** Every version, the latest first. */
export async function listWordTemplates(db: Tx): Promise<WordTemplate[]> {
  const rows = await wordTemplates(db).orderBy('version', 'desc').execute();
  return rows.map((row) => ({ ...row, fields: z.array(field).parse(row.fields), notes: notesSchema.parse(row.notes) }));
}

export async function getWordTemplate(db: Tx, id: number): Promise<WordTemplate> {
  return (await listWordTemplates(db)).find((one) => one.id === id) ?? notFound();
}

/** The Word file that memoranda are written in; undefined where Stadig's own document is used. */
export async function findActiveWordTemplate(db: Tx): Promise<Uint8Array | undefined> {
  const row = await wordTemplates(db).where('active', '=', true).executeTakeFirst();
  return row && (await findFile(db, row.fileId))?.bytes;
}

function wordTemplates(db: Tx) {
  return db
    .selectFrom('wordTemplate')
    .select(['id', 'version', 'name', 'fileId', 'fields', 'notes', 'active', 'addedAt']);
}
