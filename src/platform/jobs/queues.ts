/** Work that is done after the request, each in a queue of its own. The owner lays them at migration; the application only uses them. */
export const queues = [
  'count-answered',
  'deliver-letters',
  'dispose-expired',
  'freeze-survey',
  'issue-invoices',
  'mail-audit-heads',
  'read-mail',
  'send-dispatch',
  'send-invitations',
  'send-network-mail',
  'send-registrar-mail',
  'sweep-survey-secrets',
] as const;
export type QueueName = (typeof queues)[number];

/** What a job carries: ids only, never a name, an address or a token. */
export type JobData = Record<string, number | string>;
