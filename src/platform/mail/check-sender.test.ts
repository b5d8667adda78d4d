import { expect, test } from 'vitest';
import { authenticateApart } from './authenticate-apart.ts';
import { checkSender } from './check-sender.ts';
import { noDns } from './dns-resolver.ts';

const trust = { domain: 'arenden.testvik.example', relays: [], authservId: undefined, dns: noDns };
const envelope = { remoteAddress: '192.0.2.1', helo: 'x', returnPath: 'ond@ond.example' };
const signature =
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=ond.example; s=s; h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\n';
const from = 'ylva@testvik.example';
const hostile = Buffer.from(`${signature}From: ${from}\r\nX: ${'\t\r\n '.repeat(25_000)}x\r\n\r\nHej\r\n`);

test('a letter that is made to take long keeps nobody else waiting', async () => {
  let [longest, last] = [0, performance.now()];
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  const check = await checkSender({ raw: hostile, envelope, from, headers: [] }, trust);
  clearInterval(clock);
  expect(check).toEqual({ outcome: 'not-authenticated' });
  expect(longest).toBeLessThan(1500);
}, 40_000);

test('what takes too long is given up', async () => {
  const started = performance.now();
  const asked = { raw: hostile, ip: '192.0.2.1', helo: 'x', sender: 'ond@ond.example', mta: 'm.example' };
  expect(await authenticateApart(asked, noDns, 500)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(10_000);
});
