import { formPage } from '#platform/web/page.tsx';
import type { LoadContext } from '#platform/web/context.ts';
import { getPlan } from '#modules/plans/index.ts';
import { listCommittees } from '#modules/organisation/index.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { loadExtract, type LoadedExtract } from '../extract/load-extract.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody, sameBody } from '../proposal.rules.ts';
import { isDone } from '../way/way-dates.rules.ts';
import { loadWay } from '../way/way.queries.ts';
import { decidingBody } from '../way/way.rules.ts';
import { ConfirmDecision } from './confirm-decision.tsx';
import { noticeOf } from './kept-from-extract.ts';
import { bodyNamed } from './named-body.rules.ts';
import { recordDecision } from './record-decision.command.ts';
import { RecordDecisionForm } from './record-decision-form.tsx';
import { recordDecisionForm } from './record-decision.form.ts';
import { whoIsTold } from './told-by-letter.ts';
import { weighDecision } from './weigh-decision.ts';

export const recordDecisionPage = formPage({
  path: '/:organisation/arenden/:id/beslut/nytt',
  form: recordDecisionForm,
  command: recordDecision,
  load: async (ctx, { id }) => loadRecording(ctx, id),
  initial: (recording) => ({
    ...fromExtract(recording),
    memorandumId: recording.latest ? String(recording.latest.id) : '',
  }),
  view: (view, data, form) => <RecordDecisionForm view={view} data={data} form={form} />,
  async confirm(ctx, { input, form }, { id }) {
    if (input.confirmed) return undefined;
    if (input.change) return <RecordDecisionForm view={ctx} data={await loadRecording(ctx, id)} form={form} />;
    const weighed = await weighDecision(ctx, { ...input, matterId: id });
    const told = await whoIsTold(ctx, weighed, input.outcome);
    return <ConfirmDecision view={ctx} weighed={weighed} told={told} input={input} form={form} />;
  },
  input: ({ confirmed: _confirmed, change: _change, ...decision }, { id }) => ({ ...decision, matterId: id }),
  next: ({ matterId }, view) => decisionsPaths.matter(view.organisation, matterId),
});

export type Recording = Awaited<ReturnType<typeof loadRecording>>;

/** What a decision can be about, who can have made it, which body settles the matter, and what an extract says of it. */
async function loadRecording({ db, now, url }: Pick<LoadContext, 'db' | 'now' | 'url'>, id: number) {
  const matter = await getMatter(db, id);
  const memoranda = await listMemoranda(db, id);
  const handedOver = memoranda.filter(({ state }) => state === 'handed-over');
  const latest = handedOver.at(-1);
  const committees = await listCommittees(db);
  const way = await loadWay(db, { matter, now });
  const asked = handedOver.flatMap((one) => [one.addressee, ...one.proposals.map(({ body }) => body)]);
  const known = distinct([...asked, ...way.steps.map(({ body }) => body), ...committees.map(({ name }) => name)]);
  const extract = await askedExtract({ db, url }, matter);
  const read = extract?.read.body && (bodyNamed(extract.read.body.value, known) ?? extract.read.body.value);
  const planId = latest?.planId ?? matter.planId;
  return {
    matter,
    memoranda,
    handedOver,
    latest,
    settling: latest ? finalBody(latest, latest.proposals) : decidingBody(way.steps),
    next: way.chosen ? way.steps.find((step) => !isDone(step, way.facts))?.body : undefined,
    bodies: read ? distinct([...known, read]) : known,
    readBody: read,
    extract,
    received: (await listMatterDocuments(db, id)).filter(
      (one) => one.type === 'extract' && one.decisionId === null && one.fileId !== null,
    ),
    plan: planId === null ? undefined : await getPlan(db, planId),
  };
}

async function askedExtract(
  { db, url }: Pick<LoadContext, 'db' | 'url'>,
  matter: MatterRow,
): Promise<LoadedExtract | undefined> {
  const asked = url.searchParams.get('handling') ?? '';
  if (!/^[1-9]\d{0,14}$/.test(asked)) return undefined;
  return loadExtract(db, {
    matter,
    documentId: Number(asked),
    itemNumber: url.searchParams.get('paragraf')?.replace(/^0+/, '') ?? undefined,
  });
}

/** The fields as the extract says; the next body of the way where there is none. */
function fromExtract({ extract, readBody, next, settling }: Recording) {
  const body = readBody ?? next ?? settling ?? '';
  if (!extract) return { body };
  const { item, read } = extract;
  const decidedOn = read.meetingOn?.value ?? '';
  return {
    body,
    decidedOn,
    itemNumber: item?.itemNumber ?? '',
    outcome: item?.outcome?.value ?? '',
    text: item?.text?.value ?? '',
    documentId: String(extract.document.id),
    withNotice: decidedOn !== '' && noticeOf(extract, decidedOn).length > 0 ? 'on' : '',
  };
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => sameBody(other, name)) === at);
}
