import type { Role } from '#platform/tenancy/roles.ts';

export type OrganisationKind = 'municipality' | 'region' | 'host';

/** The organisation a request is for: first in the address, and the fence of its transaction. */
export type Organisation = { id: number; slug: string; name: string; kind: OrganisationKind };

/** Who acts in that organisation, and with which roles. */
export type Actor = { memberId: number; accountId: number; name: string; title: string; roles: readonly Role[] };

export type Membership = { organisation: Organisation; actor: Actor };

export function hasRole(actor: Actor, wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}
