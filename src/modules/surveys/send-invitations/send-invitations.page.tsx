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
import { countLetters } from '../returned-letters/returned.queries.ts';
import { isBegun } from '../end-letters/end-letters.command.ts';
import { getSending, listGroupInvitations, type Sending } from '../invitations.queries.ts';
import type { Survey } from '../survey.queries.ts';
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
      const reminded = await countLetters(ctx.db, { surveyId: id, round: survey.rounds + 1 });
      const canEnd = !survey.lettersEnded && isBegun(survey.rounds, groups);
      return { survey, sending: await getSending(ctx.db, id), without, reminded, canEnd };
    },
    view(view, { survey, sending, without, reminded, canEnd }) {
      const t = surveysTexts[view.locale];
      const left = leftOf(sending);
      const isUnderWay = sending.round > 0 && left > 0 && !survey.lettersEnded;
      const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
      return (
        <Page view={view} step="needs" title={t.send.heading} lead={t.send.lead} breadcrumbs={crumbs}>
          {survey.lettersEnded && (
            <Notice tone="info" title={t.endLetters.endedTitle}>
              <p>{t.endLetters.endedWhy}</p>
            </Notice>
          )}
          {sending.addresses === 0 && !survey.lettersEnded && (
            <EmptyState
              purpose={t.send.noAddresses}
              action={
                <ButtonLink href={alongTheWay(view, surveysPaths.addressList(view.organisation, survey.id))}>
                  {t.send.toAddresses}
                </ButtonLink>
              }
            />
          )}
          {sending.addresses > 0 && sending.round === 0 && !survey.lettersEnded && (
            <First view={view} survey={survey} sending={sending} without={without} />
          )}
          {isUnderWay && <SendingUnderWay view={view} surveyId={survey.id} sending={sending} />}
          {sending.addresses > 0 && sending.round > 0 && left <= 0 && (
            <Sent view={view} survey={survey} sending={sending} reminded={reminded} />
          )}
          {canEnd && !isUnderWay && (
            <p>
              <a href={surveysPaths.endLetters(view.organisation, survey.id)}>{t.endLetters.link}</a>
            </p>
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

type Shown = { view: MemberView; survey: Survey; sending: Sending };

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

/** What has been sent, and the reminder that may follow: `reminded` is how many get it. */
function Sent({ view, survey, sending, reminded }: Shown & { reminded: number }) {
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
      {!survey.lettersEnded && <Remind view={view} survey={survey} sending={sending} reminded={reminded} />}
    </>
  );
}

function Remind({ view, survey, sending, reminded }: Shown & { reminded: number }) {
  const t = surveysTexts[view.locale].send;
  return (
    <>
      <h2>{t.remindHeading}</h2>
      <p>{t.remindExplanation}</p>
      {sending.addresses > reminded && <p>{t.notReminded(sending.addresses - reminded)}</p>}
      {reminded > 0 && (
        <PostButton
          action={surveysPaths.send(view.organisation, survey.id)}
          label={t.remind(reminded)}
          fields={{ round: String(sending.round + 1) }}
        />
      )}
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
