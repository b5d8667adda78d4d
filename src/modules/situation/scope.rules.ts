/** Whose needs: an administration's, or (null) the whole organisation's, which has no name of its own. */
export type Scope = { administrationId: number | null; name: string | null };

/** The scopes that have needs, the whole organisation first, then administrations in their order. */
export function scopesOf(
  needs: readonly { administrationId: number | null }[],
  administrations: readonly { id: number; name: string }[],
): Scope[] {
  const used = new Set(needs.map((need) => need.administrationId));
  const whole: Scope[] = used.has(null) ? [{ administrationId: null, name: null }] : [];
  return [
    ...whole,
    ...administrations.filter((one) => used.has(one.id)).map((one) => ({ administrationId: one.id, name: one.name })),
  ];
}

/** The scope that an address names (`hela` or a number); undefined when it names none of these. */
export function readScope(value: string | null, scopes: readonly Scope[]): Scope | undefined {
  return scopes.find((scope) => scopeParam(scope) === value);
}

/** How a scope stands in an address. */
export function scopeParam(scope: Scope): string {
  return scope.administrationId === null ? 'hela' : String(scope.administrationId);
}
