import { sql } from 'kysely';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { codeDigest, codeOf, keyingCodeOf, secretNameOf } from './codes.ts';

/** The invented municipality whose open survey every visitor may answer. */
const demoSlug = 'strandvik';

/**
 * A code that nobody has used, of the demonstration's open survey, for a visitor at `/svara/demo`. Undefined outside demo mode, when no
 * survey is open, and when every code tried was spent.
 */
export async function drawDemoCode(
  services: Services,
  slug = demoSlug,
): Promise<{ publicToken: string; code: string } | undefined> {
  if (services.mode !== 'demo') return undefined;
  const organisation = await findOrganisation(services.database, slug);
  if (!organisation) return undefined;
  const drawn = await drawInvitations(services, organisation.id);
  const secret = drawn && (await services.secrets.find(secretNameOf(drawn.publicToken)));
  if (!drawn || !secret) return undefined;
  for (const id of drawn.ids) {
    const code = codeOf(secret, id);
    if (await isUnspent(services, { publicToken: drawn.publicToken, code }))
      return { publicToken: drawn.publicToken, code };
  }
  return undefined;
}

/** The code with which answers on paper are typed in. Undefined outside demo mode and when the survey is closed. */
export async function demoKeyingCode(
  { mode, secrets }: Pick<Services, 'mode' | 'secrets'>,
  publicToken: string,
): Promise<string | undefined> {
  const secret = mode === 'demo' ? await secrets.find(secretNameOf(publicToken)) : undefined;
  return secret && keyingCodeOf(secret);
}

const tries = 40;

async function drawInvitations(
  services: Services,
  organisationId: number,
): Promise<{ publicToken: string; ids: string[] } | undefined> {
  return inOrganisation({ db: services.database, organisationId, reading: true }, async (db) => {
    const survey = await db
      .selectFrom('survey')
      .select(['id', 'publicToken'])
      .where('state', '=', 'open')
      .where('mode', '=', 'codes')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!survey || survey.publicToken === null) return undefined;
    const rows = await db
      .selectFrom('invitation')
      .select('id')
      .where('surveyId', '=', survey.id)
      .orderBy(sql`random()`)
      .limit(tries)
      .execute();
    return { publicToken: survey.publicToken, ids: rows.map((row) => row.id) };
  });
}

async function isUnspent(services: Services, one: { publicToken: string; code: string }): Promise<boolean> {
  const { rows } = await sql<{
    state: string;
  }>`select state from intake_code(${one.publicToken}, ${codeDigest(one.code)})`.execute(services.intake);
  return rows[0]?.state === 'unspent';
}
