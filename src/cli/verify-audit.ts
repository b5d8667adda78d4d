import { openDatabase } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { findAuditFault, findAuditHead } from '#platform/audit/audit.queries.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { runVerb } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readEnv } from '#src/env.ts';

await runVerb(() =>
  withDatabase(readEnv(), async ({ appUrl }) => {
    const [wanted] = process.argv.slice(2);
    const database = openDatabase(appUrl, { connections: 1 });
    try {
      const organisations = (await listOrganisations(database)).filter(
        ({ slug }) => wanted === undefined || slug === wanted,
      );
      if (organisations.length === 0)
        throw new OperatorError(wanted ? `there is no organisation "${wanted}"` : 'no organisation is opened');
      const broken: string[] = [];
      for (const { id, slug } of organisations) {
        const found = await inOrganisation({ db: database, organisationId: id, reading: true }, async (db) => ({
          fault: await findAuditFault(db),
          head: await findAuditHead(db),
        }));
        if (found.fault) broken.push(`${slug} from entry ${found.fault.seq} (${found.fault.fault})`);
        else
          process.stdout.write(
            `${slug}: whole, ${found.head?.seq ?? 0} entries, head ${found.head?.digest.toString('hex') ?? '-'}\n`,
          );
      }
      if (broken.length > 0) throw new OperatorError(`the chain does not hold: ${broken.join(', ')}`);
    } finally {
      await database.destroy();
    }
  }),
);
