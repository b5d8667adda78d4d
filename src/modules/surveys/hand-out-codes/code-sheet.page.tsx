import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { writeCsv } from '#platform/files/csv.ts';
import { action, fileResponse, html, numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { codesOfSurvey } from '../recompute-codes.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import type { Survey } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { handOutCodes } from './hand-out-codes.command.ts';
import { listOwnGroups } from './own-groups.ts';
import { slipSheet, type Pile } from './slip-sheet.ts';
import { addressOf, Slips } from './slips.tsx';

type Sheet = Pile & { survey: Survey & { publicToken: string } };

// Written out as routes of their own, since reckoning codes needs the secret, which no page's load is given.
export const codeSheetPage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/:groupId',
    access: handOutCodes.roles,
    async handle(c, services) {
      const { view, sheet } = await loadSheet(c, services);
      return html(c, <CodeSheet view={view} sheet={sheet} />);
    },
  },
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/:groupId/koder.csv',
    access: handOutCodes.roles,
    async handle(c, services) {
      const { view, sheet } = await loadSheet(c, services);
      const t = surveysTexts[view.locale].codes;
      const address = addressOf(view, sheet.survey);
      const rows = [[t.code, t.address], ...sheet.codes.map((code) => [code, address])];
      const body = new TextEncoder().encode(writeCsv(rows));
      return fileResponse(c, { body, mediaType: 'text/csv; charset=utf-8', name: `${t.fileName}.csv` });
    },
  },
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/:groupId/lappar',
    access: handOutCodes.roles,
    async handle(c, services) {
      const { view, sheet } = await loadSheet(c, services);
      if (sheet.codes.length === 0) throw new AppError('not-now', surveysTexts[view.locale].codes.noneOnPaper);
      return fileResponse(c, await pdfFile(slipSheet(view, sheet.survey, [sheet]), view));
    },
  },
  ...action({
    path: '/:organisation/enkater/:id/koder/:groupId/uttag',
    command: handOutCodes,
    input: ({ id, groupId }) => ({ id, groupId }),
    next: (_count, view, { id, groupId }) => surveysPaths.codeSheet(view.organisation, id, groupId),
  }),
];

async function loadSheet(c: WebContext, services: Services): Promise<{ view: MemberView; sheet: Sheet }> {
  const view = await enterAsMember(c, services, handOutCodes.roles);
  const [id, groupId] = [numberParam(c, 'id'), numberParam(c, 'groupId')];
  const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
  const sheet = await inOrganisation(scope, async (db) => {
    const survey = await getOpenIn({ ...view, db }, id, ['codes']);
    const group = (await listOwnGroups(db, id)).find((one) => one.id === groupId) ?? notFound();
    const codes =
      (await codesOfSurvey(db, { surveyId: id, secrets: services.secrets })).find((one) => one.groupId === groupId)
        ?.codes ?? [];
    return { survey, group, codes };
  });
  return { view, sheet };
}

function CodeSheet({ view, sheet }: { view: MemberView; sheet: Sheet }) {
  const { survey, group, codes } = sheet;
  const t = surveysTexts[view.locale];
  const crumbs = [
    ...surveyCrumbs(view, survey),
    { label: t.codes.heading, href: surveysPaths.codes(view.organisation, survey.id) },
  ];
  const left = group.staff - group.addresses - group.handedOut;
  return (
    <Page
      view={view}
      step="needs"
      title={t.codes.of(group.name)}
      lead={t.codes.summary(group.handedOut, group.staff)}
      breadcrumbs={crumbs}
    >
      {group.handedOut > 0 && codes.length === 0 && <Notice tone="warning">{t.codes.secretGone}</Notice>}
      {codes.length > 0 && (
        <>
          <ButtonLink href={surveysPaths.groupSlips(view.organisation, survey.id, group.id)}>
            {t.codes.slips.pdf}
          </ButtonLink>
          <Notice tone="info" title={t.codes.shuffleTitle}>
            <p>{t.codes.shuffle}</p>
            <p>{t.codes.slips.again}</p>
          </Notice>
          <p>
            <a href={surveysPaths.codeTable(view.organisation, survey.id, group.id)}>{t.codes.download}</a>
          </p>
          <Slips view={view} survey={survey} label={t.codes.of(group.name)} codes={codes} />
        </>
      )}
      {left > 0 && (
        <>
          <p>{t.codes.takeOutExplanation(left)}</p>
          <PostButton
            action={surveysPaths.handOutCodes(view.organisation, survey.id, group.id)}
            label={t.codes.takeOut(left)}
            variant={codes.length > 0 ? 'secondary' : 'primary'}
          />
        </>
      )}
      {left === 0 && codes.length === 0 && group.handedOut === 0 && <p>{t.codes.allByLetter}</p>}
    </Page>
  );
}
