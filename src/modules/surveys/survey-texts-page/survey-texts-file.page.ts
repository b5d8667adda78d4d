import { AppError, notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import {
  isPdfAvailable,
  pdfUnavailable,
  renderPdf,
  renderWord,
  type DocumentModel,
} from '#foundations/documents/index.ts';
import { loadStartPackage } from './load-start-package.ts';
import { startDocument } from './survey-texts.document.ts';
import { documentAsText } from './plain-survey-texts.ts';

/** Everything to have in place, to take away; `:format` is `word`, `text` or `pdf`. Made when the transaction is closed. */
export const surveyTextsFile = download({
  path: '/:organisation/enkater/:id/texter/:format',
  load: async (ctx, { id, format }) => ({
    document: startDocument(await loadStartPackage(ctx, id)),
    format: formatOf(format),
  }),
  async make({ document, format }, view) {
    if (format === 'pdf' && !isPdfAvailable()) throw new AppError('not-now', pdfUnavailable(view.locale, 'word'));
    const { mediaType, ending } = formats[format];
    return { body: await render(document, format), mediaType, name: `${document.title}.${ending}` };
  },
});

const formats = {
  word: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
};

function formatOf(text: string): keyof typeof formats {
  return text === 'word' || text === 'text' || text === 'pdf' ? text : notFound();
}

async function render(document: DocumentModel, format: keyof typeof formats): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'text') return new TextEncoder().encode(documentAsText(document));
  return new Uint8Array(format === 'pdf' ? await renderPdf(document) : await renderWord(document));
}
