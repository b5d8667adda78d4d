/** Work that is done after the request, each in a queue of its own. The owner lays them at migration; the application only uses them. */
export const queues = [
  'count-answered',
  'deliver-letters',
  'freeze-survey',
  'mail-audit-heads',
  'send-invitations',
  'sweep-survey-secrets',
] as const;
export type QueueName = (typeof queues)[number];

/** What a job carries: ids only, never a name, an address or a token. */
export type JobData = Record<string, number | string>;
