import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { dropBroughtHome } from '#modules/situation/index.ts';
import { listNotesWithFindings } from './notes.queries.ts';
import { ParticipationPage } from './participation-frame.tsx';
import { participationPaths } from './participation.paths.ts';
import { getParticipation, lockParticipation } from './participation.queries.ts';
import { answerers } from './participation.roles.ts';
import { removeInvitationTexts } from './remove-invitation.texts.ts';

/** Takes away an invitation that was brought by mistake and never answered. The file itself is kept: it has been received. */
const removeInvitation = command('participation.remove', answerers, async (ctx, { id }: { id: number }) => {
  const participation = await lockParticipation(ctx.db, id);
  if (participation.state !== 'received' || participation.partyId !== null)
    throw new AppError('not-now', removeInvitationTexts[ctx.locale].answered);
  const notes = await listNotesWithFindings(ctx.db, id);
  if (notes.some(({ findings }) => findings.length > 0))
    throw new AppError('not-now', removeInvitationTexts[ctx.locale].leanedOn);
  await ctx.db.deleteFrom('participation').where('id', '=', id).execute();
  for (const { broughtHomeId } of notes) if (broughtHomeId !== null) await dropBroughtHome(ctx, broughtHomeId);
  return { output: null, audit: { subject: id, details: { title: participation.subject } } };
});

const path = '/:organisation/deltagande/:id/borttagning';

export const removeInvitationPage = [
  ...page({
    path,
    access: removeInvitation.roles,
    load: ({ db }, { id }) => getParticipation(db, id),
    view(view, participation) {
      const t = removeInvitationTexts[view.locale];
      return (
        <ParticipationPage view={view} participation={participation} title={t.title}>
          {participation.state !== 'received' || participation.partyId !== null ? (
            <p>{t.answered}</p>
          ) : (
            <Confirm
              action={participationPaths.remove(view.organisation, participation.id)}
              question={t.question}
              heading="h2"
              consequences={[t.consequence]}
              label={t.label}
              danger
              cancelHref={participationPaths.participation(view.organisation, participation.id)}
            />
          )}
        </ParticipationPage>
      );
    },
  }),
  ...action({
    path,
    command: removeInvitation,
    input: ({ id }) => ({ id }),
    next: (_output, view) => participationPaths.participations(view.organisation),
  }),
];
