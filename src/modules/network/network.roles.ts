/** Who may do the work of a host. A municipality's coordinator may hold a network too: neighbours who work together. */
export const hostRoles = ['network_host', 'coordinator'] as const;
