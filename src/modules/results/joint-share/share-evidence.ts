import type { Tx } from '#db/connection.ts';
import { isShown } from '../figure.rules.ts';
import { groupTable } from '../result.rules.ts';
import { resultsTexts } from '../results.texts.ts';
import { resultSentence } from '../sentence.ts';
import { resultIn, type JointShare } from './joint-share.ts';
import type { Locale } from '#platform/i18n/locale.ts';

/** A share of a joint survey that was received: `id` is its thing in the thread. */
export type ReceivedShare = { id: number; share: JointShare; receivedAt: Date };

/** Something in a received share that a finding can lean on: one question in one shown group. */
export type ShareEvidence = { shownGroupId: number; group: string; sentence: string };

/** What has been received, the newest first. */
export async function listReceivedShares(db: Tx): Promise<ReceivedShare[]> {
  const rows = await db
    .selectFrom('receivedShare')
    .select(['id', 'content', 'receivedAt'])
    .orderBy('receivedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  // written by the letter's reader alone, from what shareOf made
  return rows.map(({ content, ...row }) => ({ ...row, share: content as unknown as JointShare }));
}

/** What is shown of one question in the share: of all together first, then of the own. */
export function listShareEvidence(share: JointShare, questionKey: string, locale: Locale): ShareEvidence[] {
  const result = resultIn(share);
  const question = result.sections.flatMap(({ questions }) => questions).find(({ key }) => key === questionKey);
  if (!question) return [];
  return result.groups.flatMap((group) => {
    const table = groupTable(result, question, group);
    if (!isShown(table.table)) return [];
    const said = resultSentence(question, table, locale);
    const sentence = resultsTexts[locale].evidence(question.text[locale], group.name, said);
    return [{ shownGroupId: group.id, group: group.name, sentence }];
  });
}
