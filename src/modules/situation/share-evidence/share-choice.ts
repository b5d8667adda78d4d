import type { LoadContext } from '#platform/web/context.ts';
import {
  listReceivedShares,
  listShareEvidence,
  type ReceivedShare,
  type ShareEvidence,
} from '#modules/results/index.ts';

/** How far the way has come: a received share, a question in it, and the groups to lean on. All of it stands in the address. */
export type ChosenShare =
  | { step: 'share'; shares: ReceivedShare[]; gone: boolean }
  | { step: 'question'; of: ReceivedShare }
  | { step: 'pieces'; of: ReceivedShare; questionKey: string; offers: ShareEvidence[] };

/** Reads `?andel=&fraga=`. What does not exist leads back to the step before and says so. */
export async function loadShareChoice({ db, url, locale }: LoadContext): Promise<ChosenShare> {
  const wanted = url.searchParams;
  const shares = await listReceivedShares(db);
  const of = shares.find(({ id }) => String(id) === wanted.get('andel'));
  if (!of) return { step: 'share', shares, gone: wanted.has('andel') };
  const questionKey = wanted.get('fraga') ?? '';
  const asked = of.share.sections.some(({ questions }) => questions.some(({ key }) => key === questionKey));
  if (!asked) return { step: 'question', of };
  return { step: 'pieces', of, questionKey, offers: listShareEvidence(of.share, questionKey, locale) };
}
