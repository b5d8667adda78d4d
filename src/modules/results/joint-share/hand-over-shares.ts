import { z } from 'zod';
import { writeLetter, type LetterReader } from '#platform/letters.ts';
import { on } from '#platform/events.ts';
import { freezeNode, registerNode } from '#foundations/thread/index.ts';
import { keepJointInvitation } from '#modules/surveys/index.ts';
import { findReceivedShare, listShares } from './joint-share.queries.ts';
import type { JointShare } from './joint-share.ts';

const kind = 'joint-share';

/** When a joint survey is counted, each municipality with an organisation here gets its share by letter, in the transaction of the count. */
export const handOverShares = on('survey.frozen', async (ctx, { surveyId }) => {
  for (const { participant, share } of await listShares(ctx.db, { surveyId, host: ctx.organisation.name }))
    if (participant.partnerOrganisationId !== null)
      await writeLetter(ctx, {
        toOrganisationId: participant.partnerOrganisationId,
        key: `${kind} ${surveyId} ${participant.id}`,
        kind,
        payload: { participantId: participant.id, share },
      });
});

const handedOver = z.object({
  participantId: z.number(),
  share: z.custom<JointShare>(
    (share) => z.object({ format: z.literal('stadig-joint-share-1') }).safeParse(share).success,
  ),
});

/** Keeps the share in the receiver's own organisation, once and for good, under its digest. */
export const jointShareReader: LetterReader = {
  kind,
  async read({ db, organisationId, now }, letter) {
    const { participantId, share } = handedOver.parse(letter.payload);
    const invitationId = await keepJointInvitation(db, {
      ...{ organisationId, participantId, hostOrganisationId: letter.fromOrganisationId, receivedAt: now },
      ...{ hostName: share.survey.host, title: share.survey.title },
    });
    if (await findReceivedShare(db, invitationId)) return;
    const writer = { db, now, organisation: { id: organisationId } };
    const { title } = share.survey;
    // Evidence in the receiver's thread, as a result of its own is.
    const id = await registerNode(writer, {
      ...{ kind: 'received_share', title },
      path: () => `/enkater/gemensam/${invitationId}/andel`,
    });
    await db
      .insertInto('receivedShare')
      .values({
        organisationId,
        invitationId,
        id,
        content: JSON.stringify(share),
        sha256: await freezeNode(writer, id, share),
        receivedAt: now,
      })
      .execute();
  },
};
