import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import type { Round } from '../round.queries.ts';

/** A closing that was cut off half-way: whoever may closes the round again, and what is left is done. */
export function CountingRound({ view, round, may }: { view: MemberView; round: Round; may: boolean }) {
  const { open: t } = conversationsTexts[view.locale];
  return (
    <>
      <Notice tone="warning">{t.counting}</Notice>
      {may && <ButtonLink href={conversationsPaths.close(view.organisation, round.id)}>{t.close}</ButtonLink>}
    </>
  );
}
