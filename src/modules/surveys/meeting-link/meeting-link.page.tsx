import { download, page } from '#platform/web/page.tsx';
import { notFound } from '#platform/errors.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { AdministrationTables } from '../administration-tables.tsx';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import { WhereToAnswer } from '../respond-here/where-to-answer.tsx';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { meetingPoster } from './poster.ts';

const modes = ['codes', 'open-link'] as const;

/** The survey's address for a meeting, on the screen and as a sheet for the wall, for all and for each group. */
export const meetingLinkPage = [
  ...page({
    path: '/:organisation/enkater/:id/mote',
    access: handOutCodes.roles,
    load: async (ctx, { id }) => ({
      survey: await getOpenIn(ctx, id, modes),
      groups: await listGroupInvitations(ctx.db, id),
    }),
    view(view, { survey, groups }) {
      const { meeting: t, groups: g } = surveysTexts[view.locale];
      const hasCodes = survey.mode === 'codes';
      const link = `${view.publicUrl}${answerPaths.typed(survey.publicToken)}`;
      return (
        <Page
          view={view}
          step="needs"
          title={t.heading}
          lead={hasCodes ? t.lead : t.leadOpen}
          breadcrumbs={surveyCrumbs(view, survey)}
        >
          {!hasCodes && (
            <Notice tone="warning" title={t.openTitle}>
              <p>{t.open}</p>
            </Notice>
          )}
          <h2>{t.stepsHeading}</h2>
          <ol>
            {Object.values(hasCodes ? t.before : t.beforeOpen).map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {hasCodes && (
            <p>
              <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.toSlips}</a>
            </p>
          )}
          <h2>{t.qrHeading}</h2>
          <WhereToAnswer link={link} locale={view.locale} />
          <ButtonLink href={surveysPaths.meetingPoster(view.organisation, survey.id)}>{t.poster}</ButtonLink>
          {hasCodes && (
            <>
              <p>{t.groupsHold}</p>
              <Fold summary={t.perGroup}>
                <p>{t.perGroupLead}</p>
                <AdministrationTables
                  groups={groups}
                  caption={g.of}
                  columns={[
                    {
                      label: t.sheet,
                      rowHeader: true,
                      cell: (group) => (
                        <a href={surveysPaths.groupPoster(view.organisation, survey.id, group.id)}>
                          {t.posterOf(group.name)}
                        </a>
                      ),
                    },
                  ]}
                />
              </Fold>
            </>
          )}
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/enkater/:id/mote/affisch',
    access: handOutCodes.roles,
    load: async (ctx, { id }) => ({ survey: await getOpenIn(ctx, id, modes) }),
    make: ({ survey }, view) => pdfFile(meetingPoster(view, survey), view),
  }),
  ...download({
    path: '/:organisation/enkater/:id/mote/:groupId',
    access: handOutCodes.roles,
    async load(ctx, { id, groupId }) {
      const survey = await getOpenIn(ctx, id, ['codes']);
      const group = (await listGroupInvitations(ctx.db, id)).find((one) => one.id === groupId) ?? notFound();
      return { survey, group };
    },
    make: ({ survey, group }, view) => pdfFile(meetingPoster(view, survey, group), view),
  }),
];
