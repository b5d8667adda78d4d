import type { CountedItem } from '#modules/surveys/index.ts';
import { notFound } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Result, ShownGroup, ShownLevel } from './result.queries.ts';
import { isShown } from './figure.rules.ts';
import { groupTable } from './result.rules.ts';
import { resultSentence } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';

/** One question in one shown group of a frozen result: what a finding can lean on. */
export type EvidenceKey = { questionKey: string; shownGroupId: number };

export type Evidence = EvidenceKey & { question: string; group: string; level: ShownLevel; sentence: string };

/** The sentence that can stand alone in a finding: the question, whose answers they are, and what they say. Not found: no such question or group. */
export function evidenceSentence(result: Result, key: EvidenceKey, locale: Locale): string {
  const question = questionsOf(result).find((one) => one.key === key.questionKey);
  const group = result.groups.find((one) => one.id === key.shownGroupId);
  if (!question || !group) notFound();
  return evidenceOf({ result, question, group }, locale).sentence;
}

/** What can be picked from a result, question by question: what is not shown cannot. `wanted` narrows it to a question, a shown group or a level. */
export function listEvidence(
  result: Result,
  wanted: { questionKey?: string | undefined; shownGroupId?: number | undefined; level?: ShownLevel | undefined },
  locale: Locale,
): Evidence[] {
  const groups = result.groups
    .filter((group) => wanted.level === undefined || group.level === wanted.level)
    .filter((group) => wanted.shownGroupId === undefined || group.id === wanted.shownGroupId);
  return questionsOf(result)
    .filter((question) => wanted.questionKey === undefined || question.key === wanted.questionKey)
    .flatMap((question) =>
      groups
        .filter((group) => isShown(groupTable(result, question, group).table))
        .map((group) => evidenceOf({ result, question, group }, locale)),
    );
}

/** Every question of the result, in the order it was asked. */
export function questionsOf(result: Pick<Result, 'sections'>): CountedItem[] {
  return result.sections.flatMap((section) => section.questions);
}

function evidenceOf(of: { result: Result; question: CountedItem; group: ShownGroup }, locale: Locale): Evidence {
  const { result, question, group } = of;
  const said = resultSentence(question, groupTable(result, question, group), locale);
  return {
    questionKey: question.key,
    shownGroupId: group.id,
    question: question.text[locale],
    group: group.name,
    level: group.level,
    sentence: resultsTexts[locale].evidence(question.text[locale], group.name, said),
  };
}
