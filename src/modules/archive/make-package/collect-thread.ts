import type { Tx } from '#db/connection.ts';
import { findFrozen, walkBack, type NodeKind, type ThreadStep } from '#foundations/thread/index.ts';
import type { WholeMatter } from '#modules/decisions/index.ts';
import { resultFiles } from '#modules/results/index.ts';
import type { ArchivedMatter } from '../package/archived-matter.ts';
import type { CollectedEvidence } from './collected.ts';

type Thread = {
  restsOn: string[];
  strands: ArchivedMatter['thread'];
  results: { id: number; key: string }[];
};

/** Kinds that are kept as they were when they were put forward. */
const frozenKinds: readonly NodeKind[] = ['result', 'plan', 'joint_answer', 'received_share'];

/** What the matter and its memoranda rest on, all the way to the evidence, named without the numbers of this database. */
export async function collectThread(db: Tx, whole: WholeMatter): Promise<Thread> {
  const own = new Set([whole.id, ...whole.memoranda.map(({ id }) => id)]);
  const steps: ThreadStep[] = [];
  for (const id of own) steps.push(...(await walkBack(db, id)));
  const nodes = new Map(steps.filter(({ id }) => !own.has(id)).map((step) => [step.id, step]));
  const counted = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { id, kind } of [...nodes.values()].sort((a, b) =>
    a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id - b.id,
  )) {
    const number = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, number);
    keys.set(id, `${kind.replaceAll('_', '-')}-${number}`);
  }
  const targetsOf = (from: (id: number) => boolean) =>
    [...new Set(steps.filter(({ fromId }) => from(fromId)).map(({ id }) => keys.get(id) ?? ''))]
      .filter((key) => key !== '')
      .sort();
  const strands: ArchivedMatter['thread'] = [];
  for (const [id, key] of keys) {
    const node = nodes.get(id);
    if (!node) continue;
    const frozen = frozenKinds.includes(node.kind) ? await findFrozen(db, id) : undefined;
    strands.push({
      key,
      kind: node.kind,
      title: node.title,
      revision: node.revision,
      sha256: frozen?.sha256.toString('hex') ?? null,
      restsOn: targetsOf((from) => from === id),
    });
  }
  const results = [...keys].filter(([id]) => nodes.get(id)?.kind === 'result').map(([id, key]) => ({ id, key }));
  return { restsOn: targetsOf((from) => own.has(from)), strands, results };
}

/** What is shown of each result behind the matter: protected tables, and nothing else, for nothing else exists. */
export async function collectEvidence(db: Tx, { results }: Thread): Promise<CollectedEvidence[]> {
  const evidence: CollectedEvidence[] = [];
  for (const { id, key } of results) {
    const { title, table, published } = await resultFiles(db, id);
    const bytes = (text: string) => new TextEncoder().encode(text);
    evidence.push({
      key,
      title,
      sources: [
        { name: 'resultat.csv', mediaType: 'text/csv; charset=utf-8', form: 'csv', bytes: bytes(table) },
        { name: 'resultat.json', mediaType: 'application/json', form: 'json', bytes: bytes(published) },
      ],
    });
  }
  return evidence;
}
