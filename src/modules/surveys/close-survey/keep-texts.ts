import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { freeTextRule } from '../open-survey/make-promise.ts';
import { questionsOfAll, textQuestions } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';

/** Texts are handed over so many at a time; in which order is chance already. */
const atATime = 1000;

/**
 * Keeps what was answered in words, in the order of chance it comes in and without group or person, where there were enough answers in all
 * and enough texts to the question; the rest is gone with this call. The database sees to the same rule. Where only some were asked, that
 * they were says something of each who wrote: so there must be as many texts as there must be answers. That stricter limit is the program's
 * alone: the database does not know who was asked.
 */
export async function keepTexts(
  db: Tx,
  of: { survey: Survey; texts: readonly string[][]; answered: number },
): Promise<void> {
  if (of.answered < freeTextRule.leastRespondents) return;
  const ofAll = questionsOfAll(of.survey.questionnaire);
  for (const [index, question] of textQuestions(of.survey.questionnaire).entries()) {
    const texts = of.texts[index] ?? [];
    // That (nearly) all were asked is not told: of some, all but two count as all.
    const counted = ofAll.has(question.key) ? texts.length : Math.min(texts.length, of.answered - 2);
    if (counted < leastTexts(ofAll.has(question.key))) continue;
    for (let from = 0; from < texts.length; from += atATime)
      await sql`select keep_texts(${of.survey.id}::bigint, ${question.key}, ${texts.slice(from, from + atATime)}::text[])`.execute(
        db,
      );
  }
}

function leastTexts(isAskedOfAll: boolean): number {
  return isAskedOfAll ? freeTextRule.leastTexts : freeTextRule.leastRespondents;
}
