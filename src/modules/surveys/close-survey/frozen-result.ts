import type { GateReport, Published } from '#disclosure/published.ts';
import type { Response } from '../survey.queries.ts';

/** What is kept of a result at birth, under a digest: everything that is published of it, what the attacker found, and the promise. */
export type FrozenResult = {
  survey: { id: number; title: string };
  promiseSha256: string;
  threshold: number;
  response: Response;
  /** Answers that could not be opened, counted as left blank. */
  unreadable: number;
  published: Published;
  gate: GateReport;
};
