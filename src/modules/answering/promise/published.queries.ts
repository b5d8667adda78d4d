import { sql } from 'kysely';
import type { SurveyMode } from '#content/survey-mode.ts';
import { promiseDigest, type AnyPromise } from '#disclosure/promise.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services } from '#platform/web/context.ts';

/** What anyone may know of a survey that has been opened: what was promised and, when it is counted, how many answered. */
export type Published = {
  organisationName: string;
  theme: Theme;
  title: string;
  mode: SurveyMode;
  promise: AnyPromise;
  promiseSha256: Buffer;
  /** Merkle root of the hashes of the codes laid at opening; null without codes, and for those opened before there was one. */
  codesRoot: Buffer | null;
  /** Codes given out in the place of lost ones, so far. */
  replacements: number;
  /** `YYYY-MM-DD` */
  openedOn: string;
  closesOn: string | null;
  /** Null until it is counted. */
  invited: number | null;
  answered: number | null;
  /** Codes that were spent and not; null until counted and where there are no codes. */
  spentCount: number | null;
  unspentCount: number | null;
};

/** Hashes of codes, sorted: 32 bytes each. `replaced` are among the spent and the unspent, and not under the root. */
export type CodeLists = { spent: Buffer[]; unspent: Buffer[]; replaced: Buffer[] };

type Intake = Pick<Services, 'intake'>;

export async function findPublished({ intake }: Intake, token: string): Promise<Published | undefined> {
  const { rows } = await sql<Published>`
    select organisation_name, theme, title, mode, promise, promise_sha256, codes_root, replacements, opened_on, closes_on, invited, answered,
           cardinality(spent) as spent_count, cardinality(unspent) as unspent_count
      from published_promise(${token})`.execute(intake);
  return rows[0];
}

/** Undefined until the survey is counted, and where there are no codes. */
export async function findCodeLists({ intake }: Intake, token: string): Promise<CodeLists | undefined> {
  const { rows } = await sql<CodeLists>`
    select spent, unspent, replaced from published_promise(${token}) where spent is not null`.execute(intake);
  return rows[0];
}

/** False when somebody past the application, with a restore say, has changed what was promised at opening. */
export function isAsPromised({ promise, promiseSha256, mode, codesRoot }: Published): boolean {
  if (promiseDigest(promise) !== promiseSha256.toString('hex')) return false;
  if (promise.format !== 'stadig-promise-2') return true;
  return promise.mode === mode && promise.codesRoot === (codesRoot?.toString('hex') ?? null);
}
