import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import type { EventMap } from '#platform/events.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { today } from '#foundations/clocks/index.ts';
import { answerInvitationTexts, digestOfInvitation } from '#modules/decisions/index.ts';
import { putLines, putMeetings } from './put-participation.ts';

/** Every invitation that is answered becomes a participation, in the transaction of the answer. */
export async function keepAnswered(ctx: CommandContext, event: EventMap['invitation.answered']): Promise<void> {
  const { matterId, invitation, fileId } = event;
  const organisationId = ctx.organisation.id;
  const stored = ctx.db
    .insertInto('participation')
    .values({
      organisationId,
      matterId,
      subject: invitation.subject,
      inviter: invitation.inviter,
      feeOre: invitation.feeOre,
      decisionRequired: matterId !== null,
      answerBy: invitation.answerBy,
      decisionOn: invitation.decisionOn,
      state: 'registered',
      answeredOn: today(ctx.now),
      digest: digestOfInvitation(invitation),
      madeAt: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await orRefuse(stored, {
    duplicate: () => new FieldError('subject', answerInvitationTexts[ctx.locale].form.already),
  });
  const lines = invitation.participants.map(({ lineKey, administration, number }) => ({
    ...{ lineKey, administration, quantity: number },
    buyerReference: '',
  }));
  await putLines(ctx, id, lines);
  await putMeetings(ctx, id, invitation.meetings);
  if (fileId === null) return;
  const title = answerInvitationTexts.sv.attachment(invitation.inviter).slice(0, 200);
  await ctx.db.insertInto('participationFile').values({ organisationId, participationId: id, fileId, title }).execute();
}
