import type { Tx } from '#db/connection.ts';
import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import { notFound } from '#platform/errors.ts';
import { templateSchema } from './stored-template.ts';

/** A template of the organisation's own. `content.key` and `content.version` are those of its row. */
export type OwnTemplate = { id: number; retired: boolean; content: MemorandumTemplate };

/** Those that a memorandum can be begun with: ours first, then the organisation's own that are not retired. */
export async function listTemplates(db: Tx): Promise<MemorandumTemplate[]> {
  const own = (await listOwnTemplates(db)).filter(({ retired }) => !retired);
  return [...MEMORANDUM_TEMPLATES, ...own.map(({ content }) => content)];
}

/** By its key; undefined for one that does not exist, or is retired. */
export async function findTemplate(db: Tx, key: string): Promise<MemorandumTemplate | undefined> {
  return (await listTemplates(db)).find((template) => template.key === key);
}

export async function listOwnTemplates(db: Tx): Promise<OwnTemplate[]> {
  const rows = await ownTemplates(db).orderBy('id').execute();
  return rows.map(readOwn);
}

export async function getOwnTemplate(db: Tx, id: number): Promise<OwnTemplate> {
  const row = await ownTemplates(db).where('id', '=', id).executeTakeFirst();
  return row ? readOwn(row) : notFound();
}

/** The key of an own template, which no built-in one has. */
function ownKey(id: number): string {
  return `egen-${id}`;
}

function ownTemplates(db: Tx) {
  return db.selectFrom('memorandumTemplate').select(['id', 'version', 'content', 'retiredAt']);
}

function readOwn(row: { id: number; version: number; content: unknown; retiredAt: Date | null }): OwnTemplate {
  const { id, version, content, retiredAt } = row;
  return {
    id,
    retired: retiredAt !== null,
    content: { ...templateSchema.parse(content), key: ownKey(id), version },
  };
}
