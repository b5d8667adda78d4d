import type { Participation } from './participation.queries.ts';

/** What a command about a participation answers with: its id, and in the history what it was about. */
export function outputOf({ id, subject }: Pick<Participation, 'id' | 'subject'>, title = subject) {
  return { output: id, audit: { subject: id, details: { title } } };
}
