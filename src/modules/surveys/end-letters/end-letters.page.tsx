import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { endLetters } from './end-letters.command.ts';

const path = '/:organisation/enkater/:id/utskick/avslut';

/** Asks before the codes can no longer be reckoned. */
export const endLettersPage = [
  ...page({
    path,
    access: endLetters.roles,
    async load(ctx, { id }) {
      const survey = await getOpenIn(ctx, id, ['codes']);
      if (survey.lettersEnded) throw new AppError('not-now', surveysTexts[ctx.locale].endLetters.ended);
      const groups = await listGroupInvitations(ctx.db, id);
      const unreached = groups.reduce((sum, group) => sum + group.staff - group.addresses - group.handedOut, 0);
      return { survey, unreached };
    },
    view(view, { survey, unreached }) {
      const { endLetters: t, send } = surveysTexts[view.locale];
      const back = surveysPaths.send(view.organisation, survey.id);
      const crumbs = [...surveyCrumbs(view, survey), { label: send.heading, href: back }];
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={crumbs}>
          <Confirm
            action={surveysPaths.endLetters(view.organisation, survey.id)}
            heading="h2"
            question={t.question(survey.title)}
            consequences={[
              t.destroyed,
              t.noLetters,
              t.noSlips,
              ...(unreached > 0 ? [t.unreached(unreached)] : []),
              t.stillOpen,
              t.noReturn,
            ]}
            label={t.label}
            cancelHref={back}
            danger
          />
          <p class="quiet">{t.byItself}</p>
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: endLetters,
    input: ({ id }, _raw, { secrets }) => ({ id, secrets }),
    next: (id, view) => surveysPaths.send(view.organisation, id),
  }),
];
