/** Who deals with money for whoever arranges something. A municipality's coordinator may arrange too: neighbours who work together. */
export const feesRoles = ['network_host', 'coordinator'] as const;
