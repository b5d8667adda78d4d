import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkPaths } from '../network.paths.ts';
import type { listRefused, Sending } from './letters.queries.ts';
import { lettersTexts } from './letters.texts.ts';

type Refused = Awaited<ReturnType<typeof listRefused>>;

/** How far the letters have come, that one may leave, and those that did not arrive. */
export function SendingShown(props: { view: MemberView; networkId: number; sending: Sending; refused: Refused }) {
  const { view, networkId, sending, refused } = props;
  const t = lettersTexts[view.locale];
  const left = sending.ordered - sending.sent - sending.refused;
  const tryAgain = networkPaths.tryAgain(view.organisation, networkId);
  return (
    <>
      {left > 0 ? (
        <>
          <Progress
            done={sending.sent + sending.refused}
            of={sending.ordered}
            label={t.progress(sending.sent, sending.ordered)}
          />
          <p>{t.underWay}</p>
          <ButtonLink href={networkPaths.send(view.organisation, networkId)} variant="secondary">
            {t.seeAgain}
          </ButtonLink>
          <Fold summary={t.standsStill}>
            <p>{t.standsStillWhy}</p>
            <PostButton action={tryAgain} label={t.rest} />
          </Fold>
        </>
      ) : (
        sending.sent > 0 && <Notice tone="success">{t.allSent(sending.sent)}</Notice>
      )}
      {refused.length > 0 && (
        <section>
          <h2>{t.failedTitle(refused.length)}</h2>
          <DataTable
            caption={t.failed.caption}
            captionHidden
            rows={refused}
            columns={[
              { label: t.failed.party, rowHeader: true, cell: (one) => one.name },
              { label: t.failed.address, cell: (one) => one.email },
              { label: t.failed.reason, cell: (one) => one.reason },
              {
                label: t.change,
                cell: (one) => (
                  <a href={networkPaths.changeParty(view.organisation, networkId, one.partyId)}>{t.change}</a>
                ),
              },
            ]}
          />
          <PostButton action={tryAgain} label={t.tryAgain} />
        </section>
      )}
    </>
  );
}
