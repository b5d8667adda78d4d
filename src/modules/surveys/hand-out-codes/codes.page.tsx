import { page } from '#platform/web/page.tsx';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { AdministrationTables } from '../administration-tables.tsx';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { handOutCodes } from './hand-out-codes.command.ts';
import { listOwnGroups } from './own-groups.ts';

/** The groups and how many codes of each are for paper. */
export const codesPage = page({
  path: '/:organisation/enkater/:id/koder',
  access: handOutCodes.roles,
  load: async (ctx, { id }) => ({
    survey: await getOpenIn(ctx, id, ['codes']),
    groups: await listOwnGroups(ctx.db, id),
  }),
  view(view, { survey, groups }) {
    const t = surveysTexts[view.locale];
    const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((all, group) => all + of(group), 0);
    const onPaper = sum((group) => group.handedOut);
    const left = sum((group) => group.staff - group.addresses) - onPaper;
    const crumbs = surveyCrumbs(view, survey);
    return (
      <Page view={view} step="needs" title={t.codes.heading} lead={t.codes.lead} breadcrumbs={crumbs}>
        <p>{t.codes.explanation}</p>
        {onPaper > 0 && (
          <ButtonLink href={surveysPaths.allCodes(view.organisation, survey.id)}>{t.codes.allSheets}</ButtonLink>
        )}
        {survey.lettersEnded && <p>{t.endLetters.ended}</p>}
        {left > 0 && !survey.lettersEnded && (
          <>
            <p>{t.codes.takeOutAllExplanation(left)}</p>
            <PostButton
              action={surveysPaths.handOutAllCodes(view.organisation, survey.id)}
              label={t.codes.takeOutAll(left)}
              variant={onPaper > 0 ? 'secondary' : 'primary'}
            />
          </>
        )}
        <ul>
          <li>
            <a href={surveysPaths.meeting(view.organisation, survey.id)}>{t.meeting.heading}</a>
          </li>
          <li>
            <a href={surveysPaths.replaceCode(view.organisation, survey.id)}>{t.replace.heading}</a>
          </li>
        </ul>
        <AdministrationTables
          groups={groups}
          caption={t.groups.of}
          columns={[
            {
              label: t.groups.group,
              rowHeader: true,
              cell: (group) => (
                <a href={surveysPaths.codeSheet(view.organisation, survey.id, group.id)}>{group.name}</a>
              ),
            },
            { label: t.groups.staff, numeric: true, cell: (group) => group.staff },
            { label: t.addresses.given, numeric: true, cell: (group) => group.addresses },
            { label: t.codes.onSheet, numeric: true, cell: (group) => group.handedOut },
          ]}
        />
      </Page>
    );
  },
});
