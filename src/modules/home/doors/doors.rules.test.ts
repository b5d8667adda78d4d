import { expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import { doorsLeft } from './doors.rules.ts';

test.each<[string, [NodeKind, string][], number, string]>([
  ['nothing', [['mandate', '']], 0, 'plan needs invitation'],
  ['a plan', [['plan', 'draft']], 0, 'needs invitation'],
  ['a survey that is being made', [['survey', 'draft']], 0, 'plan needs invitation'],
  ['a survey that is open', [['survey', 'open']], 0, 'plan invitation'],
  ['a matter of another kind', [['matter', 'open']], 0, 'plan needs invitation'],
  ['an invitation', [['matter', 'open']], 1, 'plan needs'],
  [
    'all three',
    [
      ['plan', 'adopted'],
      ['survey', 'closed'],
    ],
    1,
    '',
  ],
])('after %s', (_what, nodes, invitations, expected) => {
  const standing = { nodes: nodes.map(([kind, state]) => ({ kind, state })), invitations: Array(invitations).fill(0) };
  expect(doorsLeft(standing).join(' ')).toBe(expected);
});
