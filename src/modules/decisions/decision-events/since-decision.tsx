import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Fold } from '#ui/fold.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import type { MatterDocument } from '../documents/document.queries.ts';
import { addDecisionEvent } from './add-decision-event.command.ts';
import type { EventType, Standing } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';
import type { StandingDecision } from './decision-standing.ts';
import { eventNotes, eventTitle, isSuperseded } from './event-words.ts';
import { lawDays } from './law-days.ts';

type Props = {
  view: MemberView;
  found: StandingDecision;
  documents: readonly MatterDocument[];
  /** A matter that was taken in from a package stands as it came. */
  fixed: boolean;
};

/** What has happened since the decision, what the law says of the days to come, and what can be recorded now. */
export function SinceDecision({ view, found, documents, fixed }: Props) {
  const t = decisionEventTexts[view.locale];
  const { decision, events, standing } = found;
  const may = !fixed && hasRole(view.actor, addDecisionEvent.roles);
  const sentences = lawDays(decision, standing, { today: today(view.now), locale: view.locale });
  return (
    <section>
      <h2>{t.since}</h2>
      {events.length === 0 ? <p>{t.nothing}</p> : <Events view={view} found={found} documents={documents} />}
      <h2>{t.days}</h2>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {may && <ToRecord view={view} found={found} />}
    </section>
  );
}

/** In the order of their days; recorded on the same day, in that order. */
function Events({ view, found: { events, standing }, documents }: Omit<Props, 'fixed'>) {
  const t = decisionEventTexts[view.locale];
  const byDay = [...events].sort((a, b) =>
    a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : a.id - b.id,
  );
  return (
    <Timeline
      items={byDay.map((event) => {
        const document = documents.find(({ id }) => id === event.documentId);
        const notes = [
          ...eventNotes(event, standing, view.locale),
          ...(isSuperseded(event, standing) ? [t.superseded] : []),
        ];
        return {
          stage: 'done' as const,
          title: eventTitle(event, view.locale),
          date: formatDate(event.happenedOn, view.locale),
          isoDate: event.happenedOn,
          ...(notes.length > 0 && { note: notes.join(' ') }),
          ...(document?.fileId && {
            documents: [{ href: decisionsPaths.file(view.organisation, document.fileId), label: document.title }],
          }),
        };
      })}
    />
  );
}

function ToRecord({ view, found: { decision, standing } }: Omit<Props, 'documents' | 'fixed'>) {
  const t = decisionEventTexts[view.locale];
  const link = (type: EventType) => (
    <li>
      <a href={decisionsPaths.decisionEvent(view.organisation, decision.id, type)}>{t.add[type]}</a>
    </li>
  );
  const again = recordedDays(standing);
  return (
    <>
      <ul>{[...toCome(standing), 'correction' as const].map(link)}</ul>
      {again.length > 0 && (
        <Fold summary={t.again}>
          <p>{t.againWhy}</p>
          <ul>{again.map(link)}</ul>
        </Fold>
      )}
    </>
  );
}

/** What can have happened by now, the likeliest first. */
function toCome(standing: Standing): EventType[] {
  const { approved, announced, extract, state, appealable } = standing;
  return [
    ...(approved ? [] : (['minutes-approved'] as const)),
    ...(announced ? [] : (['announced'] as const)),
    ...(extract ? [] : (['extract-received'] as const)),
    ...(state === 'appealed' ? (['appeal-ended'] as const) : []),
    ...(appealable && state !== 'annulled' ? (['appealed'] as const) : []),
  ];
}

/** What has been recorded and can be recorded anew, since nothing is changed. */
function recordedDays({ approved, announced, extract }: Standing): EventType[] {
  return [approved, announced, extract].flatMap((event) => (event ? [event.type] : []));
}
