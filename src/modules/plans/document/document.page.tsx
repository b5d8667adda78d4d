import { AppError, notFound } from '#platform/errors.ts';
import { download, page } from '#platform/web/page.tsx';
import {
  DocumentView,
  isPdfAvailable,
  renderPdf,
  renderWord,
  type DocumentModel,
} from '#foundations/documents/index.ts';
import { Page } from '#ui/frame.tsx';
import { getPlan } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { Downloads } from './downloads.tsx';
import { planDocument } from './plan-document.ts';

/** The document as a page: what is printed or read aloud, with nothing to change in it. */
export const documentPage = page({
  path: '/:organisation/planer/:id/dokument',
  load: async ({ db, organisation }, { id }) => ({
    plan: await getPlan(db, id),
    document: await planDocument(db, organisation, id),
  }),
  view(view, { plan, document }) {
    const t = planTexts[view.locale];
    const crumbs = [
      { label: t.title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    return (
      <Page view={view} step="plan" title={document.title} breadcrumbs={crumbs}>
        <DocumentView document={document} />
        <h2>{t.page.documents}</h2>
        <Downloads view={view} fileHref={(format) => plansPaths.documentFile(view.organisation, plan.id, format)} />
      </Page>
    );
  },
});

export const documentFiles = [
  ...download({
    path: '/:organisation/planer/:id/dokument/:format',
    load: async ({ db, organisation, locale }, { id, format }) => ({
      document: await planDocument(db, organisation, id),
      format: formatOf(format),
      locale,
    }),
    make: ({ document, format, locale }) => makeFile(document, format, planTexts[locale].page.pdfUnavailable),
  }),
  ...download({
    path: '/:organisation/planer/:id/versioner/:version/:format',
    load: async ({ db, organisation, locale }, { id, version, format }) => ({
      document: await planDocument(db, organisation, id, versionNumber(version)),
      format: formatOf(format),
      locale,
    }),
    make: ({ document, format, locale }) => makeFile(document, format, planTexts[locale].page.pdfUnavailable),
  }),
];

/** A version in an address; what is none is not found. */
export function versionNumber(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : notFound();
}

type Format = 'pdf' | 'docx';

function formatOf(text: string): Format {
  return text === 'pdf' || text === 'docx' ? text : notFound();
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

async function makeFile(document: DocumentModel, format: Format, unavailable: string) {
  if (format === 'pdf' && !isPdfAvailable()) throw new AppError('not-now', unavailable);
  const bytes = format === 'pdf' ? await renderPdf(document) : await renderWord(document);
  return { body: new Uint8Array(bytes), mediaType: mediaTypes[format], name: `${document.title}.${format}` };
}
