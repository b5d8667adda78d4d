import { formatDate } from '#foundations/clocks/index.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { togetherPaths } from '../conversations.paths.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { openRound } from '../open-round/open-round.page.tsx';
import { getRoundIn } from '../round-in-state.ts';
import { listAnswered, listTeams } from '../round.queries.ts';

/** What to write to whoever leads a team's meeting, and each team's link. Mail goes from the coordinator's own program. */
export const letterPage = page({
  path: '/:organisation/samtal/:id/brev',
  access: openRound.roles,
  load: async (ctx, { id }) => ({
    round: await getRoundIn(ctx, id, ['open']),
    teams: await listTeams(ctx.db, id),
    answered: await listAnswered(ctx.db, id),
  }),
  view(view, { round, teams, answered }) {
    const { letter: t, teams: words, columns } = conversationsTexts[view.locale];
    const day = formatDate(round.lastDay, view.locale);
    const { title, purpose } = round;
    return (
      <Page view={view} step="needs" title={t.title} lead={t.lead} breadcrumbs={conversationsCrumbs(view, round)}>
        <h2>{t.invitation}</h2>
        <Copied text={`${t.invite({ title, purpose, day })}\n\n${t.yours}`} label={t.invitation} />
        <h2>{t.reminder}</h2>
        <Copied text={`${t.remind({ title, day })}\n\n${t.yours}`} label={t.reminder} />
        <h2>{t.links}</h2>
        <p>{t.linksHint}</p>
        <DataTable
          caption={t.links}
          captionHidden
          rows={teams}
          columns={[
            { label: words.name, rowHeader: true, cell: ({ name }) => name },
            { label: words.link, cell: ({ code }) => `${view.publicUrl}${togetherPaths.team(code)}` },
            { label: columns.response, cell: ({ id }) => (answered.has(id) ? words.answered : words.waiting) },
          ]}
        />
      </Page>
    );
  },
});

/** A text that is marked and copied as a whole. */
function Copied({ text, label }: { text: string; label: string }) {
  return (
    <textarea class="ds-input" rows={text.split('\n').length + 3} readonly aria-label={label}>
      {text}
    </textarea>
  );
}
