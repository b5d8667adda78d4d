import type { Tx } from '#db/connection.ts';

export const waysByHand = ['email', 'post', 'by-hand'] as const;

/**
 * Who is sent a decision. `sentOn` is YYYY-MM-DD; `answer` what the mail server said last when it did not take the letter, or of an incomplete one
 * the file that is not here.
 */
export type DispatchEntry = {
  id: number;
  decisionId: number;
  receiver: string;
  email: string;
  state: 'planned' | 'queued' | 'sent' | 'refused' | 'incomplete';
  way: 'system' | (typeof waysByHand)[number] | null;
  sentOn: string | null;
  tries: number;
  answer: string;
};

const columns = ['id', 'decisionId', 'receiver', 'email', 'state', 'way', 'sentOn', 'tries', 'answer'] as const;

/** In the order they were put on the list. */
export async function listDispatch(db: Tx, decisionId: number): Promise<DispatchEntry[]> {
  return db.selectFrom('dispatchEntry').select(columns).where('decisionId', '=', decisionId).orderBy('id').execute();
}

/** Whether somebody on the list is yet to be sent the decision, and nobody has ordered it or it did not go. */
export function isToBeSent({ state }: Pick<DispatchEntry, 'state'>): boolean {
  return state === 'planned' || state === 'refused' || state === 'incomplete';
}
