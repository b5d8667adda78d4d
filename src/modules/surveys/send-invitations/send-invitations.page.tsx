import { action, page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import type { RawForm } from '#platform/form.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { alongTheWay, crumbsOnTheWay, onwards } from '#modules/organisation/index.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getSending, listGroupInvitations, type Sending } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { sendInvitations } from './send-invitations.command.ts';
import { SendingUnderWay } from './sending-under-way.tsx';

const path = '/:organisation/enkater/:id/utskick';

/** Asks before the letters go, then shows how far they have come, then offers a reminder. */
export const sendInvitationsPage = [
  ...page({
    path,
    access: sendInvitations.roles,
    async load(ctx, { id }) {
      const survey = await getOpenIn(ctx, id, ['codes']);
      const groups = await listGroupInvitations(ctx.db, id);
      const without = groups.reduce((sum, group) => sum + group.staff - group.addresses - group.handedOut, 0);
      return { survey, sending: await getSending(ctx.db, id), without };
    },
    view(view, { survey, sending, without }) {
      const t = surveysTexts[view.locale];
      const left = leftOf(sending);
      const isUnderWay = sending.round > 0 && left > 0;
      const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
      return (
        <Page view={view} step="needs" title={t.send.heading} lead={t.send.lead} breadcrumbs={crumbs}>
          {sending.addresses === 0 && (
            <EmptyState
              purpose={t.send.noAddresses}
              action={
                <ButtonLink href={alongTheWay(view, surveysPaths.addressList(view.organisation, survey.id))}>
                  {t.send.toAddresses}
                </ButtonLink>
              }
            />
          )}
          {sending.addresses > 0 && sending.round === 0 && (
            <First view={view} survey={survey} sending={sending} without={without} />
          )}
          {isUnderWay && <SendingUnderWay view={view} surveyId={survey.id} sending={sending} />}
          {sending.addresses > 0 && sending.round > 0 && left <= 0 && (
            <Sent view={view} survey={survey} sending={sending} />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: sendInvitations,
    input: ({ id }, raw) => ({ id, round: roundIn(raw) }),
    next: (id, view) => alongTheWay(view, surveysPaths.send(view.organisation, id)),
  }),
];

type Shown = { view: MemberView; survey: { id: number; title: string; closesOn: string | null }; sending: Sending };

/** The one question before anything leaves the house. */
function First({ view, survey, sending, without }: Shown & { without: number }) {
  const t = surveysTexts[view.locale].send;
  return (
    <>
      <Confirm
        action={alongTheWay(view, surveysPaths.send(view.organisation, survey.id))}
        heading="h2"
        question={t.question(survey.title, sending.addresses)}
        consequences={[
          t.ownLetter,
          ...(survey.closesOn ? [t.lastDay(formatDate(survey.closesOn, view.locale))] : []),
          ...(without > 0 ? [t.without(without)] : []),
          t.once,
          t.noReturn,
        ]}
        label={t.first(sending.addresses)}
        cancelHref={onwards(view, surveysPaths.survey(view.organisation, survey.id))}
      >
        <input type="hidden" name="round" value="1" />
      </Confirm>
      {without > 0 && (
        <p>
          <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.toCodes}</a>
        </p>
      )}
    </>
  );
}

/** What has been sent, and the reminder that may follow. */
function Sent({ view, survey, sending }: Shown) {
  const t = surveysTexts[view.locale];
  return (
    <>
      <Notice tone="success">{t.send.allSent(sending.done)}</Notice>
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
            <a href={surveysPaths.returned(view.organisation, survey.id)}>{t.send.refused}</a>
          </p>
        </Notice>
      )}
      {sending.refused === 0 && (
        <p>
          <a href={surveysPaths.returned(view.organisation, survey.id)}>{t.returned.markHeading}</a>
        </p>
      )}
      <p>
        <a href={surveysPaths.survey(view.organisation, survey.id)}>{t.send.toSurvey}</a>
      </p>
      <h2>{t.send.remindHeading}</h2>
      <p>{t.send.remindExplanation}</p>
      <PostButton
        action={surveysPaths.send(view.organisation, survey.id)}
        label={t.send.remind(sending.addresses)}
        fields={{ round: String(sending.round + 1) }}
      />
    </>
  );
}

/** Addresses whose letter of this round is still to go. */
function leftOf(sending: Sending): number {
  return sending.addresses - sending.done - sending.refused;
}

/** The round on the button; what is no number is no round that can be ordered. */
function roundIn(raw: RawForm): number {
  return typeof raw.round === 'string' && /^\d{1,4}$/.test(raw.round) ? Number(raw.round) : 0;
}
