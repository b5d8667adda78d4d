import { OperatorError } from '#db/operator-error.ts';
import { AppError } from '#platform/errors.ts';
import { systemClock } from '#platform/clock.ts';
import type { CommandScope } from '#platform/command.ts';
import type { Database } from '#db/connection.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { UsageError } from '#src/cli/parts/run-verb.ts';

/** Whoever stands at the server: no member, and the history says so. */
const operator: Actor = { memberId: 0, accountId: 0, name: 'bin/stadig', title: '', roles: ['registrar'] };

/** The words after a verb: one that says what, options with a value, and options without. */
export type Words = { what: string; values: Map<string, string>; flags: Set<string> };

export function readWords(words: readonly string[], form: { usage: string; values: string[]; flags: string[] }): Words {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = words[at + 1];
    if (form.flags.includes(word)) flags.add(word);
    else if (form.values.includes(word) && value !== undefined && !value.startsWith('--')) {
      values.set(word, value);
      at += 1;
    } else if (word.startsWith('--')) throw new UsageError(form.usage);
    else rest.push(word);
  }
  const [what, ...more] = rest;
  if (!what || more.length > 0) throw new UsageError(form.usage);
  return { what, values, flags };
}

/** Runs commands as the operator, in English. */
export function operatorScope(database: Database, organisation: Organisation): CommandScope {
  return {
    database,
    clock: systemClock,
    jobs: { send: () => Promise.reject(new Error('packages queue no work')) },
    subscriptions: [],
    organisation,
    actor: operator,
    locale: 'en',
  };
}

/** The situation that says no, as a line for the operator. */
export async function asOperator<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError) throw new OperatorError(error.detail ?? error.message);
    throw error;
  }
}
