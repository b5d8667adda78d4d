import { action, page } from '#platform/web/page.tsx';
import type { RawForm } from '#platform/form.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getSending } from '../survey.queries.ts';
import { getOpen } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { sendInvitations } from './send-invitations.command.ts';

const path = '/:organisation/enkater/:id/utskick';

export const sendInvitationsPage = [
  ...page({
    path,
    access: sendInvitations.roles,
    load: async (ctx, { id }) => ({ survey: await getOpen(ctx, id), sending: await getSending(ctx.db, id) }),
    view(view, { survey, sending }) {
      const t = surveysTexts[view.locale];
      const order = surveysPaths.send(view.organisation, survey.id);
      const crumbs = [{ label: survey.title, href: surveysPaths.survey(view.organisation, survey.id) }];
      const left = sending.addresses - sending.done - sending.refused;
      const toAddresses = (
        <ButtonLink href={surveysPaths.addresses(view.organisation, survey.id)}>{t.send.toAddresses}</ButtonLink>
      );
      return (
        <Page view={view} step="needs" title={t.send.heading} lead={t.send.lead} breadcrumbs={crumbs}>
          {sending.addresses === 0 ? (
            <EmptyState purpose={t.send.noAddresses} action={toAddresses} />
          ) : (
            <>
              <Facts
                items={[
                  { term: t.send.progress, value: t.send.sent(sending.done, sending.addresses) },
                  ...(sending.round > 1 ? [{ term: t.send.reminders, value: String(sending.round - 1) }] : []),
                  ...(survey.closesOn ? [{ term: t.closesOn, value: formatDate(survey.closesOn, view.locale) }] : []),
                ]}
              />
              {sending.refused > 0 && (
                <Notice tone="warning" title={t.send.refusedTitle(sending.refused)}>
                  <p>
                    <a href={surveysPaths.addresses(view.organisation, survey.id)}>{t.send.refused}</a>
                  </p>
                </Notice>
              )}
              {sending.round === 0 && <p>{t.send.once}</p>}
              {sending.round === 0 && (
                <PostButton
                  action={order}
                  variant="primary"
                  label={t.send.first(sending.addresses)}
                  fields={{ round: '1' }}
                />
              )}
              {sending.round > 0 && left > 0 && (
                <>
                  <p>{t.send.underWay}</p>
                  <PostButton action={order} label={t.send.rest(left)} fields={{ round: String(sending.round) }} />
                </>
              )}
              {sending.round > 0 && left <= 0 && (
                <>
                  <h2>{t.send.remindHeading}</h2>
                  <p>{t.send.remindExplanation}</p>
                  <PostButton
                    action={order}
                    variant="primary"
                    label={t.send.remind(sending.addresses)}
                    fields={{ round: String(sending.round + 1) }}
                  />
                </>
              )}
            </>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: sendInvitations,
    input: ({ id }, raw) => ({ id, round: roundIn(raw) }),
    next: (id, view) => surveysPaths.send(view.organisation, id),
  }),
];

/** The round on the button; what is no number is no round that can be ordered. */
function roundIn(raw: RawForm): number {
  return typeof raw.round === 'string' && /^\d{1,4}$/.test(raw.round) ? Number(raw.round) : 0;
}
