import { STANDPOINT_LABELS, STANDPOINTS } from '#content/conversation-guides/index.ts';
import { writeCsv } from '#platform/files/csv.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import type { NamedAnswer, Round } from '../round.queries.ts';
import { sumOf } from '../summary.rules.ts';

/** The round's sum for a spreadsheet: one line for each statement and standpoint, then one for each wish, with whose it is. Teams, never people. */
export function summaryTable(round: Round, answers: readonly NamedAnswer[], locale: Locale): string {
  const { sum: t } = conversationsTexts[locale];
  const { questions, needs, counted } = sumOf(round, answers);
  return writeCsv([
    [t.question, t.answer, t.teamsSaid, t.teamsCounted, t.team],
    ...questions.flatMap(({ question, counts }) =>
      STANDPOINTS.map((standpoint) => [
        question.statement[locale],
        STANDPOINT_LABELS[standpoint][locale],
        counts[standpoint],
        counted,
        '',
      ]),
    ),
    ...needs.map(({ team, text }) => [t.needs, text, '', '', team ?? t.withoutName]),
  ]);
}
