import { AppError } from '#platform/errors.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { isPdfAvailable, renderPdf } from '#foundations/documents/index.ts';
import { sheetDocument } from './register-sheet.ts';
import type { SendingChoices } from './send-to-registrar.form.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';
import { renderMemorandumWord } from '../word-templates/render-memorandum-word.ts';
import { findActiveWordTemplate } from '../word-templates/word-template.queries.ts';
import { loadSending } from './sending.ts';

/** The documents of a sending, made before its transaction begins, and the digest of what they were made from. */
export type Prepared = { digest: string; sheet: Uint8Array; pdf: Uint8Array; word: Uint8Array };

export async function prepareSending(
  services: Services,
  of: { slug: string; memorandumId: number; choices: SendingChoices },
): Promise<Prepared> {
  const organisation = await findOrganisation(services.database, of.slug);
  if (!organisation) throw new AppError('not-found');
  if (!isPdfAvailable()) throw new AppError('not-now', sendToRegistrarTexts.sv.noPdf);
  const now = services.clock();
  const { sending, template } = await inOrganisation(
    { db: services.database, organisationId: organisation.id, reading: true },
    async (db) => ({
      sending: await loadSending(db, { organisation, now, ...of }),
      template: await findActiveWordTemplate(db),
    }),
  );
  const [sheet, pdf, word] = await Promise.all([
    renderPdf(sheetDocument(sending.sheet)),
    renderPdf(sending.document),
    renderMemorandumWord(sending.document, template),
  ]);
  return { digest: sending.digest, sheet, pdf, word };
}
