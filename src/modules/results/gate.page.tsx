import { notFound } from '#platform/errors.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { surveysPaths } from '#modules/surveys/index.ts';
import { GateReportView } from './gate-report.tsx';
import { gateTexts } from './gate.texts.ts';
import { findResultOfSurvey } from './result.queries.ts';
import { resultPaths } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

/** What was tried before the result was shown, by whom, and what came of it. */
export const gatePage = page({
  path: '/:organisation/enkater/:id/resultat/granskning',
  load: async ({ db }, { id }) => (await findResultOfSurvey(db, id)) ?? notFound(),
  view: (view, result) => (
    <Page
      view={view}
      step="needs"
      title={gateTexts[view.locale].title}
      lead={result.gate ? gateTexts[view.locale].lead : result.title}
      terms={['anonymity', 'threshold', 'reportingGroup']}
      breadcrumbs={[
        { label: resultsTexts[view.locale].surveys, href: surveysPaths.surveys(view.organisation) },
        { label: result.title, href: resultPaths.result(view.organisation, result.surveyId) },
      ]}
    >
      <GateReportView
        result={result}
        jsonHref={resultPaths.json(view.organisation, result.surveyId)}
        locale={view.locale}
      />
    </Page>
  ),
});
