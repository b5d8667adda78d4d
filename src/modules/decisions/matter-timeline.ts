import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Timeline } from '#ui/timeline.tsx';
import type { Decision } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import type { Matter } from './matter.queries.ts';
import { matterTexts } from './matter.texts.ts';
import type { Memorandum } from './memorandum.queries.ts';

type TimelineItem = Parameters<typeof Timeline>[0]['items'][number];

type Source = {
  matter: Matter;
  memoranda: readonly Pick<Memorandum, 'id' | 'title' | 'writtenOn' | 'handedOverOn'>[];
  decisions: readonly Decision[];
  /** What comes next, as a sentence; nothing when nothing does. */
  coming: string | undefined;
  organisation: { slug: string };
  locale: Locale;
};

/** What has happened in a matter by day, oldest first, and last what it waits for. */
export function matterTimeline(source: Source): TimelineItem[] {
  const { matter, organisation, locale } = source;
  const t = matterTexts[locale].timeline;
  const outcomes = decisionsTexts[locale].outcomes;
  const done = (day: string, title: string, more: Partial<TimelineItem> = {}) => ({
    day,
    item: { stage: 'done' as const, title, date: formatDate(day, locale), isoDate: day, ...more },
  });
  const happened = [
    done(matter.openedOn, t.opened),
    ...source.memoranda.flatMap(({ id, title, writtenOn, handedOverOn }) => {
      const documents = [{ href: decisionsPaths.memorandum(organisation, id), label: title }];
      return [
        done(writtenOn, t.written, { documents }),
        ...(handedOverOn ? [done(handedOverOn, t.handedOver, { documents })] : []),
      ];
    }),
    ...source.decisions.map(({ id, body, decidedOn, itemNumber, outcome }) => {
      const item = decisionsTexts[locale].item(itemNumber);
      const label = decisionsTexts[locale].decisionTitle(body, formatDate(decidedOn, locale), itemNumber);
      return done(decidedOn, t.decided(body, outcomes[outcome]), {
        reference: item,
        documents: [{ href: decisionsPaths.decision(organisation, id), label }],
      });
    }),
  ];
  // Sorting is stable: what happened on the same day stays in the order above.
  const items: TimelineItem[] = happened
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ item }) => item);
  return source.coming === undefined ? items : [...items, { stage: 'now', title: source.coming }];
}
