import { AppError } from '#platform/errors.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { action, fileResponse, html, numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { codesOfSurvey } from '../recompute-codes.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import type { Survey } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { handOutAllCodes } from './hand-out-codes.command.ts';
import { listOwnGroups } from './own-groups.ts';
import { slipSheet, type Pile } from './slip-sheet.ts';
import { Slips } from './slips.tsx';

type Sheets = {
  survey: Survey & { publicToken: string };
  sheets: Pile[];
};

// A route of its own, since reckoning codes needs the secret, which no page's load is given.
/** The codes on paper of every group that is this organisation's, each group on paper of its own. */
export const allCodesPage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/alla',
    access: handOutAllCodes.roles,
    async handle(c, services) {
      const { view, sheets } = await loadSheets(c, services);
      return html(c, <AllCodes view={view} {...sheets} />);
    },
  },
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/alla/lappar',
    access: handOutAllCodes.roles,
    async handle(c, services) {
      const { view, sheets } = await loadSheets(c, services);
      if (sheets.sheets.every(({ codes }) => codes.length === 0))
        throw new AppError('not-now', surveysTexts[view.locale].codes.noneOnPaper);
      return fileResponse(c, await pdfFile(slipSheet(view, sheets.survey, sheets.sheets), view));
    },
  },
  ...action({
    path: '/:organisation/enkater/:id/koder/alla/uttag',
    command: handOutAllCodes,
    input: ({ id }) => ({ id }),
    next: (_codes, view, { id }) => surveysPaths.allCodes(view.organisation, id),
  }),
];

async function loadSheets(c: WebContext, services: Services): Promise<{ view: MemberView; sheets: Sheets }> {
  const view = await enterAsMember(c, services, handOutAllCodes.roles);
  const id = numberParam(c, 'id');
  const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
  const sheets = await inOrganisation(scope, async (db): Promise<Sheets> => {
    const survey = await getOpenIn({ ...view, db }, id, ['codes']);
    const groups = await listOwnGroups(db, survey.id);
    const codes = await codesOfSurvey(db, { surveyId: survey.id, secrets: services.secrets });
    const codesIn = (groupId: number) => codes.find((one) => one.groupId === groupId)?.codes ?? [];
    return { survey, sheets: groups.map((group) => ({ group, codes: codesIn(group.id) })) };
  });
  return { view, sheets };
}

function AllCodes({ view, survey, sheets }: Sheets & { view: MemberView }) {
  const t = surveysTexts[view.locale].codes;
  const onPaper = sheets.filter(({ codes }) => codes.length > 0);
  const handedOut = sheets.reduce((sum, { group }) => sum + group.handedOut, 0);
  const crumbs = [
    ...surveyCrumbs(view, survey),
    { label: t.heading, href: surveysPaths.codes(view.organisation, survey.id) },
  ];
  return (
    <Page view={view} step="needs" title={t.everyGroup} lead={t.handedOut(handedOut)} breadcrumbs={crumbs}>
      {handedOut === 0 && <p>{t.noneOnPaper}</p>}
      {handedOut > 0 && onPaper.length === 0 && <Notice tone="warning">{t.secretGone}</Notice>}
      {onPaper.length > 0 && (
        <>
          <p>{t.everyGroupLead}</p>
          <ButtonLink href={surveysPaths.allSlips(view.organisation, survey.id)}>{t.slips.pdfAll}</ButtonLink>
          <Notice tone="info" title={t.shuffleTitle}>
            <p>{t.shuffle}</p>
            <p>{t.slips.again}</p>
          </Notice>
          <Fold summary={t.slips.onPage}>
            {onPaper.map(({ group, codes }) => (
              <section class="slip-group">
                <h2>{t.of(group.name)}</h2>
                <Slips view={view} survey={survey} label={t.of(group.name)} codes={codes} />
              </section>
            ))}
          </Fold>
        </>
      )}
    </Page>
  );
}
