import type { Role } from '#platform/tenancy/roles.ts';

export type OrganisationKind = 'municipality' | 'region' | 'host';

/** The organisation a request is for: first in the address, and the fence of its transaction. */
export type Organisation = { id: number; slug: string; name: string; kind: OrganisationKind };

/** The colours an organisation may choose between (`src/ui/themes`), the first unless it says otherwise. */
export const themes = ['gran', 'hav', 'ljung', 'skiffer', 'vass'] as const;
export type Theme = (typeof themes)[number];

/** Who acts in that organisation, and with which roles. */
export type Actor = { memberId: number; accountId: number; name: string; title: string; roles: readonly Role[] };

/** `actor` holds every role of the person there; for one request they may have put on one hat (`platform/web/enter.ts`). */
export type Membership = { organisation: Organisation & { theme: Theme }; actor: Actor };

export function hasRole(actor: Actor, wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}
