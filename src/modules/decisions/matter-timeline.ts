import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Timeline } from '#ui/timeline.tsx';
import { decisionEventTexts } from './decision-events/decision-event.texts.ts';
import type { StandingDecision } from './decision-events/decision-standing.ts';
import { eventNotes, eventTitle, isSuperseded } from './decision-events/event-words.ts';
import { minutesDays } from './decision-events/law-days.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import type { Matter } from './matter.queries.ts';
import { isTimed, type MatterStep } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import type { Memorandum } from './memorandum.queries.ts';
import type { WayFacts } from './way/way-dates.rules.ts';
import type { WayStep } from './way/way.rules.ts';
import { sentencesBefore } from './way/way-words.ts';

type TimelineItem = Parameters<typeof Timeline>[0]['items'][number];

type Source = {
  matter: Matter;
  memoranda: readonly (Pick<Memorandum, 'id' | 'title' | 'writtenOn' | 'handedOverOn'> & { deciding: string })[];
  /** Each decision with what has happened to it and where it stands. */
  decisions: readonly StandingDecision[];
  /** The steps that are left of the chosen way, and what their days are tried against; nothing where none is chosen. */
  way: { left: readonly WayStep[]; facts: WayFacts } | undefined;
  step: MatterStep;
  /** YYYY-MM-DD */
  today: string;
  organisation: { slug: string };
  locale: Locale;
};

/** A matter from its start to legal force: what has happened by day, oldest first, what it waits for, and what is left. */
export function matterTimeline(source: Source): TimelineItem[] {
  return [...happened(source), ...left(source)];
}

function happened({ matter, memoranda, decisions, today, organisation, locale }: Source): TimelineItem[] {
  const t = matterTexts[locale].timeline;
  const { item, outcomes } = decisionsTexts[locale];
  const done = (day: string, title: string, more: Partial<TimelineItem> = {}) => ({
    day,
    item: { stage: 'done' as const, title, date: formatDate(day, locale), isoDate: day, ...more },
  });
  const events = [
    done(matter.openedOn, t.opened),
    ...memoranda.flatMap(({ id, title, writtenOn, handedOverOn }) => {
      // A matter that comes back often has two of the same name.
      const several = memoranda.filter((one) => one.title === title).length > 1;
      const label = several ? `${title}, ${formatDate(writtenOn, locale)}` : title;
      const documents = [{ href: decisionsPaths.memorandum(organisation, id), label }];
      // The document stands once: where it was handed over, or else where it is being written.
      if (!handedOverOn) return [done(writtenOn, t.written, { documents })];
      return [done(writtenOn, t.written), done(handedOverOn, t.handedOver, { documents })];
    }),
    ...decisions.flatMap(({ decision, events: since, standing }) => [
      done(decision.decidedOn, t.decided(decision.body, outcomes[decision.outcome]), {
        href: decisionsPaths.decision(organisation, decision.id),
        reference: item(decision.itemNumber),
        ...(isTimed(decision) && noteOf(minutesDays(standing, { today, locale }))),
      }),
      ...since
        .filter((event) => !isSuperseded(event, standing))
        .map((event) =>
          done(event.happenedOn, eventTitle(event, locale), {
            reference: `${decision.body} ${item(decision.itemNumber)}`,
            ...noteOf(eventNotes(event, standing, locale)),
          }),
        ),
    ]),
  ];
  // Sorting is stable: what happened on the same day stays in the order above.
  return events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((event) => event.item);
}

function noteOf(sentences: readonly string[]): Partial<TimelineItem> {
  return sentences.length > 0 ? { note: sentences.join(' ') } : {};
}

function left(source: Source): TimelineItem[] {
  const { matter, memoranda, way, step, locale } = source;
  const t = matterTexts[locale].timeline;
  if (matter.state !== 'open') return towardsForce(source);
  const force: TimelineItem = { stage: 'coming', title: t.force };
  switch (step.step) {
    case 'outcome':
    case 'tabled':
    case 'next-body':
      return way ? [...stepsLeft(source, 'now'), force] : [{ stage: 'now', title: t.decides(step.body) }, force];
    case 'write':
    case 'rework':
    case 'hand-over': {
      const now: TimelineItem = { stage: 'now', title: t.now[step.step] };
      if (way) return [now, ...stepsLeft(source, 'coming'), force];
      const deciding = memoranda.at(-1)?.deciding;
      const decides = deciding === undefined ? t.somebodyDecides : t.decides(deciding);
      return [now, { stage: 'coming', title: decides }, force];
    }
    case 'close':
    case 'done':
      return [];
  }
}

/** The steps that are left, the first of them now or to come, with their planned days and what is to be done before them. */
function stepsLeft({ way, locale }: Source, first: 'now' | 'coming'): TimelineItem[] {
  const t = matterTexts[locale].timeline;
  return (way?.left ?? []).map((step, at) => ({
    stage: at === 0 ? first : ('coming' as const),
    title: step.kind === 'prepares' ? t.prepares(step.body) : t.decides(step.body),
    ...(step.plannedOn !== null && { date: formatDate(step.plannedOn, locale), isoDate: step.plannedOn }),
    ...(way && noteOf(sentencesBefore(step, way.facts, locale))),
  }));
}

/** Where the decision that ended the matter stands on its way to legal force; nothing for one of an older law, or one that was annulled. */
function towardsForce({ decisions, today, locale }: Source): TimelineItem[] {
  const t = matterTexts[locale].timeline;
  const ended = decisions.findLast(({ decision }) => !decision.preparing);
  if (!ended || !isTimed(ended.decision) || ended.standing.state === 'annulled') return [];
  const { forceOn, state } = ended.standing;
  if (state === 'appealed') return [{ stage: 'outside', title: t.force, note: decisionEventTexts[locale].law.tried }];
  if (!forceOn) return [{ stage: 'outside', title: t.force, note: t.forceWhen }];
  const dated = { date: formatDate(forceOn, locale), isoDate: forceOn };
  if (forceOn <= today) return [{ stage: 'done', title: t.forceGained, ...dated }];
  return [{ stage: 'coming', title: t.force, note: t.unlessAppealed, ...dated }];
}
