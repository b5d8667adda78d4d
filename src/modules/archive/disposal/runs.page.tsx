import { AppError } from '#platform/errors.ts';
import { writeCsv } from '#platform/files/csv.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, page } from '#platform/web/page.tsx';
import { formatDate, formatMoment, today } from '#foundations/clocks/index.ts';
import { DocumentView, isPdfAvailable, renderPdf } from '#foundations/documents/index.ts';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { archivePaths } from '../archive.paths.ts';
import { archiveTexts } from '../archive.texts.ts';
import { makePackageTexts } from '../make-package/make-package.texts.ts';
import { seesArchive } from '../sees-archive.ts';
import { certificateOf, daysOf, decisionOf } from './certificate.ts';
import { getRun, listRuns } from './disposal.queries.ts';
import { disposalTexts } from './disposal.texts.ts';

export const runsPage = page({
  path: '/:organisation/arkiv/gallringar',
  access: seesArchive,
  load: ({ db }) => listRuns(db),
  view(view, runs) {
    const t = disposalTexts[view.locale];
    const { columns } = t.runs;
    const { locale, organisation } = view;
    return (
      <Page view={view} step="decision" title={t.runs.title} lead={t.runs.lead} breadcrumbs={crumbs(view).slice(0, 1)}>
        {runs.length === 0 ? (
          <p>
            {t.runs.none} <a href={archivePaths.disposal(organisation)}>{t.title}</a>
          </p>
        ) : (
          <>
            <DataTable
              caption={t.runs.caption}
              rows={runs}
              columns={[
                { label: columns.ran, rowHeader: true, cell: ({ ranAt }) => formatMoment(ranAt, locale) },
                { label: columns.kind, cell: ({ rule }) => t.kinds[rule.kind].name },
                { label: columns.disposed, numeric: true, cell: ({ disposed }) => disposed },
                { label: columns.days, cell: (run) => daysOf(run, locale) },
                { label: columns.decision, cell: (run) => decisionOf(run, locale) },
                {
                  label: columns.proof,
                  cell: ({ id, rule, ranAt }) => (
                    <a
                      href={archivePaths.run(organisation, id)}
                      aria-label={t.runs.certificateOf(t.kinds[rule.kind].name, formatDate(today(ranAt), locale))}
                    >
                      {t.runs.certificate}
                    </a>
                  ),
                },
              ]}
            />
            <p>
              <a href={archivePaths.runsTable(organisation)}>{t.runs.table}</a>
            </p>
          </>
        )}
      </Page>
    );
  },
});

export const runsTable = download({
  path: '/:organisation/arkiv/gallringar/tabell.csv',
  access: seesArchive,
  load: ({ db }) => listRuns(db),
  async make(runs, view) {
    const t = disposalTexts[view.locale];
    const { columns, digest, file } = t.runs;
    const rows = runs.map((run) => [
      run.ranAt.toISOString(),
      t.kinds[run.rule.kind].name,
      run.disposed,
      run.oldest,
      run.newest,
      `${run.rule.decidedBy} ${run.rule.decidedOn} ${run.rule.itemNumber}`,
      run.rule.decisionText,
      run.digest.toString('hex'),
    ]);
    const head = [
      columns.ran,
      columns.kind,
      columns.disposed,
      columns.days,
      columns.days,
      columns.decision,
      t.page.text,
      digest,
    ];
    return {
      body: new TextEncoder().encode(writeCsv([head, ...rows])),
      mediaType: 'text/csv; charset=utf-8',
      name: `${file}.csv`,
    };
  },
});

/** The certificate as a page that prints. */
export const runPage = page({
  path: '/:organisation/arkiv/gallringar/:id',
  access: seesArchive,
  load: ({ db }, { id }) => getRun(db, id),
  view(view, run) {
    const t = disposalTexts[view.locale];
    const document = certificateOf(run, view.organisation, view.locale);
    return (
      <Page view={view} step="decision" title={document.title} breadcrumbs={crumbs(view)}>
        <DocumentView document={document} />
        {isPdfAvailable() && (
          <p>
            <a href={archivePaths.runFile(view.organisation, run.id)}>{t.runs.pdf}</a>
          </p>
        )}
      </Page>
    );
  },
});

export const runFile = download({
  path: '/:organisation/arkiv/gallringar/:id/bevis.pdf',
  access: seesArchive,
  load: ({ db }, { id }) => getRun(db, id),
  async make(run, view) {
    if (!isPdfAvailable()) throw new AppError('not-now', makePackageTexts[view.locale].noPdf);
    const document = certificateOf(run, view.organisation, 'sv');
    return {
      body: new Uint8Array(await renderPdf(document)),
      mediaType: 'application/pdf',
      name: `${document.title}.pdf`,
    };
  },
});

function crumbs(view: MemberView) {
  return [
    { label: archiveTexts[view.locale].title, href: archivePaths.archive(view.organisation) },
    { label: disposalTexts[view.locale].runs.title, href: archivePaths.runs(view.organisation) },
  ];
}
