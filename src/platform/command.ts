import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import type { Clock } from '#platform/clock.ts';
import { WrongRole } from '#platform/errors.ts';
import type { EventMap, EventName, Subscription } from '#platform/events.ts';
import { claimReceipt, writeReceipt, type Receipt } from '#platform/form-receipt.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { JobData, QueueName } from '#platform/jobs/queues.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { hasRole, type Actor, type Organisation } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { orChangedMeanwhile } from '#platform/stored-refusal.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/** From where a command is run: a page, a job, an import, a test. */
export type CommandScope = {
  database: Database;
  clock: Clock;
  jobs: Pick<Jobs, 'send'>;
  subscriptions: readonly Subscription[];
  organisation: Organisation;
  actor: Actor;
  locale: Locale;
};

/** What a command works with. It never sees HTTP. */
export type CommandContext = {
  db: Tx;
  now: Date;
  organisation: Organisation;
  actor: Actor;
  locale: Locale;
  emit: <N extends EventName>(name: N, event: EventMap[N]) => Promise<void>;
  /** Queues work that is done if and only if the command is. */
  queue: (queue: QueueName, data: JobData) => Promise<void>;
};

/** What the history keeps: which thing, and the few words that make the sentence in `/historik` readable. */
export type AuditRecord = { subject?: number | undefined; details?: Record<string, string | number | boolean | null> };

export type Command<I, O> = {
  name: string;
  roles: readonly Role[];
  /** With a `receipt` it is done once for one rendering of a form: DoneBefore for the second of two. */
  run: (scope: CommandScope, input: I, receipt?: Receipt<O>) => Promise<O>;
};

const known = new Map<string, readonly Role[]>();

/**
 * Wraps permission, transaction, events and audit so that none can be forgotten. `roles` may run it; the work writes through `ctx.db`;
 * the audit entry is the last statement of the same transaction.
 */
export function command<I, O>(
  name: string,
  roles: readonly Role[],
  work: (ctx: CommandContext, input: I) => Promise<{ output: O; audit: AuditRecord }>,
): Command<I, O> {
  known.set(name, roles);
  return {
    name,
    roles,
    async run(scope, input, receipt) {
      if (!hasRole(scope.actor, roles)) throw new WrongRole(roles);
      const done = inOrganisation({ db: scope.database, organisationId: scope.organisation.id }, async (db) => {
        const ctx = commandContext(scope, db);
        if (receipt) await claimReceipt(ctx, receipt);
        const { output, audit } = await work(ctx, input);
        if (receipt) await writeReceipt(ctx, receipt, output);
        await appendAudit(ctx, name, audit);
        return output;
      });
      return orChangedMeanwhile(done);
    },
  };
}

/** Every command there is, for the catalogue test: each has a sentence in the history and roles of its own. */
export function knownCommands(): ReadonlyMap<string, readonly Role[]> {
  return known;
}

function commandContext(scope: CommandScope, db: Tx): CommandContext {
  const ctx: CommandContext = {
    db,
    now: scope.clock(),
    organisation: scope.organisation,
    actor: scope.actor,
    locale: scope.locale,
    async emit(name, event) {
      for (const subscription of scope.subscriptions)
        if (subscription.event === name) await subscription.handle(ctx, event);
    },
    queue: (queue, data) => scope.jobs.send(db, queue, data),
  };
  return ctx;
}

/** One entry in the chain. Commands get theirs from `command`; an event's subscriber that changes data appends its own. */
export async function appendAudit(
  ctx: Pick<CommandContext, 'db' | 'now' | 'actor'>,
  action: string,
  audit: AuditRecord,
): Promise<void> {
  const { actor } = ctx;
  await sql`select append_audit(${ctx.now}, ${action}, ${audit.subject ?? null}::bigint, ${JSON.stringify(audit.details ?? {})}::jsonb,
    ${actor.memberId === 0 ? null : actor.memberId}::bigint, ${actor.name})`.execute(ctx.db);
}
