import { AppError } from '#platform/errors.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { html, numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { secretNameOf } from '../codes.ts';
import { Slips } from '../hand-out-codes/slips.tsx';
import type { Survey } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { replaceCode } from './replace-code.command.ts';
import { replacementCodeOf } from './replacements.rules.ts';

// A route of its own, since reckoning the code needs the secret, which no page's load is given. The code is never in an address.
/** A replacement as a slip to print and give away. */
export const replacedCodePage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/ersattning/:number',
    access: replaceCode.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, replaceCode.roles);
      const [id, number] = [numberParam(c, 'id'), numberParam(c, 'number')];
      const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
      const survey = await inOrganisation(scope, (db) => getOpenIn({ ...view, db }, id, ['codes']));
      if (number > survey.replacements) throw new AppError('not-found');
      const secret = await services.secrets.find(secretNameOf(survey.publicToken));
      const code = secret && replacementCodeOf(secret, number);
      return html(c, <ReplacedCode view={view} survey={survey} code={code} />);
    },
  },
];

type Opened = Survey & { publicToken: string };

function ReplacedCode({ view, survey, code }: { view: MemberView; survey: Opened; code: string | undefined }) {
  const { replace: t, codes } = surveysTexts[view.locale];
  const crumbs = [
    ...surveyCrumbs(view, survey),
    { label: t.heading, href: surveysPaths.replaceCode(view.organisation, survey.id) },
  ];
  return (
    <Page view={view} step="needs" title={t.done} lead={t.give} breadcrumbs={crumbs}>
      {code === undefined ? (
        <Notice tone="warning">{codes.secretGone}</Notice>
      ) : (
        <Slips view={view} survey={survey} label={t.done} codes={[code]} />
      )}
      <p>
        <a href={surveysPaths.survey(view.organisation, survey.id)}>{t.back}</a>
      </p>
    </Page>
  );
}
