import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { listOwnGroupIds } from '../hand-out-codes/own-groups.ts';

export type GroupAddresses = {
  id: number;
  name: string;
  staff: number;
  /** Addresses that can still be changed: nothing has reached them. `failure` is the mail server's answer to what was tried. */
  open: { email: string; failure: string | null }[];
  /** Addresses that have got their code. */
  sent: string[];
  handedOut: number;
  /** Addresses in other groups of the survey, with the group's name. */
  elsewhere: Map<string, string>;
};

/** The addresses of one of the organisation's own groups in an open survey, as the coordinator edits them. */
export async function getGroupAddresses(db: Tx, of: { surveyId: number; groupId: number }): Promise<GroupAddresses> {
  const group = await db
    .selectFrom('reportingGroup')
    .select(['id', 'name', 'staff'])
    .where('surveyId', '=', of.surveyId)
    .where('id', '=', of.groupId)
    .executeTakeFirst();
  if (!group || !(await listOwnGroupIds(db, of.surveyId)).includes(group.id)) notFound();
  const rows = await db
    .selectFrom('invitation as i')
    .innerJoin('reportingGroup as g', (join) =>
      join.onRef('g.organisationId', '=', 'i.organisationId').onRef('g.id', '=', 'i.groupId'),
    )
    .select(['i.groupId', 'g.name', 'i.email', 'i.roundsSent', 'i.failure', 'i.handedOut'])
    .where('i.surveyId', '=', of.surveyId)
    .orderBy('i.email')
    .execute();
  const addressed = rows.flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }]));
  const own = addressed.filter((row) => row.groupId === group.id);
  const hasArrived = (row: { roundsSent: number; failure: string | null }) =>
    row.roundsSent > 0 && row.failure === null;
  return {
    ...group,
    open: own.filter((row) => !hasArrived(row)).map(({ email, failure }) => ({ email, failure })),
    sent: own.filter(hasArrived).map((row) => row.email),
    handedOut: rows.filter((row) => row.groupId === group.id && row.handedOut).length,
    elsewhere: new Map(addressed.filter((row) => row.groupId !== group.id).map((row) => [row.email, row.name])),
  };
}

/** How many codes of the group are neither on paper nor in a letter that has arrived. */
export function placesLeft(group: Pick<GroupAddresses, 'staff' | 'sent' | 'handedOut'>): number {
  return group.staff - group.sent.length - group.handedOut;
}
