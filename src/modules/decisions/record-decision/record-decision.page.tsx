import type { Tx } from '#db/connection.ts';
import { formPage } from '#platform/web/page.tsx';
import { getPlan } from '#modules/plans/index.ts';
import { listCommittees } from '#modules/organisation/index.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody, sameBody } from '../proposal.rules.ts';
import { ConfirmDecision } from './confirm-decision.tsx';
import { recordDecision } from './record-decision.command.ts';
import { RecordDecisionForm } from './record-decision-form.tsx';
import { recordDecisionForm } from './record-decision.form.ts';
import { weighDecision } from './weigh-decision.ts';

export const recordDecisionPage = formPage({
  path: '/:organisation/arenden/:id/beslut/nytt',
  form: recordDecisionForm,
  command: recordDecision,
  load: async ({ db }, { id }) => loadRecording(db, id),
  initial: ({ latest, settling }) => ({ memorandumId: latest ? String(latest.id) : '', body: settling ?? '' }),
  view: (view, data, form) => <RecordDecisionForm view={view} data={data} form={form} />,
  async confirm(ctx, { input, form }, { id }) {
    if (input.confirmed) return undefined;
    if (input.change) return <RecordDecisionForm view={ctx} data={await loadRecording(ctx.db, id)} form={form} />;
    const weighed = await weighDecision(ctx, { ...input, matterId: id });
    return <ConfirmDecision view={ctx} weighed={weighed} outcome={input.outcome} form={form} />;
  },
  input: ({ confirmed: _confirmed, change: _change, ...decision }, { id }) => ({ ...decision, matterId: id }),
  next: ({ matterId }, view) => decisionsPaths.matter(view.organisation, matterId),
});

export type Recording = Awaited<ReturnType<typeof loadRecording>>;

/** What a decision can be about, who can have made it, and which body settles the matter where a memorandum says so. */
async function loadRecording(db: Tx, id: number) {
  const matter = await getMatter(db, id);
  const memoranda = await listMemoranda(db, id);
  const handedOver = memoranda.filter(({ state }) => state === 'handed-over');
  const latest = handedOver.at(-1);
  const committees = await listCommittees(db);
  const asked = handedOver.flatMap((one) => [one.addressee, ...one.proposals.map(({ body }) => body)]);
  const planId = latest?.planId ?? matter.planId;
  return {
    matter,
    memoranda,
    handedOver,
    latest,
    settling: latest && finalBody(latest, latest.proposals),
    bodies: distinct([...asked, ...committees.map(({ name }) => name)]),
    plan: planId === null ? undefined : await getPlan(db, planId),
  };
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => sameBody(other, name)) === at);
}
