import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay, onwards } from '#modules/organisation/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Progress } from '#ui/progress.tsx';
import type { Sending } from '../invitations.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** While a job sends the letters: what is done, how far, and that one may leave. */
export function SendingUnderWay(props: { view: MemberView; surveyId: number; sending: Sending }) {
  const { view, surveyId, sending } = props;
  const t = surveysTexts[view.locale].send;
  const { addresses, done, refused, round } = sending;
  return (
    <>
      <Progress done={done + refused} of={addresses} label={t.lettersSent(done, addresses)} />
      <p>{t.underWay}</p>
      {refused > 0 && (
        <p>
          <a href={surveysPaths.returned(view.organisation, surveyId)}>{t.refusedTitle(refused)}</a>
        </p>
      )}
      <ButtonRow>
        <ButtonLink href={alongTheWay(view, view.path)} variant="secondary">
          {t.again}
        </ButtonLink>
        <a href={onwards(view, surveysPaths.survey(view.organisation, surveyId))}>{t.toSurvey}</a>
      </ButtonRow>
      <Fold summary={t.standsStill}>
        <p>{t.standsStillWhy}</p>
        <PostButton
          action={surveysPaths.send(view.organisation, surveyId)}
          label={t.rest(addresses - done - refused)}
          fields={{ round: String(round) }}
        />
      </Fold>
    </>
  );
}
