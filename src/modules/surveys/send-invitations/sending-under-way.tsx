import type { MemberView } from '#platform/web/context.ts';
import { PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Progress } from '#ui/progress.tsx';
import { Following } from '../following.tsx';
import type { Sending } from '../survey.queries.ts';
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
      <Following view={view} />
      <p>
        <a href={surveysPaths.survey(view.organisation, surveyId)}>{t.toSurvey}</a>
      </p>
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
