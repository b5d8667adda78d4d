/**
 * Whether the relay has found that the message comes from the domain in From (RFC 8601). Only its own field counts, told by its authserv-id, and
 * the topmost of those: the relay puts it above what came with the message, and takes away those that others have written in its name. What it
 * says of DMARC stands before what it says of a signature.
 */
export function relayVouches(
  headers: readonly { key: string; value: string }[],
  of: { authservId: string; from: string },
): boolean {
  const own = headers
    .filter(({ key }) => key === 'authentication-results')
    .map(({ value }) => partsOf(value))
    .find(([id = '']) => id.split(' ')[0]?.toLowerCase() === of.authservId.toLowerCase());
  const domain = of.from.slice(of.from.lastIndexOf('@') + 1).toLowerCase();
  const results = (own ?? []).slice(1);
  const dmarc = results.filter((part) => /^dmarc\s*=/i.test(part));
  if (dmarc.some((part) => !passes(part) && !/^dmarc\s*=\s*none\b/i.test(part))) return false;
  return results.some((part) => {
    if (!passes(part)) return false;
    if (/^dmarc/i.test(part)) return propertyOf(part, 'header.from') === domain;
    // A signature by the domain itself or the one above it; `header.i` names the signer where `header.d` is left out.
    const signer = propertyOf(part, 'header.d') ?? propertyOf(part, 'header.i');
    return signer !== undefined && (signer === domain || (signer.includes('.') && domain.endsWith(`.${signer}`)));
  });
}

function passes(part: string): boolean {
  return /^(dmarc|dkim)\s*=\s*pass(\s|$)/i.test(part);
}

/**
 * The parts between semicolons, without comments (which may stand in each other) and quoted strings: a sender chooses much of what stands in them,
 * such as the address of the envelope.
 */
function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign === '\\' && (isQuoted || depth > 0)) at += 1;
    else if (isQuoted) isQuoted = sign !== '"';
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (sign === '"') [isQuoted, parts[parts.length - 1]] = [true, `${parts.at(-1)}"`];
    else if (sign === ';') parts.push('');
    else parts[parts.length - 1] = `${parts.at(-1)}${sign}`;
  }
  // What never ends says nothing that can be trusted.
  if (isQuoted || depth > 0) return [];
  return parts.map((part) => part.replace(/\s+/g, ' ').trim());
}

/** The domain that a property names: what stands after `@` where it is an address. */
function propertyOf(part: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name.replace('.', '\\.')}\\s*=\\s*([^\\s"]+)`, 'i').exec(part)?.[1];
  return found?.slice(found.lastIndexOf('@') + 1).toLowerCase();
}
