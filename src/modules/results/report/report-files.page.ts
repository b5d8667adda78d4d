import { AppError, notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { isPdfAvailable, renderPdf, renderSlides, renderWord, renderWorkbook } from '#foundations/documents/index.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { levelOf } from '../result.rules.ts';
import { loadReport, type ReportBasis } from './report-basis.ts';
import { reportDocument } from './report-document.ts';
import { reportPageTexts } from './report-page.texts.ts';
import { reportFiles, type ReportFile } from './report.paths.ts';
import { reportSlides } from './report-slides.ts';
import { slidesTexts } from './report-slides.texts.ts';
import { reportTexts } from './report.texts.ts';
import { reportWorkbook } from './report-workbook.ts';
import { workbookTexts } from './report-workbook.texts.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';

/** The report, the workbook and the slides: made in the document worker when the transaction is closed. */
export const reportFilePages = [
  ...fileOf('pdf', 'application/pdf', (basis, view) => {
    if (!isPdfAvailable()) throw new AppError('not-now', reportPageTexts[view.locale].noPdf);
    return renderPdf(reportDocument(basis));
  }),
  ...fileOf('word', `${openXml}.wordprocessingml.document`, (basis) => renderWord(reportDocument(basis))),
  ...fileOf('workbook', `${openXml}.spreadsheetml.sheet`, (basis) => renderWorkbook(reportWorkbook(basis))),
  ...fileOf('slides', `${openXml}.presentationml.presentation`, (basis) => renderSlides(reportSlides(basis))),
];

function fileOf(
  file: ReportFile,
  mediaType: string,
  render: (basis: ReportBasis, view: MemberView) => Promise<Uint8Array>,
) {
  return download({
    path: `/:organisation/enkater/:id/resultat/${reportFiles[file]}`,
    load: async (context, { id }) => loadFor(context, { file, id: Number(id) }),
    async make(basis, view) {
      return { body: new Uint8Array(await render(basis, view)), mediaType, name: nameOf(file, basis) };
    },
  });
}

async function loadFor(
  { db, url, organisation, locale }: LoadContext,
  { file, id }: { file: ReportFile; id: number },
): Promise<ReportBasis> {
  // A workbook is there to hold everything; the others go as far down as is asked.
  const level = file === 'workbook' && !url.searchParams.has('niva') ? 'group' : levelOf(url.searchParams);
  return (await loadReport(db, { surveyId: id, level, organisation: organisation.name, locale })) ?? notFound();
}

function nameOf(file: ReportFile, { result, locale }: ReportBasis): string {
  const names = {
    pdf: reportTexts[locale].file,
    word: reportTexts[locale].file,
    workbook: workbookTexts[locale].file,
    slides: slidesTexts[locale].file,
  };
  return `${names[file](result.title.slice(0, 100))}.${reportFiles[file].split('.').at(-1) ?? ''}`;
}
