import { command } from '#platform/command.ts';
import { storeEvidence, type PickedEvidence } from '../evidence/store-evidence.ts';
import { registerFinding } from './register-finding.ts';

/** A finding, with what it rests on or (null) without for the time being. Returns its id. */
export const addFinding = command(
  'finding.add',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { title: string; text: string; evidence: PickedEvidence | null }) => {
    const { title, text, evidence } = input;
    const id = await registerFinding(ctx, { title, text });
    if (evidence) await storeEvidence(ctx, id, evidence);
    return { output: id, audit: { subject: id, details: { title } } };
  },
);
