import { removeNode } from '#foundations/thread/index.ts';
import { command } from '#platform/command.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { getRoundIn, lockRoundIn } from '../round-in-state.ts';

/** Takes away a draft with its teams. What has been opened stays. */
const removeRound = command('conversation-round.remove', ['coordinator'], async (ctx, { id }: { id: number }) => {
  const { title } = await lockRoundIn(ctx, id, ['draft']);
  await ctx.db.deleteFrom('conversationRound').where('id', '=', id).execute();
  await removeNode(ctx, id);
  return { output: null, audit: { subject: id, details: { title } } };
});

const path = '/:organisation/samtal/:id/borttagning';

export const removeRoundPage = [
  ...page({
    path,
    access: removeRound.roles,
    load: async (ctx, { id }) => getRoundIn(ctx, id, ['draft']),
    view(view, round) {
      const t = conversationsTexts[view.locale].draft;
      return (
        <Page view={view} step="needs" title={t.remove} breadcrumbs={conversationsCrumbs(view, round)}>
          <Confirm
            action={conversationsPaths.remove(view.organisation, round.id)}
            heading="h2"
            question={t.removeQuestion(round.title)}
            consequences={[t.removeConsequence]}
            label={t.remove}
            cancelHref={conversationsPaths.round(view.organisation, round.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeRound,
    input: ({ id }) => ({ id }),
    next: (_output, view) => conversationsPaths.rounds(view.organisation),
  }),
];
