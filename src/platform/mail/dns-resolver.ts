import { Resolver } from 'node:dns/promises';

/** Answers one question to DNS as `dns.resolve` does: rejects with the code of the failure. */
export type DnsResolver = (name: string, type: string) => Promise<string[] | string[][]>;

/** Asks the machine's own name servers, or the one said (`127.0.0.1:5353`). */
export function dnsResolver(server?: string): DnsResolver {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  if (server) resolver.setServers([server]);
  return async (name, type) => {
    // What mailauth asks for; the answers of other types have other shapes.
    if (type === 'TXT') return resolver.resolveTxt(name);
    if (type === 'A') return resolver.resolve4(name);
    if (type === 'AAAA') return resolver.resolve6(name);
    if (type === 'PTR') return resolver.resolvePtr(name);
    return (await resolver.resolve(name, type)) as string[]; // MX, whose shape mailauth knows itself
  };
}

/** For the demonstration, from which nothing leaves the machine: no name has any records. */
export const noDns: DnsResolver = (name) =>
  Promise.reject(Object.assign(new Error(`no answer about ${name}`), { code: 'ENOTFOUND' }));
