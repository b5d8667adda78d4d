import type { Tx } from '#db/connection.ts';
import { walkBack } from '#foundations/thread/index.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { listCommittees, listMandates } from '#modules/organisation/index.ts';
import { getPlan, listMeasures, listVersions } from '#modules/plans/index.ts';
import type { DraftSource } from './draft.rules.ts';

/** Everything a memorandum about this plan can be filled in from. */
export async function readPlanBehind(
  db: Tx,
  of: { organisation: Organisation; planId: number; matterId: number; addressee: string },
): Promise<DraftSource> {
  const plan = await getPlan(db, of.planId);
  const steps = [...(await walkBack(db, of.matterId)), ...(await walkBack(db, of.planId))];
  const thread = [...new Map(steps.map((step) => [step.id, step])).values()];
  const mandateIds = new Set(thread.filter((node) => node.kind === 'mandate').map((node) => node.id));
  const mandates = (await listMandates(db)).filter(({ id }) => mandateIds.has(id));
  const latest = (await listVersions(db, of.planId)).at(0);
  const assembly =
    (await listCommittees(db)).find(({ kind }) => kind === 'assembly')?.name ?? assemblyNames[of.organisation.kind];
  return {
    plan,
    thread,
    mandates,
    measures: await listMeasures(db, of.planId),
    handedOnReason: latest?.openedAgainAt === null ? latest.handedOnReason : '',
    addressee: of.addressee,
    decidingBody: plan.type === 'strategy' ? (assembly ?? of.addressee) : of.addressee,
  };
}

const assemblyNames = { municipality: 'Kommunfullmäktige', region: 'Regionfullmäktige', host: undefined } as const;
