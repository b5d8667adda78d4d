import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Services, WebContext } from '#platform/web/context.ts';

/** Address of the browser, for rate limits alone. The hops are read from our end, as far as they were added by proxies we trust. */
export function remoteAddress(c: WebContext, services: Services): string {
  const hops = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => isIP(hop) > 0);
  let address = socketAddress(c);
  while (isTrusted(address, services.trustedProxies)) {
    const before = hops.pop();
    if (before === undefined) break;
    address = before;
  }
  return address;
}

function socketAddress(c: WebContext): string {
  // app.request() in tests has no socket
  const bindings: unknown = c.env;
  const hasSocket = typeof bindings === 'object' && bindings !== null && 'incoming' in bindings;
  return hasSocket ? (getConnInfo(c).remote.address ?? 'unknown') : 'in-process';
}

/** Whether an address is one of these addresses or in one of these networks (CIDR). */
export function isTrusted(address: string, trusted: readonly string[]): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const list = new BlockList();
  for (const one of trusted) {
    const [network = '', bits] = one.split('/');
    const kind = isIP(network) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(network, kind);
    else list.addSubnet(network, Number(bits), kind);
  }
  return list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * What one household or workplace holds: the address itself, or the /64 of an IPv6 address, whose last half anybody may choose anew. An IPv4 address
 * written as IPv6 (RFC 4291 2.5.5.2) is that IPv4 address.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const mapped = mappedIn(address);
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros: string[] = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}

/** `::ffff:192.0.2.1` and `::ffff:c000:201` are 192.0.2.1. */
function mappedIn(address: string): string | undefined {
  const [, dotted, high, low] =
    /^(?:::|(?:0{1,4}:){5})ffff:(?:([\d.]+)|([\da-f]{1,4}):([\da-f]{1,4}))$/i.exec(address) ?? [];
  if (dotted !== undefined) return dotted;
  if (high === undefined || low === undefined) return undefined;
  return [high, low].flatMap((part) => [parseInt(part, 16) >> 8, parseInt(part, 16) & 255]).join('.');
}
