import { z } from 'zod';
import { openDatabase } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { systemClock } from '#platform/clock.ts';
import { smtpMailer } from '#platform/mail/mailer.ts';
import { inviteMember } from '#platform/tenancy/open-organisation.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readEnv, type Env } from '#src/env.ts';

const usage = 'invite-administrator ORGANISATION E-MAIL NAME (stromsund namn@kommun.se Förnamn Efternamn)';

await runVerb(async () => {
  const [slug, typed, ...names] = process.argv.slice(2);
  const name = names.join(' ').trim();
  const email = z.email().max(254).safeParse(typed?.toLowerCase());
  if (!slug || !email.success || name === '') throw new UsageError(usage);
  const env = readEnv();
  await withDatabase(env, async ({ adminUrl }) => {
    const owner = openDatabase(adminUrl, { connections: 1 });
    try {
      const organisation = await findOrganisation(owner, slug);
      if (!organisation)
        throw new OperatorError(`there is no organisation "${slug}": open it first with bin/stadig open-organisation`);
      await inviteMember(owner, {
        organisationId: organisation.id,
        email: email.data,
        name,
        title: '',
        roles: ['administrator', 'coordinator'],
        now: systemClock(),
      });
      await tellThem(env, { email: email.data, name, organisation: organisation.name });
    } finally {
      await owner.destroy();
    }
  });
});

/** A letter that does not go stale: it leads to the page where one asks for a link of one's own. */
async function tellThem(env: Env, invited: { email: string; name: string; organisation: string }): Promise<void> {
  const address = `${env.publicUrl ?? `http://${env.host}:${env.port}`}/logga-in`;
  if (!env.smtpUrl || !env.mailFrom) {
    process.stdout.write(`${invited.email} is administrator of ${invited.organisation} and signs in at ${address}\n`);
    return;
  }
  const mailer = smtpMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom });
  try {
    await mailer.send({
      to: { name: invited.name, address: invited.email },
      subject: `Du är administratör för ${invited.organisation} i Stadig`,
      text: `Hej!\n\n${invited.organisation} har öppnats i Stadig, och du är administratör.\n\nLogga in med den här e-postadressen på ${address}\nDu får en länk och en kod i ett nytt brev. Inget lösenord behövs.\n`,
    });
  } finally {
    mailer.close();
  }
  process.stdout.write(`A letter has gone to ${invited.email}\n`);
}
