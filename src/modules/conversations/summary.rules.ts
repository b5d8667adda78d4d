import {
  STANDPOINT_LABELS,
  STANDPOINTS,
  TEAM_SIZE_LABELS,
  type GuideQuestion,
  type Standpoint,
} from '#content/conversation-guides/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { conversationsTexts } from './conversations.texts.ts';
import type { NamedAnswer, Round } from './round.queries.ts';

/** How many teams took each standpoint on a statement. */
export type QuestionSum = { question: GuideQuestion; counts: Record<Standpoint, number> };

/**
 * What the teams of a closed round said, counted in teams and never in people. `counted` leaves out those without a name when they are too
 * few; `uncounted` is how many they were. A wish has its team, or nobody's name.
 */
export type RoundSum = {
  counted: number;
  unnamed: number;
  uncounted: number;
  questions: QuestionSum[];
  needs: { team: string | undefined; text: string }[];
};

export function sumOf(round: Pick<Round, 'guide' | 'unnamed'>, answers: readonly NamedAnswer[]): RoundSum {
  const { unnamed, guide } = round;
  const uncounted = uncountedOf(unnamed);
  const added = (unnamed?.teams ?? 0) - uncounted;
  return {
    counted: answers.length + added,
    unnamed: added,
    uncounted,
    questions: guide.questions.map((question) => ({
      question,
      counts: countsOf((standpoint) => {
        const named = answers.filter((answer) => answer.answers[question.key] === standpoint).length;
        return named + (unnamed?.counts?.[question.key]?.[standpoint] ?? 0);
      }),
    })),
    needs: [
      ...answers.filter(({ needs }) => needs !== '').map(({ team, needs }) => ({ team, text: needs })),
      ...(unnamed?.needs ?? []).map((text) => ({ team: undefined, text })),
    ],
  };
}

/** How many teams without a name were too few to be counted. */
export function uncountedOf(unnamed: Round['unnamed']): number {
  return unnamed?.counts === undefined ? (unnamed?.teams ?? 0) : 0;
}

function countsOf(count: (standpoint: Standpoint) => number): Record<Standpoint, number> {
  return {
    fits: count('fits'),
    'not-fully': count('not-fully'),
    disagree: count('disagree'),
    unknown: count('unknown'),
  };
}

/** The standpoints that somebody took, the most common first. */
function takenOf(counts: QuestionSum['counts']): { standpoint: Standpoint; teams: number }[] {
  return STANDPOINTS.map((standpoint) => ({ standpoint, teams: counts[standpoint] }))
    .filter(({ teams }) => teams > 0)
    .sort((a, b) => b.teams - a.teams);
}

/** A statement and what the teams said of it, in one sentence: of groups, with how many they were. */
export function sentenceOfSum({ question, counts }: QuestionSum, counted: number, locale: Locale): string {
  const t = conversationsTexts[locale].sum;
  const parts = takenOf(counts).map(({ standpoint, teams }) => t.part(teams, STANDPOINT_LABELS[standpoint][locale]));
  return t.sentence(question.statement[locale], counted, new Intl.ListFormat(locale).format(parts));
}

/** What one team said of a statement, in one sentence. */
export function sentenceOfAnswer(answer: NamedAnswer, question: GuideQuestion, locale: Locale): string {
  const standpoint = answer.answers[question.key] ?? 'unknown';
  return conversationsTexts[locale].sum.ofTeam({
    team: answer.team,
    people: TEAM_SIZE_LABELS[answer.people][locale],
    statement: question.statement[locale],
    standpoint: STANDPOINT_LABELS[standpoint][locale],
  });
}

/** What one team needs, in its own words. */
export function sentenceOfNeeds(answer: Pick<NamedAnswer, 'team' | 'needs'>, locale: Locale): string {
  return conversationsTexts[locale].sum.needsOfTeam(answer.team, answer.needs);
}
