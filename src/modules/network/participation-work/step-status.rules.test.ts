import { expect, test } from 'vitest';
import type { WholeThread } from '#foundations/thread/index.ts';
import { stepStatus } from './step-status.rules.ts';

type Step = Parameters<typeof stepStatus>[0];
type Node = WholeThread['nodes'][number];
const secret = 'Det ingen får veta';
const thread = (...nodes: [Node['kind'], string][]): WholeThread => ({
  nodes: nodes.map(([kind, state], at) => ({ id: at + 1, kind, state, title: secret, path: '/hemlig' })),
  links: nodes.slice(1).map((_node, at) => ({ fromId: at + 2, toId: at + 1, changed: false })),
});

test.each<[Step, WholeThread, string]>([
  ['survey', thread(), 'Enkäten är inte påbörjad'],
  ['survey', thread(['survey', 'closed'], ['survey', 'open']), 'Enkäten är öppen'],
  ['survey', thread(['survey', 'closed']), 'Enkäten är stängd'],
  ['survey', thread(['survey', 'closed'], ['result', 'frozen']), 'Enkäten är stängd och räknad'],
  ['conversation', thread(['conversation_round', 'draft']), 'Samtalen förbereds'],
  ['conversation', thread(['conversation_round', 'empty']), 'Samtalen är avslutade'],
  ['picture', thread(['finding', '']), 'Lägesbilden är påbörjad'],
  ['picture', thread(['finding', ''], ['need', '']), 'Lägesbilden har slutsatser och behov'],
  ['plan', thread(['plan', 'proposed']), 'Planen är ett förslag'],
  ['decision', thread(['matter', 'decided']), 'Inget ärende om planen är öppnat'],
  ['decision', thread(['plan', 'adopted'], ['matter', 'decided']), 'Ärendet om planen är beslutat'],
  ['', thread(['plan', 'adopted']), ''],
])('the step %s is said by its state alone', (step, whole, words) => {
  const status = stepStatus(step, whole);
  expect(status).toBe(words);
  expect(status).not.toContain(secret);
});
