import type { Tx } from '#db/connection.ts';

/** Places of one administration. `lineKey` is the host's line and the memorandum's cost too. */
export type Line = {
  lineKey: string;
  administrationId: number | null;
  administration: string;
  quantity: number;
  buyerReference: string;
  endedOn: string | null;
  people: Person[];
};

/** Who goes on a line, or went: by name or by post. */
export type Person = {
  id: number;
  lineKey: string;
  name: string;
  title: string;
  email: string;
  joinedOn: string;
  leftOn: string | null;
};

export async function listLines(db: Tx, participationId: number): Promise<Line[]> {
  const lines = await db
    .selectFrom('participationLine')
    .select(['lineKey', 'administrationId', 'administration', 'quantity', 'buyerReference', 'endedOn'])
    .where('participationId', '=', participationId)
    .orderBy('sort')
    .execute();
  if (lines.length === 0) return [];
  const people = await db
    .selectFrom('participationPerson')
    .select(['id', 'lineKey', 'name', 'title', 'email', 'joinedOn', 'leftOn'])
    .where(
      'lineKey',
      'in',
      lines.map(({ lineKey }) => lineKey),
    )
    .orderBy('id')
    .execute();
  return lines.map((line) => ({ ...line, people: people.filter(({ lineKey }) => lineKey === line.lineKey) }));
}
