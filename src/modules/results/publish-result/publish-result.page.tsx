import { AppError, notFound } from '#platform/errors.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { surveysPaths } from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result } from '../result.queries.ts';
import { resultPaths } from '../results.paths.ts';
import { resultsTexts } from '../results.texts.ts';
import { publishResult, withdrawResult } from './publish-result.commands.ts';
import { findPublicSince } from './publish-result.queries.ts';
import { whyNotPublishable } from './publish-result.rules.ts';
import { publishResultTexts } from './publish-result.texts.ts';

const path = '/:organisation/enkater/:id/resultat/publicering';
const withdrawal = '/:organisation/enkater/:id/resultat/publicering/borttagning';

/** Asks before everyone who was asked may read the result, and before they no longer may. */
export const publishResultPage = [
  ...page({
    path,
    access: publishResult.roles,
    async load(ctx, { id }) {
      const result = await loadResult(ctx, id);
      const problem = whyNotPublishable(result);
      if (problem) throw new AppError('not-now', publishResultTexts[ctx.locale][problem]);
      return result;
    },
    view(view, result) {
      const t = publishResultTexts[view.locale];
      return (
        <Page view={view} step="needs" title={t.title} breadcrumbs={crumbsOf(view, result)}>
          <Confirm
            action={resultPaths.publish(view.organisation, result.surveyId)}
            heading="h2"
            question={t.question(result.title)}
            consequences={[t.same, t.address, t.linked, t.back]}
            label={t.label}
            cancelHref={resultPaths.result(view.organisation, result.surveyId)}
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: publishResult,
    input: ({ id }) => ({ id }),
    next: (id, view) => resultPaths.result(view.organisation, id),
  }),
  ...page({
    path: withdrawal,
    access: withdrawResult.roles,
    async load(ctx, { id }) {
      const result = await loadResult(ctx, id);
      const since = await findPublicSince(ctx.db, result.id);
      if (!since) throw new AppError('not-now', publishResultTexts[ctx.locale].notPublic);
      return result;
    },
    view(view, result) {
      const { withdraw: t } = publishResultTexts[view.locale];
      return (
        <Page view={view} step="needs" title={t.title} breadcrumbs={crumbsOf(view, result)}>
          <Confirm
            action={resultPaths.withdraw(view.organisation, result.surveyId)}
            heading="h2"
            question={t.question(result.title)}
            consequences={[t.gone, t.kept]}
            label={t.label}
            cancelHref={resultPaths.result(view.organisation, result.surveyId)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: withdrawal,
    command: withdrawResult,
    input: ({ id }) => ({ id }),
    next: (id, view) => resultPaths.result(view.organisation, id),
  }),
];

async function loadResult({ db }: LoadContext, id: number): Promise<Result> {
  return (await findResultOfSurvey(db, id, ['municipality'])) ?? notFound();
}

function crumbsOf(view: MemberView, result: Result) {
  return [
    { label: resultsTexts[view.locale].surveys, href: surveysPaths.surveys(view.organisation) },
    { label: result.title, href: resultPaths.result(view.organisation, result.surveyId) },
  ];
}
