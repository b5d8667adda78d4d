import type { Tx } from '#db/connection.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getPlan, listVersions } from '#modules/plans/index.ts';
import { memorandumDocumentTexts } from './memorandum-document.texts.ts';
import type { Memorandum } from './memorandum.queries.ts';

/** The plan among a memorandum's documents: the line that names it, and the version that was put forward, where one was. */
export type ListedPlan = { line: string; planId: number; version: number | null };

/**
 * The plan that a memorandum was filled in from. Once handed over it is what it was that day; until then it follows the plan.
 * In Swedish, as the document is.
 */
export async function findListedPlan(
  db: Tx,
  memorandum: Pick<Memorandum, 'planId' | 'planVersion' | 'planListed'>,
): Promise<ListedPlan | undefined> {
  const { planId, planVersion, planListed } = memorandum;
  if (planId === null) return undefined;
  if (planListed !== '') return { line: planListed, planId, version: planVersion };
  const t = memorandumDocumentTexts.sv.plan;
  const plan = await getPlan(db, planId);
  const name = t.named(t.types[plan.type], plan.title);
  const putForward =
    plan.state === 'draft'
      ? undefined
      : (await listVersions(db, planId)).find(({ version }) => version === plan.version);
  if (!putForward) return { line: name, planId, version: null };
  const day = formatDate(today(putForward.proposedAt), 'sv');
  return { line: t.putForward(name, putForward.version, day), planId, version: putForward.version };
}
