import { AppError } from '#platform/errors.ts';
import { isPdfAvailable, pdfUnavailable, renderSheet } from '#foundations/documents/index.ts';
import type { MemberView } from '#platform/web/context.ts';

type Sheet = Parameters<typeof renderSheet>[0];

/** A sheet as a file to take away; where PDF cannot be made it says what to do instead. */
export async function pdfFile(
  sheet: Sheet,
  view: Pick<MemberView, 'locale'>,
): Promise<{ body: Uint8Array<ArrayBuffer>; mediaType: string; name: string }> {
  if (!isPdfAvailable()) throw new AppError('not-now', pdfUnavailable(view.locale, 'print'));
  const body = new Uint8Array(await renderSheet(sheet));
  return {
    body,
    mediaType: 'application/pdf',
    name: `${sheet.title}.pdf`,
  };
}
