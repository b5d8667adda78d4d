import { renderPdf } from '#foundations/documents/index.ts';

/** These lines as a file of the kind that comes by mail. */
export async function pdfOf(title: string, lines: readonly string[]): Promise<Buffer> {
  const bytes = await renderPdf({
    title,
    language: 'sv',
    head: { organisation: lines[0] ?? '', documentType: title },
    blocks: lines.map((text, at) => ({ id: `l${at}`, type: 'paragraph', runs: [{ text }] })),
  });
  return Buffer.from(bytes);
}
