import { createHash } from 'node:crypto';
import { refuseIfChanged, basisOf, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { answerInvitationTexts } from '#modules/decisions/index.ts';
import { outputOf } from '../participation/participation-output.ts';
import { lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { answerers } from '../participation/participation.roles.ts';
import { putMeetings } from '../participation/put-participation.ts';
import type { Facts } from './bring-invitation.form.ts';
import { bringInvitationTexts } from './bring-invitation.texts.ts';
import { readInvitation } from './read-invitation.rules.ts';
import type { BroughtText, Refused } from './text-of-invitation.ts';

/** Keeps an invitation as it came, with its files. What it says is proposed on the next page. Returns the participation's id. */
export const bringInvitation = command(
  'participation.bring',
  answerers,
  async (ctx, input: BroughtText | { refused: Refused }) => {
    const t = bringInvitationTexts[ctx.locale].form;
    if ('refused' in input) throw new FieldError('file', t.refused[input.refused]);
    const { text, files } = input;
    const organisationId = ctx.organisation.id;
    const digest = basisOf({ text, files: files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')) });
    const invitationText = text.slice(0, 100_000);
    const stored = ctx.db
      .insertInto('participation')
      .values({ organisationId, subject: '', inviter: '', invitationText, state: 'received', digest, madeAt: ctx.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await orRefuse(stored, { duplicate: () => new FieldError('file', t.already) });
    for (const file of files) {
      const fileId = await storeFile(ctx, file);
      const title = file.name.slice(0, 200);
      await ctx.db
        .insertInto('participationFile')
        .values({ organisationId, participationId: id, fileId, title })
        .execute();
    }
    const title = readInvitation(text).subject?.value ?? files[0]?.name ?? '';
    return { output: { id, unread: input.unread }, audit: { subject: id, details: { title } } };
  },
);

/** What a form is made from, and compared with when it comes back. */
export function factsPart(participation: Participation) {
  const { inviter, subject, feeOre, answerBy, decisionRequired, purpose } = participation;
  const { documentationPromise, cancellationTerms } = participation;
  return { inviter, subject, feeOre, answerBy, decisionRequired, purpose, documentationPromise, cancellationTerms };
}

/** Writes what the invitation says. When it has been answered, inviter, subject, fee and meetings stand. Returns the participation's id. */
export const writeFacts = command(
  'participation.write-facts',
  answerers,
  async (ctx, input: Change<Facts> & { id: number }) => {
    const t = answerInvitationTexts[ctx.locale].form;
    const { id, basis, inviter, subject, meetings, fee, decisionRequired, ...said } = input;
    const participation = await lockParticipation(ctx.db, id);
    if (participation.partyId !== null) throw new AppError('not-now', bringInvitationTexts[ctx.locale].facts.hosts);
    refuseIfChanged(ctx, factsPart(participation), basis);
    const change = { ...said, decisionRequired: decisionRequired === 'yes', revision: participation.revision + 1 };
    if (participation.state !== 'received') {
      await ctx.db.updateTable('participation').set(change).where('id', '=', id).execute();
      return outputOf(participation);
    }
    if (!inviter) throw new FieldError('inviter', t.inviterMissing);
    if (!subject) throw new FieldError('subject', t.subjectMissing);
    if (!meetings) throw new FieldError('meetings', t.meetingsMissing);
    const facts = { ...change, inviter, subject: subject.replace(/[.\s]+$/, ''), feeOre: fee ?? 0 };
    await ctx.db.updateTable('participation').set(facts).where('id', '=', id).execute();
    await ctx.db.deleteFrom('participationMeeting').where('participationId', '=', id).execute();
    await putMeetings(ctx, id, meetings);
    return { output: id, audit: { subject: id, details: { title: facts.subject } } };
  },
);
