/** Roles of a member in one organisation. A person may hold several (look at `docs/glossary.md`). */
export const roles = [
  'coordinator',
  'working_group_member',
  'head_of_unit',
  'registrar',
  'reader',
  'network_host',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}
