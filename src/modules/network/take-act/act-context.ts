import type { CommandContext } from '#platform/command.ts';
import type { Network } from '../network.queries.ts';
import type { ActParty } from './standing.queries.ts';

/** What an act is taken with: a command of the host, or the reader of a party's letter in the host's organisation. */
export type ActContext = Pick<CommandContext, 'db' | 'now' | 'organisation' | 'actor'>;

/** Whose act it is, how it came and when it was said: a letter is read later than it was written, and what had a last day is judged by the latter. */
export type Acting = { network: Network; party: ActParty; cameBy: 'link' | 'letter' | 'host'; saidAt: Date };
