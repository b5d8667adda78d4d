import { expect, test } from 'vitest';
import { nextOfNetwork, type NetworkStanding } from './next-of-network.rules.ts';

const planned = [{ state: 'planned' as const }];

test.each<[string, NetworkStanding, string]>([
  ['an empty draft', { network: { state: 'draft' }, meetings: [], parties: [] }, 'meetings'],
  [
    'only a cancelled meeting',
    { network: { state: 'draft' }, meetings: [{ state: 'cancelled' }], parties: [] },
    'meetings',
  ],
  ['nobody to invite', { network: { state: 'draft' }, meetings: planned, parties: [] }, 'parties'],
  ['a draft that is ready', { network: { state: 'draft' }, meetings: planned, parties: [{ state: 'listed' }] }, 'send'],
  [
    'one was added afterwards',
    { network: { state: 'open' }, meetings: planned, parties: [{ state: 'registered' }, { state: 'listed' }] },
    'send',
  ],
  [
    'somebody has not answered',
    { network: { state: 'open' }, meetings: planned, parties: [{ state: 'declined' }, { state: 'invited' }] },
    'waits',
  ],
  [
    'all have answered',
    { network: { state: 'open' }, meetings: planned, parties: [{ state: 'declined' }, { state: 'waiting' }] },
    'answered',
  ],
  ['closed', { network: { state: 'closed' }, meetings: planned, parties: [{ state: 'invited' }] }, 'closed'],
])('%s', (_what, standing, step) => expect(nextOfNetwork(standing).step).toBe(step));
