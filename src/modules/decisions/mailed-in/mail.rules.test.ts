import { describe, expect, test } from 'vitest';
import { mostFiles, otherMatter, plainSubject, weighMail, type Weighed } from './mail.rules.ts';

const known: Weighed = {
  message: { isAutomatic: false, files: 1 },
  check: { outcome: 'authenticated', by: 'dkim' },
  acceptedAs: 'member',
  isOwn: false,
  before: undefined,
  automatic: { same: 0, all: 0 },
  otherMatterId: undefined,
};
const automatic = { isAutomatic: true, files: 0 };

test.each<[string, Partial<Weighed>, string, string | null]>([
  ['somebody known', {}, 'placed', null],
  ['not authenticated', { check: { outcome: 'not-authenticated' } }, 'quarantined', 'not-authenticated'],
  ['not checked', { check: { outcome: 'not-checked' } }, 'quarantined', 'not-checked'],
  ['genuine and unknown', { acceptedAs: undefined }, 'quarantined', 'unknown-sender'],
  ['cannot be taken apart', { message: undefined }, 'quarantined', 'unreadable'],
  ['ours, come back', { isOwn: true }, 'repeated', 'own-mail'],
  ['the same again', { before: 'placed' }, 'repeated', 'the-same'],
  ['true, after a false copy', { before: 'other' }, 'placed', null],
  ['false, after a false copy', { before: 'other', check: { outcome: 'not-authenticated' } }, 'repeated', 'the-same'],
  ['a program, the first time', { message: automatic }, 'placed', 'automatic'],
  ['a program, the second time', { message: automatic, automatic: { same: 1, all: 1 } }, 'repeated', 'automatic'],
  ['a program with ever new subjects', { message: automatic, automatic: { same: 0, all: 5 } }, 'repeated', 'automatic'],
  [
    'a case system that sends another extract',
    { message: { isAutomatic: true, files: 1 }, automatic: { same: 4, all: 6 } },
    'placed',
    'automatic',
  ],
  [
    'nobody known who says so',
    { message: { isAutomatic: true, files: 1 }, automatic: { same: 1, all: 1 }, acceptedAs: undefined },
    'repeated',
    'automatic',
  ],
  [
    'a flood of files',
    { message: { isAutomatic: true, files: 1 }, automatic: { same: 0, all: 50 } },
    'repeated',
    'automatic',
  ],
  ['a person after a program', { automatic: { same: 3, all: 9 } }, 'placed', null],
  ['as many files as may be', { message: { isAutomatic: false, files: mostFiles } }, 'placed', null],
  ['more files', { message: { isAutomatic: false, files: mostFiles + 1 } }, 'quarantined', 'too-many-files'],
  ['for another matter', { otherMatterId: 7 }, 'quarantined', 'other-matter'],
])('%s', (_what, change, state, reason) => {
  expect(weighMail({ ...known, ...change })).toEqual({ state, reason });
});

test.each([
  ['Re: SV: VB: Autosvar: Ledig', 'ledig'],
  ['Ledig', 'ledig'],
  ['Re:Re:Re:', ''],
  ['Återremiss: strategin', 'återremiss: strategin'],
])('the subject of %j is %j', (subject, plain) => expect(plainSubject(subject)).toBe(plain));

describe('whose number it is', () => {
  const all = [
    { matterId: 1, value: 'KS 2026/1' },
    { matterId: 2, value: 'KS.2026.2' },
    { matterId: 3, value: 'BUN 2026/2' },
  ];
  test.each<[string[], number | undefined]>([
    [[], undefined],
    [['KS 2026/1'], undefined],
    [['KS 2026/2'], 2],
    [['KS 2026/1', 'KS 2026/2'], undefined],
    [['KS 2026/2', 'BUN 2026/2'], undefined],
    [['SN 2026/9'], undefined],
  ])('%j in matter 1: %s', (found, other) => expect(otherMatter(found, all, 1)).toBe(other));
});
