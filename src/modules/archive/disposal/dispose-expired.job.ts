import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import { carryOutRule, isInForce } from './disposal.commands.ts';
import { findKind } from './disposal-kinds.ts';
import { listActiveRules, monthsBefore, type DisposalRule } from './disposal.queries.ts';

/** How many go in one transaction: each is noted by itself, and a stop in the night loses nothing. */
const batch = 1000;

/** A rule is carried out by nobody's hand; the history says so. */
const stadig: Actor = { memberId: 0, accountId: 0, name: 'Stadig', title: '', roles: ['registrar'] };

/** Lets go, each night, what the rules in force say. One organisation's trouble does not keep the others. */
export function disposeExpiredJob(services: Services): JobHandler {
  return {
    queue: 'dispose-expired',
    cron: '40 2 * * *',
    async handle() {
      const failed: unknown[] = [];
      for (const organisation of await listOrganisations(services.database))
        for (const rule of await rulesInForce(services, organisation))
          await carryOut(services, { organisation, rule }).catch((error: unknown) => failed.push(error));
      if (failed.length > 0) throw new AggregateError(failed, 'a disposal was not carried out');
    },
  };
}

async function rulesInForce(services: Services, { id }: Organisation): Promise<DisposalRule[]> {
  const rules = await inOrganisation({ db: services.database, organisationId: id, reading: true }, listActiveRules);
  return rules.filter((rule) => isInForce(rule, services.clock()));
}

async function carryOut(
  services: Services,
  { organisation, rule }: { organisation: Organisation; rule: DisposalRule },
): Promise<void> {
  const scope = { ...services, organisation, actor: stadig, locale: 'sv' as const };
  while (await isSomethingDue(services, { organisation, rule }))
    await carryOutRule.run(scope, { ruleId: rule.id, most: batch });
}

async function isSomethingDue(
  { database, clock }: Services,
  { organisation, rule }: { organisation: Organisation; rule: DisposalRule },
): Promise<boolean> {
  return inOrganisation({ db: database, organisationId: organisation.id, reading: true }, async (db) => {
    const before = await monthsBefore(db, today(clock()), rule.afterMonths);
    const due = await findKind(rule.kind)?.disposable.count(db, before);
    return (due?.count ?? 0) > 0;
  });
}
