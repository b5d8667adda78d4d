/** Kinds of data that a rule may let go, as the table `disposal_rule` has them; named here because the generated schema needs a name. */
export type DisposalKind =
  'quarantined-mail' | 'memorandum-drafts' | 'letters' | 'post-holders' | 'conversation-teams' | 'audit-payload';
