import { expect, test } from 'vitest';
import { relayVouches } from './relay-verdict.ts';

const of = { authservId: 'mx.kommun.example', from: 'ylva@skola.kommun.example' };
const field = (value: string) => ({ key: 'authentication-results', value });

test.each<[string, string[], boolean]>([
  ['no word from the relay', [], false],
  ['dmarc of the very domain', ['mx.kommun.example; dmarc=pass (p=reject) header.from=skola.kommun.example'], true],
  ['dmarc of another domain', ['mx.kommun.example; dmarc=pass header.from=ond.example'], false],
  ['dmarc that failed', ['mx.kommun.example; dmarc=fail header.from=skola.kommun.example'], false],
  ['a signature of the domain above', ['mx.kommun.example 1; dkim=pass header.d=kommun.example header.s=a'], true],
  ['a signer named as an address', ['MX.kommun.example; dkim=pass header.i=@kommun.example'], true],
  ['a signature of a stranger', ['mx.kommun.example; dkim=pass header.d=ond.example'], false],
  ['a top domain', ['mx.kommun.example; dkim=pass header.d=example'], false],
  ['spf alone', ['mx.kommun.example; spf=pass smtp.mailfrom=skola.kommun.example'], false],
  ['the word of another server', ['mx.ond.example; dmarc=pass header.from=skola.kommun.example'], false],
  ['a pass within a comment', ['mx.kommun.example; dmarc=fail (dmarc=pass; header.from=skola.kommun.example)'], false],
  [
    'a pass within the sender’s own words in quotation marks',
    [
      'mx.kommun.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=skola.kommun.example b"@ond.example; dmarc=fail header.from=skola.kommun.example',
    ],
    false,
  ],
  [
    'the same where nothing is said of dmarc',
    ['mx.kommun.example; spf=pass smtp.mailfrom="a\\"; dmarc=pass header.from=skola.kommun.example b"@ond.example'],
    false,
  ],
  [
    'a pass within a comment that has a comment in it',
    ['mx.kommun.example; spf=pass (of a(b) ; dmarc=pass header.from=skola.kommun.example c) smtp.mailfrom=ond.example'],
    false,
  ],
  ['a comment that never ends', ['mx.kommun.example; dmarc=pass header.from=skola.kommun.example (a'], false],
  [
    'a signature that passed where dmarc failed',
    ['mx.kommun.example; dkim=pass header.d=kommun.example; dmarc=fail header.from=skola.kommun.example'],
    false,
  ],
  [
    'a signature where the domain has no dmarc',
    ['mx.kommun.example; dkim=pass header.d=kommun.example; dmarc=none header.from=skola.kommun.example'],
    true,
  ],
  [
    'a result that only begins as a pass',
    ['mx.kommun.example; dmarc=pass-not header.from=skola.kommun.example'],
    false,
  ],
  [
    'a false field below the relay’s own',
    [
      'mx.kommun.example; dmarc=fail header.from=x.example',
      'mx.kommun.example; dmarc=pass header.from=skola.kommun.example',
    ],
    false,
  ],
])('%s', (_what, values, vouches) => expect(relayVouches(values.map(field), of)).toBe(vouches));
