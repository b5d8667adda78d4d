import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { DoneBefore } from '#platform/form-receipt.ts';
import { storeFile } from '#platform/files/files.ts';
import { hostRoles } from '../network.roles.ts';
import type { ActFile } from './hand-in-files.ts';
import { findParty } from './standing.queries.ts';
import { takeAct, type PartyAct } from './take-act.ts';
import { takeActTexts } from './take-act.texts.ts';

/**
 * Takes an act that came by the party's link, or that the host does on the party's behalf. FieldError with the refusal's code when it is not taken: nothing
 * is then kept, and whoever sent it can mend it. DoneBefore when the same key has been taken.
 */
export const takePartyAct = command(
  'network.take-act',
  hostRoles,
  async (ctx, { files = [], ...input }: Omit<PartyAct, 'fileIds'> & { files?: readonly ActFile[] }) => {
    const fileIds: number[] = [];
    for (const file of files) fileIds.push(await storeFile(ctx, file));
    const outcome = await takeAct(ctx, { ...input, fileIds });
    if (outcome === 'done-before') throw new DoneBefore('');
    if ('refused' in outcome) throw new FieldError(outcome.refused, takeActTexts[ctx.locale].refusals[outcome.refused]);
    const party = await findParty(ctx.db, input.partyId);
    const details = { ...outcome.details, act: input.act.type, party: party?.name ?? '' };
    return { output: undefined, audit: { subject: party?.networkId, details } };
  },
);
