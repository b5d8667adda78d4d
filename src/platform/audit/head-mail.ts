import { findAuditHead } from '#platform/audit/audit.queries.ts';
import { auditMailTexts } from '#platform/audit/head-mail.texts.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';

/** A head that never leaves the database proves nothing against its owner: it is mailed each morning to an address the organisation chose. */
export function auditHeadMail(services: Pick<Services, 'database' | 'mailer'>): JobHandler {
  return {
    queue: 'mail-audit-heads',
    cron: '15 6 * * *',
    async handle() {
      for (const organisation of await listOrganisations(services.database)) {
        const found = await inOrganisation(
          { db: services.database, organisationId: organisation.id, reading: true },
          async (db) => ({
            address: await findSetting(db, 'audit-head-email'),
            head: await findAuditHead(db),
          }),
        );
        if (!found.address || !found.head) continue;
        const t = auditMailTexts.sv;
        await services.mailer.send({
          to: { name: organisation.name, address: found.address },
          subject: t.subject(organisation.name, found.head.seq),
          text: t.body(organisation.name, found.head.seq, found.head.digest.toString('hex')),
        });
      }
    },
  };
}
