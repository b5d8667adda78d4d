import { command, type CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import type { SentFile } from '../attachments/attachment.command.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { getDecision } from '../decision.queries.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { keepExtract } from '../extract/keep-extract.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import type { TypedEvent } from './decision-event.form.ts';
import type { DecisionEvent, EventType } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';
import { loadStandings } from './decision-standing.ts';
import { refuseEvent } from './why-not-event.ts';
import { writeEvent } from './write-event.ts';

type Input = Omit<TypedEvent, 'file'> & { decisionId: number; type: EventType; file?: SentFile | undefined };

/** Adds what has happened to a decision. Nothing that was recorded before is changed. Returns the decision's id. */
export const addDecisionEvent = command('decision.event', recordDecision.roles, async (ctx, input: Input) => {
  const { decisionId, type, happenedOn } = input;
  const found = await getDecision(ctx.db, decisionId);
  const matter = await lockMatter(ctx, found.matterId);
  const [one] = await loadStandings(ctx.db, { matter, decisions: [found], today: today(ctx.now) });
  if (!one) notFound();
  const event = eventOf(ctx, input);
  refuseEvent(event, { ...one, today: today(ctx.now) }, ctx.locale);
  const documentId = type === 'extract-received' ? await documentOf(ctx, input, found.matterId) : null;
  await writeEvent(ctx, decisionId, { ...event, documentId });
  const { body, decidedOn, itemNumber } = found;
  const title = decisionsTexts.sv.decisionTitle(body, formatDate(decidedOn, 'sv'), itemNumber);
  return { output: decisionId, audit: { subject: decisionId, details: { type, title, day: happenedOn } } };
});

function eventOf(ctx: CommandContext, input: Input): DecisionEvent {
  const t = decisionEventTexts[ctx.locale];
  const { type, happenedOn, note } = input;
  if (type === 'appeal-ended' && input.outcome === undefined) throw new FieldError('outcome', t.outcomeMissing);
  if (type === 'correction' && note === '') throw new FieldError('note', t.correctionMissing);
  return {
    type,
    happenedOn,
    atOnce: type === 'minutes-approved' && input.atOnce,
    takenDownOn: type === 'announced' ? input.takenDownOn : null,
    documentId: null,
    outcome: type === 'appeal-ended' ? (input.outcome ?? null) : null,
    note,
  };
}

async function documentOf(ctx: CommandContext, input: Input, matterId: number): Promise<number> {
  const t = decisionEventTexts[ctx.locale];
  const { decisionId, happenedOn, file, documentId } = input;
  if (file) return keepExtract(ctx, { matterId, decisionId, receivedOn: happenedOn, file });
  if (documentId === null) throw new FieldError('file', t.documentMissing);
  const document = (await listMatterDocuments(ctx.db, matterId)).find(({ id }) => id === documentId);
  if (document?.origin !== 'received') throw new FieldError('documentId', t.documentWrong);
  return document.id;
}
