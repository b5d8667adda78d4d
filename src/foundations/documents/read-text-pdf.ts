import { getDocumentProxy } from 'unpdf';
import { longestText, type TextOfDocument } from './text-source.ts';

/** Pages that are read: minutes with all their attachments are seldom longer. */
const mostPages = 300;

/** The text of a PDF as its lines, an empty line where there is one on the paper. Pictures are not looked at. */
export async function textOfPdf(bytes: Uint8Array): Promise<TextOfDocument> {
  try {
    // pdf.js takes the bytes over. Nothing of the file is ever run, and no font of the machine is asked for.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 0,
      verbosity: 0,
    });
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(document.numPages, mostPages) && length < longestText; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = linesOf(items.filter((item) => 'str' in item));
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
    return { text: pages.join('\n\n') };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { problem: 'encrypted' };
    if (error instanceof Error) return { problem: 'unreadable' };
    throw error;
  }
}

type Item = { str: string; hasEOL: boolean; height: number; transform: number[] };

function linesOf(items: readonly Item[]): string {
  let text = '';
  let above: number | undefined;
  for (const { str, hasEOL, height, transform } of items) {
    const place = transform[5] ?? 0;
    if (str.trim() !== '') {
      const gap = above === undefined ? 0 : Math.abs(above - place);
      if (text.endsWith('\n') && height > 0 && gap > height * 2) text += '\n';
      above = place;
    }
    text += str;
    if (hasEOL) text += '\n';
  }
  return text;
}
