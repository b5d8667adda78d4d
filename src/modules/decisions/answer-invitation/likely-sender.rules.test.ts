import { expect, test } from 'vitest';
import { likelySender } from './likely-sender.rules.ts';

const school = { name: 'Skolförvaltningen', committeeId: 2 };
const care = { name: 'Omsorgsförvaltningen', committeeId: 1 };
const office = { name: 'Kommunkansliet', committeeId: 1 };
const loose = { name: 'Stadsledningskontoret', committeeId: null };
const mine = { email: 'Samordnare@fjall.example', administrationName: 'Skolförvaltningen' };
const somebodys = { email: 'annan@fjall.example', administrationName: 'Omsorgsförvaltningen' };
const unplaced = { email: 'samordnare@fjall.example', administrationName: null };
const vacant = { email: '', administrationName: 'Omsorgsförvaltningen' };

test.each([
  ['the office of the leading body, though others come first', [school, care, office], [mine], 1, 'Kommunkansliet'],
  ['the only one that the leading body has', [school, care], [mine], 1, 'Omsorgsförvaltningen'],
  [
    'none of several: then where the own post is',
    [care, { ...care, name: 'Tekniska' }],
    [mine],
    1,
    'Skolförvaltningen',
  ],
  ['none of the leading body', [school], [somebodys, unplaced, mine], 1, 'Skolförvaltningen'],
  ['no leading body and an administration without one', [loose, school], [], undefined, ''],
  ['no own post', [school, loose], [somebodys, vacant], 3, ''],
])('%s', (_name, administrations, posts, lead, expected) => {
  expect(likelySender({ administrations, posts, lead, email: 'samordnare@fjall.example' })).toBe(expected);
  expect(likelySender({ administrations, posts: [vacant], lead: undefined, email: '' })).toBe('');
});
