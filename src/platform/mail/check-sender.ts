import { isTrusted } from '#platform/web/remote-address.ts';
import { authenticateApart } from './authenticate-apart.ts';
import type { DnsResolver } from './dns-resolver.ts';
import type { Envelope } from './received-mail.ts';
import { relayVouches } from './relay-verdict.ts';

/** How it is known who sends. `relays` are addresses or networks whose own Authentication-Results are believed. */
export type SenderTrust = {
  domain: string;
  relays: readonly string[];
  authservId: string | undefined;
  dns: DnsResolver;
};

/** Whether the message comes from where its From says, and what shows it. */
export type SenderCheck =
  | { outcome: 'authenticated'; by: 'dkim' | 'spf' | 'relay' }
  | { outcome: 'not-authenticated' }
  /** DNS did not answer: another time may go better. */
  | { outcome: 'not-checked' };

type Asked = {
  raw: Buffer;
  envelope: Envelope;
  /** The one address in From; undefined when there is none or are several. */
  from: string | undefined;
  /** In the order of the message. */
  headers: readonly { key: string; value: string }[];
};

/**
 * DKIM, SPF and DMARC (RFC 6376, 7208, 9989): somebody who may sign or send for the domain in From has done so. Without a DMARC record the same
 * alignment is asked for. From a relay of our own the connection says nothing, and its verdict stands instead (RFC 8601).
 */
export async function checkSender({ raw, envelope, from, headers }: Asked, trust: SenderTrust): Promise<SenderCheck> {
  if (from === undefined) return { outcome: 'not-authenticated' };
  if (isTrusted(envelope.remoteAddress, trust.relays))
    return trust.authservId !== undefined && relayVouches(headers, { authservId: trust.authservId, from })
      ? { outcome: 'authenticated', by: 'relay' }
      : { outcome: 'not-authenticated' };
  const found = await authenticateApart(
    { raw, ip: envelope.remoteAddress, helo: envelope.helo, sender: envelope.returnPath, mta: trust.domain },
    trust.dns,
  );
  const [only, ...others] = found?.headerFrom ?? [];
  if (found?.fromFields !== 1 || others.length > 0 || only?.toLowerCase() !== from)
    return { outcome: 'not-authenticated' };
  const { signatures, spf, dmarc } = found;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const signed = signatures.some(({ counts }) => counts);
  const sent = spf?.result === 'pass' && isAligned(spf.domain, domain);
  if ((dmarc === 'pass' || dmarc === 'none') && (signed || sent))
    return { outcome: 'authenticated', by: signed ? 'dkim' : 'spf' };
  const results = [dmarc, spf?.result, ...signatures.map(({ result }) => result)];
  return {
    outcome: results.some((one) => one === 'temperror' || one === 'temperr') ? 'not-checked' : 'not-authenticated',
  };
}

/** Relaxed alignment of what has passed: the same domain, or one above or below it. */
function isAligned(passed: string, from: string): boolean {
  const [one, other] = [passed.toLowerCase(), from.toLowerCase()];
  const isBelow = (below: string, above: string) => above.includes('.') && below.endsWith(`.${above}`);
  return one === other || isBelow(one, other) || isBelow(other, one);
}
