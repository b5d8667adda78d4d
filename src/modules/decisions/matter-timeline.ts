import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, minutesApprovalLatest } from '#foundations/clocks/index.ts';
import type { Timeline } from '#ui/timeline.tsx';
import type { Decision } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import type { Matter } from './matter.queries.ts';
import { isTimed, type MatterStep } from './matter.rules.ts';
import { matterTexts } from './matter.texts.ts';
import type { Memorandum } from './memorandum.queries.ts';

type TimelineItem = Parameters<typeof Timeline>[0]['items'][number];

type Source = {
  matter: Matter;
  memoranda: readonly (Pick<Memorandum, 'id' | 'title' | 'writtenOn' | 'handedOverOn'> & { deciding: string })[];
  decisions: readonly Decision[];
  step: MatterStep;
  /** Whether a decision of today's law has ended the matter. */
  endedByLaw: boolean;
  organisation: { slug: string };
  locale: Locale;
};

/** A matter from its start to legal force: what has happened by day, oldest first, what it waits for, and what is left. */
export function matterTimeline(source: Source): TimelineItem[] {
  return [...happened(source), ...left(source)];
}

function happened({ matter, memoranda, decisions, organisation, locale }: Source): TimelineItem[] {
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
    ...decisions.map(({ id, body, decidedOn, itemNumber, outcome }) =>
      done(decidedOn, t.decided(body, outcomes[outcome]), {
        href: decisionsPaths.decision(organisation, id),
        reference: item(itemNumber),
        ...(isTimed({ decidedOn }) && { note: t.approval(formatDate(minutesApprovalLatest(decidedOn), locale)) }),
      }),
    ),
  ];
  // Sorting is stable: what happened on the same day stays in the order above.
  return events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((event) => event.item);
}

function left({ matter, memoranda, step, endedByLaw, locale }: Source): TimelineItem[] {
  const t = matterTexts[locale].timeline;
  if (matter.state !== 'open') return endedByLaw ? [{ stage: 'outside', title: t.force, note: t.forceWhen }] : [];
  const force: TimelineItem = { stage: 'coming', title: t.force };
  switch (step.step) {
    case 'outcome':
    case 'tabled':
    case 'next-body':
      return [{ stage: 'now', title: t.decides(step.body) }, force];
    case 'write':
    case 'rework':
    case 'hand-over': {
      const deciding = memoranda.at(-1)?.deciding;
      const decides = deciding === undefined ? t.somebodyDecides : t.decides(deciding);
      return [{ stage: 'now', title: t.now[step.step] }, { stage: 'coming', title: decides }, force];
    }
    case 'close':
    case 'done':
      return [];
  }
}
