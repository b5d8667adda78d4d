import { AppError, notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { DocumentView, isPdfAvailable, renderPdf, type DocumentModel } from '#foundations/documents/index.ts';
import { memorandumDocument } from './memorandum-document.ts';
import { loadMemorandum } from './memorandum-part.tsx';
import { memorandumTexts } from './memorandum.texts.ts';
import { findActiveWordTemplate } from './word-templates/word-template.queries.ts';
import { renderMemorandumWord } from './word-templates/render-memorandum-word.ts';

const formats = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  word: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  html: { mediaType: 'text/html; charset=utf-8', ending: 'html' },
} as const;
type Format = keyof typeof formats;

/** The memorandum to take away; `:format` is `pdf`, `word` or `html`. Made when the transaction is closed. */
export const memorandumFile = download({
  path: '/:organisation/tjansteskrivelser/:id/dokument/:format',
  async load({ db, organisation }, { id, format }) {
    const { memorandum, matter, plan } = await loadMemorandum(db, id);
    const asked = formatOf(format);
    return {
      template: asked === 'word' ? await findActiveWordTemplate(db) : undefined,
      document: memorandumDocument({
        organisation: organisation.name,
        designations: matter.designations,
        memorandum,
        plan,
      }),
      format: asked,
    };
  },
  async make({ document, format, template }, view) {
    const { mediaType, ending } = formats[format];
    if (format === 'pdf' && !isPdfAvailable())
      throw new AppError('not-now', memorandumTexts[view.locale].downloads.noPdf);
    const body = new Uint8Array(await render(document, format, template));
    return { body, mediaType, name: `${document.title}.${ending}` };
  },
});

function formatOf(text: string): Format {
  return text === 'pdf' || text === 'word' || text === 'html' ? text : notFound();
}

async function render(document: DocumentModel, format: Format, template?: Uint8Array): Promise<Uint8Array> {
  if (format === 'pdf') return renderPdf(document);
  return format === 'word' ? renderMemorandumWord(document, template) : renderHtml(document);
}

/** The document alone, without any style: for whoever brings it into something else. */
async function renderHtml(document: DocumentModel): Promise<Uint8Array> {
  const page = (
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.title}</title>
      </head>
      <body>
        <main>
          <h1>{document.title}</h1>
          <DocumentView document={document} />
        </main>
      </body>
    </html>
  );
  return new TextEncoder().encode(`<!DOCTYPE html>${String(await page)}`);
}
