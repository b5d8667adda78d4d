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

/** What one household or workplace holds: the address itself, or the /64 of an IPv6 address, whose last half anybody may choose anew. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros: string[] = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
