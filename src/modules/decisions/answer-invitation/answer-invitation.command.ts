import { randomUUID } from 'node:crypto';
import { basisOf } from '#platform/basis.ts';
import { appendAudit, command, type CommandContext } from '#platform/command.ts';
import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import type { Tx } from '#db/connection.ts';
import { FieldError } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { today } from '#foundations/clocks/index.ts';
import { addCommittee, findOrAddCommittee, listAdministrations, listCommittees } from '#modules/organisation/index.ts';
import { openMatter } from '../add-matter/add-matter.command.ts';
import { takeIn, type SentFile } from '../attachments/attachment.command.ts';
import { recordDocument } from '../documents/record-document.ts';
import { mostCostLines } from '../cost.rules.ts';
import { takenFrom } from '../cost-lines/cost-source.rules.ts';
import { keptProposal } from '../proposal.rules.ts';
import { beginMemorandum, writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { numbersField, type AnswerInvitationForm } from './answer-invitation.form.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { capital, draftFromInvitation, titleOf, type InvitationDraft } from './invitation-words.ts';
import { addedUp, kindOf, type Invitation, type KeyedInvitation, type Participants } from './participation.rules.ts';

type Coming = { administrationIds: number[]; participants: number[] };

/** `participants` are numbers of people in the order of `administrationIds`; `otherBody` is the name of the body that decides where it is none of the committees. */
export type AnswerInvitation = Omit<AnswerInvitationForm, 'file' | 'otherBody' | `${keyof Coming}[]`> &
  Coming & { otherBody?: string | undefined; file?: SentFile | undefined };

declare module '#platform/events.ts' {
  interface EventMap {
    /** An invitation was answered; `matterId` is null where no decision was needed, `fileId` where it did not come as a file. */
    'invitation.answered': { matterId: number | null; invitation: KeyedInvitation; fileId: number | null };
  }
}

/**
 * An invitation to a matter with its memorandum: costs per administration, proposals and dates, in one transaction, so that nothing is half written.
 * A body that there is no committee for yet is added. Where no decision is needed no matter is made. Returns the matter's id, or null.
 */
export const answerInvitation = command(
  'invitation.answer',
  writeMemorandum.roles,
  async (ctx, input: AnswerInvitation) => {
    const invitation = withLineKeys(await invitationOf(ctx.db, input, ctx.locale));
    const made =
      input.decision === 'yes'
        ? await makeMatterOfInvitation(ctx, { input, invitation })
        : { matterId: null, fileId: input.file ? await takeIn(ctx, input.file) : null };
    await ctx.emit('invitation.answered', { ...made, invitation });
    const details = { title: titleOf(invitation.subject), inviter: invitation.inviter, matter: made.matterId !== null };
    return { output: made.matterId, audit: { subject: made.matterId ?? undefined, details } };
  },
);

/** Each administration with the key that its cost, its places and what is invoiced for it have in common. */
export function withLineKeys(invitation: Invitation): KeyedInvitation {
  const participants = invitation.participants.map((one) => ({ ...one, lineKey: randomUUID() }));
  return { ...invitation, participants };
}

/** The matter and its memorandum, in the caller's transaction; with the invitation as a file where it came as one, or is stored already. */
export async function makeMatterOfInvitation(
  ctx: CommandContext,
  { input, invitation, storedFileId }: { input: AnswerInvitation; invitation: KeyedInvitation; storedFileId?: number },
): Promise<{ matterId: number; fileId: number | null }> {
  const committee = await committeeOf(ctx, input);
  const title = titleOf(invitation.subject);
  const openedOn = today(ctx.now);
  const matterId = await openMatter(ctx, {
    title,
    committeeId: committee.id,
    openedOn,
    planId: null,
    mandateId: null,
  });
  await rememberInvitation(ctx, matterId, invitation);
  const draft = draftFromInvitation({ invitation, organisation: ctx.organisation.name, body: committee.name });
  const matter = { id: matterId, committeeId: committee.id };
  const memorandumId = await beginMemorandum(ctx, matter, {
    head: headOf(ctx, input, committee.name),
    template: MEMORANDUM_TEMPLATES[0],
    planId: null,
    draft: { ...draft, proposals: draft.proposals.map(({ body, text }) => ({ body, text: keptProposal(text) })) },
  });
  const fileId = storedFileId ?? (input.file ? await takeIn(ctx, input.file) : null);
  await fillMemorandum(ctx, { matterId, memorandumId }, { input, draft, fileId });
  if (committee.added) await appendAudit(ctx, addCommittee.name, { details: { name: committee.name } });
  return { matterId, fileId };
}

/** The body that decides: one of the committees, or the one whose name was typed, which becomes a committee. */
async function committeeOf(ctx: CommandContext, { committeeId, otherBody = '' }: AnswerInvitation) {
  const t = answerInvitationTexts[ctx.locale].form;
  const name = capital(otherBody.replace(/\s+/g, ' ').trim());
  const isTyped = committeeId === 'other' || committeeId === null;
  if (isTyped && name === '') throw new FieldError('otherBody', t.otherBodyMissing);
  if (isTyped) return findOrAddCommittee(ctx, { name, kind: kindOf(name) });
  const committee = (await listCommittees(ctx.db)).find(({ id }) => id === committeeId);
  if (!committee) throw new FieldError('committeeId', t.committeeMissing);
  return { ...committee, added: false };
}

/** What was typed, with the administrations by their names. */
export async function invitationOf(
  db: Tx,
  typed: Omit<AnswerInvitation, 'file' | 'otherBody'>,
  locale: Locale,
): Promise<Invitation> {
  const participants = await participantsOf(db, typed, locale);
  const { inviter, subject, meetings, answerBy, decisionOn, fee } = typed;
  return { inviter, subject: withoutStop(subject), meetings, answerBy, decisionOn, feeOre: fee, participants };
}

/** How many come from where, with the administrations by their names. */
export async function participantsOf(
  db: Tx,
  typed: Pick<AnswerInvitation, 'administrationIds' | 'participants' | 'others'>,
  locale: Locale,
): Promise<Participants[]> {
  const t = answerInvitationTexts[locale].form;
  const known = await listAdministrations(db);
  const listed = typed.administrationIds.flatMap((id, at) => {
    const number = typed.participants[at] ?? 0;
    if (number === 0) return [];
    const administration = known.find((one) => one.id === id);
    if (!administration) throw new FieldError(numbersField, t.administrationGone);
    return [{ administration: administration.name, number }];
  });
  // Where nothing is laid down the lines are for the administrations themselves.
  const others = known.length === 0 ? typed.others : typed.others.map((one) => ({ ...one, asTyped: true }));
  const participants = addedUp([...listed, ...others]);
  if (participants.length === 0) throw new FieldError(numbersField, t.nobody);
  if (participants.length > mostCostLines) throw new FieldError('others', t.tooManyAdministrations);
  return participants;
}

function withoutStop(subject: string): string {
  return subject.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
}

async function rememberInvitation(ctx: CommandContext, matterId: number, invitation: KeyedInvitation): Promise<void> {
  const { meetings, participants, ...rest } = invitation;
  const stored = ctx.db
    .insertInto('matterInvitation')
    .values({
      ...rest,
      organisationId: ctx.organisation.id,
      matterId,
      meetings: JSON.stringify(meetings),
      participants: JSON.stringify(participants),
      digest: digestOfInvitation(invitation),
    })
    .execute();
  await orRefuse(stored, {
    duplicate: () => new FieldError('subject', answerInvitationTexts[ctx.locale].form.already),
  });
}

/**
 * Who comes and to which fee, when that was changed after the answer: a draft's costs tell what differs from then on, and the text of the registration is
 * the new one.
 */
export async function changeRegistered(
  ctx: Pick<CommandContext, 'db'>,
  matterId: number,
  { participants, feeOre }: Pick<KeyedInvitation, 'participants' | 'feeOre'>,
): Promise<void> {
  await ctx.db
    .updateTable('matterInvitation')
    .set({ participants: JSON.stringify(participants), feeOre })
    .where('matterId', '=', matterId)
    .execute();
}

/** The same for the same invitation with the same answer, whatever keys its lines were given. */
export function digestOfInvitation({ participants, ...invitation }: KeyedInvitation): string {
  return basisOf({ ...invitation, participants: participants.map(({ lineKey: _key, ...one }) => one) });
}

function headOf(ctx: CommandContext, { sender, officerRole, officerEmail }: AnswerInvitation, addressee: string) {
  return {
    writtenOn: today(ctx.now),
    addressee,
    sender,
    officerName: ctx.actor.name,
    officerRole,
    officerPhone: '',
    officerEmail,
  };
}

async function fillMemorandum(
  ctx: CommandContext,
  { matterId, memorandumId }: { matterId: number; memorandumId: number },
  { input, draft, fileId }: { input: AnswerInvitation; draft: InvitationDraft; fileId: number | null },
): Promise<void> {
  const organisationId = ctx.organisation.id;
  const change = { assessment: input.reason, dispatchList: draft.dispatchList };
  await ctx.db.updateTable('memorandum').set(change).where('id', '=', memorandumId).execute();
  const lines = draft.costLines.map(({ lineKey, ...line }, sort) => ({
    organisationId,
    memorandumId,
    sort,
    ...line,
    ...takenFrom({ of: 'invitation', key: lineKey ?? line.administration, ...line }),
  }));
  if (lines.length > 0) await ctx.db.insertInto('costLine').values(lines).execute();
  if (fileId === null) return;
  const title = answerInvitationTexts.sv.attachment(input.inviter).slice(0, 200);
  await ctx.db.insertInto('attachment').values({ organisationId, memorandumId, sort: 0, title, fileId }).execute();
  await recordDocument(ctx, {
    matterId,
    memorandumId,
    type: 'invitation',
    title,
    origin: 'received',
    counterpart: input.inviter,
    datedOn: today(ctx.now),
    fileId,
  });
}
