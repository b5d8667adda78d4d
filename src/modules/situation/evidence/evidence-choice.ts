import type { LoadContext } from '#platform/web/context.ts';
import {
  getResult,
  listEvidence,
  listResults,
  questionsOf,
  type Evidence,
  type Result,
  type ResultListing,
} from '#modules/results/index.ts';

/** How far the way to a piece of evidence has come: a result, a question in it, groups that answered. All of it stands in the address. */
export type ChosenSoFar =
  | { step: 'result'; results: ResultListing[]; gone: boolean }
  | { step: 'question'; result: Result }
  | {
      step: 'groups';
      result: Result;
      question: { key: string; text: string };
      offers: Evidence[];
      more: boolean;
      groupId: string | undefined;
    }
  | { step: 'without' };

/** Reads `?resultat=&fraga=&grupp=&alla=` (or `?utan=underlag`). What does not exist leads back to the first step and says so. */
export async function loadEvidenceChoice({ db, url, locale }: LoadContext): Promise<ChosenSoFar> {
  const chosen = url.searchParams;
  if (chosen.get('utan') === 'underlag') return { step: 'without' };
  const results = await listResults(db);
  const resultId = Number(chosen.get('resultat'));
  if (!results.some((one) => one.id === resultId)) return { step: 'result', results, gone: chosen.has('resultat') };
  const result = await getResult(db, resultId);
  const question = questionsOf(result).find((one) => one.key === chosen.get('fraga'));
  if (!question) return { step: 'question', result };
  const all = listEvidence(result, { questionKey: question.key }, locale);
  const groupId = chosen.get('grupp') ?? undefined;
  // A hundred reporting groups bury the seven rows that a finding mostly leans on.
  const narrow = !chosen.has('alla') && groupId === undefined;
  const offers = narrow ? all.filter((one) => one.level !== 'group') : all;
  return {
    step: 'groups',
    result,
    question: { key: question.key, text: question.text[locale] },
    offers,
    more: offers.length < all.length,
    groupId,
  };
}
