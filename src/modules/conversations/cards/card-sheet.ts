import { GROUND_RULES, STANDPOINT_LABELS, STANDPOINTS, stepsOf } from '#content/conversation-guides/index.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { CardSheet } from '#foundations/documents/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { shownTeamCode } from '../code.ts';
import { togetherPaths } from '../conversations.paths.ts';
import type { Round, Team } from '../round.queries.ts';
import { cardTexts } from './card.texts.ts';

/** One page for each team: what to talk about and how long, the answers to tick, and how the answer is written in. */
export function cardSheet(
  view: Pick<MemberView, 'locale' | 'publicUrl'> & { organisation: { name: string } },
  { round, teams }: { round: Round; teams: readonly Team[] },
): CardSheet {
  const { locale } = view;
  const t = cardTexts[locale];
  const address = `${view.publicUrl}${togetherPaths.start()}`;
  const short = address.replace(/^https?:\/\//, '');
  return {
    kind: 'cards',
    title: t.title(round.title),
    language: locale,
    organisation: view.organisation.name,
    about: [...(round.purpose === '' ? [] : [round.purpose]), t.lastDay(formatDate(round.lastDay, locale))],
    heading: round.title,
    rules: GROUND_RULES.map((rule) => rule[locale]),
    steps: stepsOf(round.guide).map(({ minutes, title, text, question }, at, all) => ({
      minutes: t.minutes(minutes),
      title: title[locale],
      text: text[locale],
      options: question ? STANDPOINTS.map((standpoint) => STANDPOINT_LABELS[standpoint][locale]) : [],
      line: at === all.length - 2 ? t.needs : '',
    })),
    goTo: t.goTo,
    withCode: t.withCode,
    address: short,
    alt: t.qr(short),
    notes: Object.values(t.notes),
    cards: teams.map(({ name, code }) => ({
      lead: t.lead(name),
      link: `${view.publicUrl}${togetherPaths.team(code)}`,
      code: shownTeamCode(code),
    })),
  };
}
