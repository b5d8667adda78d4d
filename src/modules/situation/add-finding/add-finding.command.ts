import { command } from '#platform/command.ts';
import { registerNode } from '#foundations/thread/index.ts';
import { storeEvidence, type PickedEvidence } from '../evidence/store-evidence.ts';

/** A finding, with what it rests on or (null) without for the time being. Returns its id. */
export const addFinding = command(
  'finding.add',
  ['coordinator', 'working_group_member'],
  async (ctx, input: { title: string; text: string; evidence: PickedEvidence | null }) => {
    const { title, text, evidence } = input;
    const id = await registerNode(ctx, { kind: 'finding', title, path: (nodeId) => `/lagesbild/slutsatser/${nodeId}` });
    await ctx.db.insertInto('finding').values({ organisationId: ctx.organisation.id, id, title, text }).execute();
    if (evidence) await storeEvidence(ctx, id, evidence);
    return { output: id, audit: { subject: id, details: { title } } };
  },
);
