/**
 * Who may do the work of a host. The role of a host is for whoever does that and nothing else, in an association or a municipality; a coordinator may hold a
 * network too, in any organisation: neighbours who work together have nobody else for it. Nobody else may, whatever they may write at home.
 */
export const hostRoles = ['network_host', 'coordinator'] as const;
