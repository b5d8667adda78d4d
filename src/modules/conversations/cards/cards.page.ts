import { isPdfAvailable, renderSheet } from '#foundations/documents/index.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download } from '#platform/web/page.tsx';
import { conversationsTexts } from '../conversations.texts.ts';
import { openRound } from '../open-round/open-round.page.tsx';
import { getRoundIn } from '../round-in-state.ts';
import { listTeams, type Round, type Team } from '../round.queries.ts';
import { cardSheet } from './card-sheet.ts';

/** One A4 for each team with the guide, the way to the form and the code: all in one file, or a team's own. */
export const cardsDownload = [
  ...download({
    path: '/:organisation/samtal/:id/kort',
    access: openRound.roles,
    load: async (ctx, { id }) => ({ round: await getRoundIn(ctx, id, ['open']), teams: await listTeams(ctx.db, id) }),
    make: async ({ round, teams }, view) => pdfOf(view, round, teams),
  }),
  ...download({
    path: '/:organisation/samtal/:id/kort/:teamId',
    access: openRound.roles,
    async load(ctx, { id, teamId }) {
      const round = await getRoundIn(ctx, id, ['open']);
      return { round, team: (await listTeams(ctx.db, id)).find((one) => one.id === teamId) ?? notFound() };
    },
    make: async ({ round, team }, view) => pdfOf(view, round, [team]),
  }),
];

async function pdfOf(view: MemberView, round: Round, teams: readonly Team[]) {
  if (!isPdfAvailable()) throw new AppError('not-now', conversationsTexts[view.locale].open.noPdf);
  const sheet = cardSheet(view, { round, teams });
  return {
    body: new Uint8Array(await renderSheet(sheet)),
    mediaType: 'application/pdf',
    name: `${sheet.title}.pdf`,
  };
}
