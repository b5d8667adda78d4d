import { basisOf } from '#platform/basis.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { getResult } from '#modules/results/index.ts';
import {
  acceptSuggestion,
  addFinding,
  addNeed,
  changeFinding,
  confirmNeed,
  dismissSuggestion,
  rankNeed,
} from '#modules/situation/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { dismissed, findings, needs, readAgainAs, waiting } from '#src/demo/strandvik/situation-words.ts';

type Understood = { findingIds: readonly number[]; needIds: readonly number[] };

/** June: findings with the figures they rest on, needs, and the order between them. In the order of the words they are made from. */
export async function understand(cast: StrandvikCast, resultId: number): Promise<Understood> {
  const findingIds = await find(cast, resultId);
  const needIds = await need(cast, findingIds);
  for (const [at, { reason }] of needs.entries()) {
    await cast.coordinator.on('2026-06-16', rankNeed, { id: needIds[at] ?? 0, rank: at + 1, reason });
  }
  return { findingIds, needIds };
}

/** Two were suggested and rest on the whole, the others on the whole and on one administration of their own. The last has nothing to rest on yet. */
async function find({ coordinator }: StrandvikCast, resultId: number): Promise<number[]> {
  const result = await coordinator.read((db) => getResult(db, resultId));
  const whole = result.groups.find((group) => group.level === 'municipality')?.id ?? 0;
  const inAdministrations = result.groups.filter((group) => group.level === 'administration').map(({ id }) => id);
  const ids: number[] = [];
  for (const [at, { title, text, questionKey, ...suggested }] of findings.entries()) {
    if ('gap' in suggested) {
      const accepted = { resultId, groupId: whole, gap: suggested.gap, title, text, groups: [] };
      ids.push(await coordinator.on('2026-06-02', acceptSuggestion, accepted));
      continue;
    }
    const pieces = [whole, ...inAdministrations.slice(at % 6, (at % 6) + 1)];
    const evidence = { source: { kind: 'result' as const, id: resultId }, questionKey, pieces };
    ids.push(await coordinator.on('2026-06-02', addFinding, { title, text, evidence }));
  }
  await coordinator.on('2026-06-03', dismissSuggestion, { resultId, groupId: whole, ...dismissed });
  await coordinator.on('2026-06-11', addFinding, { ...waiting.finding, evidence: null });
  return ids;
}

async function need({ coordinator }: StrandvikCast, findingIds: readonly number[]): Promise<number[]> {
  const administrations = await coordinator.read((db) => listAdministrations(db));
  const ids: number[] = [];
  for (const { title, text, administration, findings: behind } of needs) {
    const administrationId = administrations.find(({ name }) => name === administration)?.id ?? null;
    const rests = behind.map((at) => findingIds[at] ?? 0);
    ids.push(await coordinator.on('2026-06-09', addNeed, { title, text, administrationId, findings: rests }));
  }
  await coordinator.on('2026-06-17', addNeed, { ...waiting.need, administrationId: null, findings: [] });
  return ids;
}

/** October: two findings get new words. One need has been read again against its own; the other is waiting for somebody to do so. */
export async function readAgain({ coordinator }: StrandvikCast, { findingIds, needIds }: Understood): Promise<void> {
  for (const { finding, text } of [readAgainAs.confirmed, readAgainAs.waiting]) {
    const { title, text: before } = findings[finding];
    const basis = basisOf({ title, text: before });
    await coordinator.on('2026-10-13', changeFinding, { id: findingIds[finding] ?? 0, title, text, basis });
  }
  const resting = needs.findIndex((one) => one.findings.some((at) => at === readAgainAs.confirmed.finding));
  await coordinator.on('2026-10-15', confirmNeed, { id: needIds[resting] ?? 0 });
}
