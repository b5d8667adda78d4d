import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { getSurvey, surveysPaths } from '#modules/surveys/index.ts';
import { findResultOfSurvey, type ShownLevel } from '../result.queries.ts';
import { resultPaths } from '../results.paths.ts';
import { reportPageTexts } from './report-page.texts.ts';
import { reportPaths, type ReportFile } from './report.paths.ts';

/** What a result can be taken away as, and when each fits. */
export const reportPage = page({
  path: '/:organisation/enkater/:id/resultat/rapport',
  async load({ db }, { id }) {
    const { title } = await getSurvey(db, id);
    const result = await findResultOfSurvey(db, id, []);
    return { id, title, groups: result?.groups };
  },
  view(view, { id, title, groups }) {
    const t = reportPageTexts[view.locale];
    const toSurvey = { label: t.survey, href: surveysPaths.survey(view.organisation, id) };
    const crumbs = [{ label: t.surveys, href: surveysPaths.surveys(view.organisation) }, toSurvey];
    if (!groups)
      return (
        <Page view={view} step="needs" title={`${t.heading}: ${title}`} breadcrumbs={crumbs}>
          <EmptyState
            purpose={t.notYet.text}
            action={<ButtonLink href={toSurvey.href}>{t.notYet.toSurvey}</ButtonLink>}
          />
        </Page>
      );
    return (
      <Page
        view={view}
        step="needs"
        title={`${t.heading}: ${title}`}
        lead={t.lead}
        breadcrumbs={[...crumbs, { label: t.result, href: resultPaths.result(view.organisation, id) }]}
      >
        <Files view={view} surveyId={id} hasGroups={groups.some(({ level }) => level === 'group')} />
        {!isPdfAvailable() && <p>{t.pdfMissing}</p>}
        <p class="quiet">{t.language}</p>
      </Page>
    );
  },
});

type Row = { key: keyof (typeof reportPageTexts)['sv']['files']; file: ReportFile; level?: ShownLevel };

const rows: readonly Row[] = [
  { key: 'slides', file: 'slides' },
  { key: 'pdf', file: 'pdf' },
  { key: 'pdfGroups', file: 'pdf', level: 'group' },
  { key: 'word', file: 'word' },
  { key: 'wordGroups', file: 'word', level: 'group' },
  { key: 'workbook', file: 'workbook' },
];

function Files({ view, surveyId, hasGroups }: { view: MemberView; surveyId: number; hasGroups: boolean }) {
  const t = reportPageTexts[view.locale];
  const offered = rows.filter(({ file, level }) => (hasGroups || !level) && (file !== 'pdf' || isPdfAvailable()));
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={offered}
      columns={[
        {
          label: t.file,
          rowHeader: true,
          cell: ({ key, ...of }) => <a href={reportPaths.file(view.organisation, surveyId, of)}>{t.files[key].name}</a>,
        },
        { label: t.use, cell: ({ key }) => t.files[key].use },
      ]}
    />
  );
}
