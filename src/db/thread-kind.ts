/** Kinds of things in the thread, as the table `node_kind` has them; named here because the generated schema needs a name. */
export type ThreadKind =
  | 'mandate'
  | 'survey'
  | 'result'
  | 'conversation_round'
  | 'joint_answer'
  | 'received_share'
  | 'brought_home'
  | 'finding'
  | 'need'
  | 'measure'
  | 'plan'
  | 'matter'
  | 'memorandum'
  | 'decision';
