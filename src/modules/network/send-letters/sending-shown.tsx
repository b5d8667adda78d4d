import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { networkPaths } from '../network.paths.ts';
import { DoubtfulLetters, RefusedLetters } from './letters-amiss.tsx';
import type { LetterAmiss, Sending } from './letters.queries.ts';
import { lettersTexts } from './letters.texts.ts';

/** How far the letters have come, that one may leave, and those that a person has to look at. */
export function SendingShown(props: {
  view: MemberView;
  networkId: number;
  sending: Sending;
  refused: readonly LetterAmiss[];
  doubtful: readonly LetterAmiss[];
}) {
  const { view, networkId, sending, refused, doubtful } = props;
  const t = lettersTexts[view.locale];
  const tried = sending.sent + sending.refused + sending.doubtful;
  return (
    <>
      {tried < sending.ordered ? (
        <>
          <Progress done={tried} of={sending.ordered} label={t.progress(sending.sent, sending.ordered)} />
          <p>{t.underWay}</p>
          <ButtonLink href={networkPaths.send(view.organisation, networkId)} variant="secondary">
            {t.seeAgain}
          </ButtonLink>
          <Fold summary={t.standsStill}>
            <p>{t.standsStillWhy}</p>
            <PostButton action={networkPaths.tryAgain(view.organisation, networkId)} label={t.rest} />
          </Fold>
        </>
      ) : (
        sending.sent > 0 && <Notice tone="success">{t.allSent(sending.sent)}</Notice>
      )}
      {doubtful.length > 0 && <DoubtfulLetters view={view} networkId={networkId} letters={doubtful} />}
      {refused.length > 0 && <RefusedLetters view={view} networkId={networkId} letters={refused} />}
    </>
  );
}
