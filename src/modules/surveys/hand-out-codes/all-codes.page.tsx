import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { AppError } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { action, html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { codesOfSurvey } from '../recompute-codes.ts';
import { listGroupInvitations, type GroupInvitations, type Survey } from '../survey.queries.ts';
import { getOpen } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { handOutAllCodes } from './hand-out-codes.command.ts';
import { Slips } from './slips.tsx';

type Sheets = {
  survey: Survey & { publicToken: string };
  sheets: { group: GroupInvitations; codes: readonly string[] }[];
};

// A route of its own, since reckoning codes needs the secret, which no page's load is given.
/** The codes on paper of every group, each group on paper of its own. */
export const allCodesPage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/koder/alla',
    access: handOutAllCodes.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, handOutAllCodes.roles);
      const id = c.req.param('id') ?? '';
      if (!/^[1-9]\d{0,14}$/.test(id)) throw new AppError('not-found');
      const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
      const sheets = await inOrganisation(scope, async (db): Promise<Sheets> => {
        const survey = await getOpen({ ...view, db }, Number(id));
        const groups = await listGroupInvitations(db, survey.id);
        const codes = await codesOfSurvey(db, { surveyId: survey.id, secrets: services.secrets });
        const codesIn = (group: GroupInvitations) => codes.find((one) => one.groupId === group.id)?.codes ?? [];
        return { survey, sheets: groups.map((group) => ({ group, codes: codesIn(group) })) };
      });
      return html(c, <AllCodes view={view} {...sheets} />);
    },
  },
  ...action({
    path: '/:organisation/enkater/:id/koder/alla/uttag',
    command: handOutAllCodes,
    input: ({ id }) => ({ id }),
    next: (_codes, view, { id }) => surveysPaths.allCodes(view.organisation, id),
  }),
];

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
          <Notice tone="info" title={t.shuffleTitle}>
            <p>{t.shuffle}</p>
          </Notice>
        </>
      )}
      {onPaper.map(({ group, codes }) => (
        <section class="slip-group">
          <h2>{t.of(group.name)}</h2>
          <Slips view={view} survey={survey} group={group} codes={codes} />
        </section>
      ))}
    </Page>
  );
}
