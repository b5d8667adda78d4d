import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import { appendAudit } from '#platform/command.ts';
import { dropEnclosed, type LetterFile, type LetterReader } from '#platform/letters.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { networkAct, type NetworkAct } from '../acts.ts';
import type { Refusal } from '../take-act/refusals.ts';
import { isScreened } from '../take-act/screened.rules.ts';
import { findParty } from '../take-act/standing.queries.ts';
import { refuseLetter, takeAct } from '../take-act/take-act.ts';
import { whyNotFiles } from './judge-enclosed.ts';

const letterContent = z.object({ partyId: z.number().int(), key: z.string().min(1).max(200), act: z.unknown() });

/**
 * What a party does in its own organisation, taken at the host. Only the organisation that the party is may act for it: a letter from any other is as if it
 * had not come, since a version of the sender's that may do so is not ours to wait for. Files of what is not taken go at once.
 */
export const networkActReader: LetterReader = {
  kind: 'network-act',
  async read({ db, organisationId, now }, letter) {
    const content = letterContent.safeParse(letter.payload);
    if (!content.success) return dropEnclosed(db, letter);
    const { partyId, key } = content.data;
    const party = await findParty(db, partyId);
    if (party?.partnerOrganisationId !== letter.fromOrganisationId) return dropEnclosed(db, letter);
    const organisation = (await listOrganisations(db)).find(({ id }) => id === organisationId);
    if (!organisation) throw new Error('a letter has come to an organisation that is not there');
    const ctx = {
      db,
      now,
      organisation,
      actor: { memberId: 0, accountId: 0, name: party.name, title: '', roles: [] },
    };
    const act = networkAct.safeParse(content.data.act);
    const why = act.success ? await whyNotTaken(db, act.data, letter.files) : 'ill-formed';
    if (why) await refuseLetter(ctx, { partyId, key, type: act.data?.type ?? 'unknown', why });
    if (why || !act.success) return dropEnclosed(db, letter);
    const fileIds = letter.files.map(({ id }) => id);
    const said = { act: act.data, cameBy: 'letter', saidAt: letter.writtenAt, fileIds } as const;
    const outcome = await takeAct(ctx, { partyId, key, ...said });
    if (outcome === 'done-before' || 'refused' in outcome) return dropEnclosed(db, letter);
    const details = { ...outcome.details, act: act.data.type, party: party.name };
    await appendAudit(ctx, 'network.take-act', { subject: party.networkId, details });
  },
};

/** What a form at a party's link says at once. Only a hand-in has files. */
async function whyNotTaken(db: Tx, act: NetworkAct, files: readonly LetterFile[]): Promise<Refusal | undefined> {
  if (files.length > 0 && act.type !== 'hand-in') return 'ill-formed';
  return isScreened(act) ? 'screened' : whyNotFiles(db, files);
}
