import { AppError, FieldError } from '#platform/errors.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { whyNotInWords } from '../decision-events/why-not-event.ts';
import type { DecisionEvent, EventType } from '../decision-events/decision-event.rules.ts';
import type { Vote } from '../decision-events/decision-event.queries.ts';
import { extractTexts } from '../extract/extract.texts.ts';
import { loadExtract, type LoadedExtract } from '../extract/load-extract.ts';
import type { MatterRow } from '../matter.queries.ts';
import type { RecordDecision } from './record-decision.form.ts';

/** What an extract says beside the decision itself, to be kept with it. */
export type Kept = { reservations: string[]; votes: Vote[]; events: DecisionEvent[] };

type Weighing = { matter: MatterRow; input: RecordDecision; preparing: boolean };

/**
 * Reads what is kept with the decision from the extract's own stored text, never from what was sent, so that nothing of it is typed. An extract for
 * another matter of the organisation is refused; so are days that cannot be.
 */
export async function keptFromExtract(
  ctx: Pick<LoadContext, 'db' | 'locale' | 'now'>,
  { matter, input, preparing }: Weighing,
): Promise<Kept | undefined> {
  const { documentId, decidedOn, itemNumber } = input;
  if (documentId === null || documentId === undefined) return undefined;
  const t = extractTexts[ctx.locale];
  const extract = await loadExtract(ctx.db, { matter, documentId, itemNumber });
  const { item, elsewhere, document } = extract;
  if (elsewhere && item) throw new AppError('not-now', t.elsewhere(item.designations.join(', '), elsewhere.title));
  if (document.datedOn < decidedOn)
    throw new FieldError('decidedOn', t.beforeDecision(formatDate(document.datedOn, ctx.locale)));
  const received = event('extract-received', { happenedOn: document.datedOn, documentId });
  const events = [...(input.withNotice ? noticeOf(extract, decidedOn) : []), received];
  for (const [at, one] of events.entries()) {
    const known = { decision: { decidedOn, preparing }, events: events.slice(0, at), today: today(ctx.now) };
    const why = whyNotInWords(one, known, ctx.locale);
    if (why) throw new FieldError('withNotice', why);
  }
  return { reservations: item?.reservations ?? [], votes: item?.votes ?? [], events };
}

/** The approval of the minutes and its announcement, as the extract says. */
export function noticeOf({ read, item }: LoadedExtract, decidedOn: string): DecisionEvent[] {
  const { approvedOn, postedOn, takenDownOn } = read;
  const approved = item?.atOnce
    ? [event('minutes-approved', { happenedOn: decidedOn, atOnce: true })]
    : approvedOn
      ? [event('minutes-approved', { happenedOn: approvedOn.value })]
      : [];
  if (!postedOn) return approved;
  const up = { happenedOn: postedOn.value, takenDownOn: takenDownOn?.value ?? null };
  return [...approved, event('announced', up)];
}

function event(type: EventType, more: Partial<DecisionEvent> & Pick<DecisionEvent, 'happenedOn'>): DecisionEvent {
  return { type, atOnce: false, takenDownOn: null, documentId: null, outcome: null, note: '', ...more };
}
