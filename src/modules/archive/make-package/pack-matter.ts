import type { Database } from '#db/connection.ts';
import { AppError } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { buildPackage, type BuiltPackage } from './build-package.ts';
import { collectMatter } from './collect-matter.ts';
import { makePackageTexts } from './make-package.texts.ts';

/** Reads the matter, closes the transaction and makes its package of at most `most` bytes of kept files. */
export async function packMatter(
  from: { database: Database; organisation: Organisation; locale: Locale; most: number },
  matterId: number,
): Promise<BuiltPackage> {
  const { database, organisation, locale, most } = from;
  refuseWithoutPdf(locale);
  const collected = await inOrganisation({ db: database, organisationId: organisation.id, reading: true }, (db) =>
    collectMatter(db, { organisation, matterId, locale, most }),
  );
  return buildPackage(collected);
}

/** What the law wants kept is kept as PDF/A: without that there is no package. */
export function refuseWithoutPdf(locale: Locale): void {
  if (!isPdfAvailable()) throw new AppError('not-now', makePackageTexts[locale].noPdf);
}
