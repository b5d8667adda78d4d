// Invented answers to the bank's questions to staff: what a survey could say, for figures of what is hidden. Not what anybody has answered.
import { QUESTION_BANK, type Question } from '#content/question-bank.ts';
import type { ExactResult } from '#disclosure/protect/protect.ts';
import type { PublishedQuestion } from '#disclosure/published.ts';

/** The bank's questions to staff, as many as are asked for, with as large a share of sensitive ones as the bank has. */
export function staffQuestions(count: number): PublishedQuestion[] {
  const all = QUESTION_BANK.filter(({ audiences }) => audiences.includes('staff') || audiences.includes('front-line'));
  return Array.from({ length: count }, (_, at) => {
    const question = all[Math.floor((at * all.length) / count) % all.length];
    if (!question) throw new Error('the bank has no questions to staff');
    return asPublished(question, `${question.key}-${at}`);
  });
}

function asPublished(question: Question, key: string): PublishedQuestion {
  const outside = question.options.find(({ none }) => none)?.key ?? null;
  const { kind, text, sensitive, protectedAnswers } = question;
  const options = question.options.map((option) => ({ key: option.key, label: option.label }));
  return { key, kind, text, options, outside, sensitive, protectedAnswers, askedIf: [] };
}

/**
 * Counts of groups where colleagues resemble each other: each group has its own place on the scale around the municipality's. "Never" and "none of
 * these" are common where it is about one's own exposure (45–75 %); "does not apply" 5–15 %; 3 % leave a question out.
 */
function plausibleCounts(question: PublishedQuestion, sizes: readonly number[], random: () => number): Counts[] {
  const steps = question.options.filter(({ key }) => key !== question.outside).length;
  const rare =
    question.sensitive && ['aldrig', 'inget'].some((key) => question.options.some((option) => option.key === key));
  const centre = rare ? 0.05 + 0.1 * random() : 0.3 + 0.4 * random();
  const spread = rare ? 0.28 : 0.3;
  const outside = 0.05 + 0.1 * random();
  return sizes.map((n) => {
    const own = centre + 0.1 * normal(random);
    const chosen = question.options.map(() => 0);
    let left = 0;
    for (let person = 0; person < n; person += 1) {
      if (random() < 0.03) left += 1;
      else if (question.kind === 'multiple') chooseSome(chosen, { rare, random });
      else {
        const isOutside = question.outside !== null && random() < outside;
        const place = Math.floor(Math.min(0.999, Math.max(0, own + spread * normal(random))) * steps);
        const at = isOutside ? question.options.findIndex(({ key }) => key === question.outside) : place;
        chosen[at] = (chosen[at] ?? 0) + 1;
      }
    }
    return { chosen, left };
  });
}

type Counts = { chosen: number[]; left: number };

function chooseSome(chosen: number[], { rare, random }: { rare: boolean; random: () => number }): void {
  for (const [at, count] of chosen.entries()) {
    const share = rare ? 0.08 + 0.04 * (at % 4) : 0.2 + 0.1 * (at % 4);
    if (random() < share) chosen[at] = count + 1;
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Larger groups add up the reporting groups in them. */
export function countedIn(
  groups: ExactResult['groups'],
  questions: readonly PublishedQuestion[],
  of: { answers: ReadonlyMap<number, number>; random: () => number },
): ExactResult['counts'] {
  const ids = [...of.answers.keys()];
  return new Map(
    questions.map((question) => {
      const counts = plausibleCounts(question, [...of.answers.values()], of.random);
      const byReporting = new Map(ids.map((id, at) => [id, counts[at]] as const));
      return [
        question.key,
        new Map(
          groups.map(({ id, reportingGroups }) => [
            id,
            added(
              reportingGroups.map((nr) => byReporting.get(nr)),
              question,
            ),
          ]),
        ),
      ];
    }),
  );
}

function added(counts: readonly (Counts | undefined)[], { options }: PublishedQuestion): Counts {
  return {
    chosen: options.map((_, at) => counts.reduce((sum, one) => sum + (one?.chosen[at] ?? 0), 0)),
    left: counts.reduce((sum, one) => sum + (one?.left ?? 0), 0),
  };
}
