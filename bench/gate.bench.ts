// Group plan, protected tables and the attacker's gate for 40 questions × 60 groups of the bank's questions to staff, in a thread of its own as at the count, with progress.
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { DEFAULT_K, fold } from '#disclosure/fold.ts';
import { seeded, syntheticAnswers, syntheticUnits } from '#disclosure/municipality-in-tests.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { release, type Release } from '#disclosure/release.ts';
import { say, tell } from './figure.ts';
import { countedIn, staffQuestions } from './plausible-answers.ts';

type Message = { progress: number } | { release: Release; coarser: number; groups: number };

if (isMainThread) await measure();
else await work();

async function measure(): Promise<void> {
  const startedAt = performance.now();
  const seen = new Set<number>();
  const worker = new Worker(new URL(import.meta.url));
  const done = await new Promise<Extract<Message, { release: Release }>>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message: Message) => {
      if ('progress' in message) seen.add(Math.floor(message.progress * 100));
      else resolve(message);
    });
  });
  const seconds = (performance.now() - startedAt) / 1000;
  await worker.terminate();
  const { checked, holds } = done.release.gate;
  tell({
    name: `group plan, tables and gate of ${checked.questions} questions × ${done.groups} groups`,
    value: seconds,
    limit: 20,
    unit: 's',
    note: `${checked.sensitive} sensitive, ${checked.sets} sets, ${checked.solved} problems solved, progress seen ${seen.size} times, questions made coarser ${done.coarser}`,
  });
  if (!holds || seen.size < 10) {
    say('OVER  the gate does not hold, or there was no progress to see');
    process.exitCode = 1;
  }
}

async function work(): Promise<void> {
  const random = seeded(7);
  const units = syntheticUnits(random);
  const plan = proposeGroups(units, { minimum: 16 });
  const answered = new Map(units.map((unit) => [unit.id, syntheticAnswers(unit, 0.62, random)]));
  const perGroup = new Map(
    plan.groups.map((group) => [group.id, group.unitIds.reduce((sum, id) => sum + (answered.get(id) ?? 0), 0)]),
  );
  const number = new Map(plan.groups.map((group, at) => [group.id, at + 1]));
  const groups = fold(plan, perGroup).map((one, at) => ({
    id: at + 1,
    level: one.level,
    name: one.id,
    reportingGroups: one.groupIds.map((id) => number.get(id) ?? 0),
    invited: one.planned,
    answers: one.answered,
  }));
  const questions = staffQuestions(40);
  const answers = new Map([...perGroup].map(([id, count]) => [number.get(id) ?? 0, count]));
  const counts = countedIn(groups, questions, { answers, random });
  const survey = { title: 'Enkät', promiseSha256: '' };
  let coarser = 0;
  const made = await release(
    { survey, k: DEFAULT_K, groups, questions, counts },
    { progress: (progress) => tellMain({ progress }), coarseness: (rungs) => (coarser = rungs.size) },
  );
  tellMain({ release: made, coarser, groups: groups.filter(({ level }) => level === 'group').length });
}

function tellMain(message: Message): void {
  parentPort?.postMessage(message);
}
