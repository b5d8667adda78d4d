import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { listMatterDocuments, type MatterDocument } from '../documents/document.queries.ts';
import type { MatterRow } from '../matter.queries.ts';
import { sameDesignation } from './designations-in-text.ts';
import { itemOf, readExtract, type ReadExtract, type ReadItem } from './read-extract.ts';

/** A document of a matter, read as an extract from minutes. */
export type LoadedExtract = {
  document: MatterDocument;
  /** Whether somebody has had it read; `problem` says why nothing came of it. */
  wasRead: boolean;
  problem: 'encrypted' | 'no-text' | 'unreadable' | 'kind' | null;
  read: ReadExtract;
  /** The paragraph that is about the matter, when it is known which. */
  item: ReadItem | undefined;
  /** The matter of the organisation that the paragraph's number belongs to, when it is another one. */
  elsewhere: { id: number; title: string } | undefined;
  /** Numbers of the paragraph where none of them, and none of the organisation's others, is the matter's. */
  unknown: string[];
};

/** Not found when the document is not the matter's. Without a paragraph it is the only one, or the only one with the matter's number. */
export async function loadExtract(
  db: Tx,
  { matter, documentId, itemNumber }: { matter: MatterRow; documentId: number; itemNumber: string | undefined },
): Promise<LoadedExtract> {
  const document = (await listMatterDocuments(db, matter.id)).find(({ id }) => id === documentId) ?? notFound();
  const stored = await db
    .selectFrom('documentText')
    .select(['text', 'problem'])
    .where('documentId', '=', documentId)
    .executeTakeFirst();
  const read = readExtract(stored?.text ?? '');
  const item = itemOf(read, itemNumber) ?? itemOfMatter(read, matter);
  const numbers = item?.designations ?? [];
  const known = matter.designations.some(({ value }) => numbers.some((one) => sameDesignation(one, value)));
  const elsewhere = known ? undefined : await findMatterOf(db, matter.id, numbers);
  return {
    document,
    wasRead: stored !== undefined,
    problem: stored?.problem ?? null,
    read,
    item,
    elsewhere,
    unknown: known || elsewhere || matter.designations.length === 0 ? [] : numbers,
  };
}

function itemOfMatter(read: ReadExtract, matter: MatterRow): ReadItem | undefined {
  const items = read.items.filter(({ designations }) =>
    designations.some((one) => matter.designations.some(({ value }) => sameDesignation(one, value))),
  );
  return items.length === 1 ? items[0] : undefined;
}

async function findMatterOf(
  db: Tx,
  matterId: number,
  numbers: readonly string[],
): Promise<{ id: number; title: string } | undefined> {
  if (numbers.length === 0) return undefined;
  const designations = await db
    .selectFrom('designation as d')
    .innerJoin('matter as m', 'm.id', 'd.matterId')
    .select(['d.value', 'm.id', 'm.title'])
    .where('d.type', '!=', 'plan-code')
    .where('d.matterId', '!=', matterId)
    .execute();
  const found = designations.find(({ value }) => numbers.some((one) => sameDesignation(one, value)));
  return found && { id: found.id, title: found.title };
}
