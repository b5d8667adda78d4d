import { letterJobs } from '#platform/letters.ts';
import { network } from '#modules/network/index.ts';
import type { Services } from '#platform/web/context.ts';
import { momentOf } from '#src/demo/storyteller.ts';

/** The letters of networks have come that day, and been read. Other letters wait until all has been told. */
export async function carryLetters(services: Services, day: string): Promise<void> {
  const at = { ...services, clock: () => momentOf(day) };
  for (const job of letterJobs(at, network.letterReaders)) await job.handle({});
}
