import { z } from 'zod';
import { command } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { freeText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatMoment } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation, lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { listTasks } from '../participation/tasks.queries.ts';
import { writers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { placeWorkTexts } from '../place/work.texts.ts';
import { commentTexts } from './comment.texts.ts';

const commentForm = defineForm(placeWorkTexts, (t) =>
  z.object({ comment: freeText(requiredText(t.comment.missing, { max: 4000 })) }),
);

/** A hand-in that can be commented on: our own, or another's who lets the network read it. */
function findShown({ stated }: Participation, handInId: number) {
  for (const { id, title, handIn, others } of stated?.assignments ?? []) {
    if (handIn?.id === handInId) return { assignmentId: id, title, author: '', ...handIn };
    const other = others.find((one) => one.handInId === handInId);
    if (other) return { assignmentId: id, title, ...other };
  }
  return undefined;
}

/** A word to the host about a hand-in in the network, in the municipality's name. Returns the participation's id. */
const commentOnHandIn = command(
  'participation.comment',
  writers,
  async (ctx, { id, handInId, comment: text }: { id: number; handInId: number; comment: string }) => {
    const participation = await lockParticipation(ctx.db, id);
    const shown = findShown(participation, handInId) ?? notFound();
    if (participation.state !== 'registered') throw new AppError('not-now', commentTexts[ctx.locale].notIn);
    await writeAct(ctx, participation, { type: 'comment', handInId, text });
    const task = (await listTasks(ctx.db, id)).find(({ assignmentId }) => assignmentId === shown.assignmentId);
    return { output: { id, taskId: task?.id }, audit: { subject: id, details: { title: shown.title } } };
  },
);

export const commentPage = formPage({
  path: '/:organisation/deltagande/:id/inlamningar/:handInId',
  form: commentForm,
  command: commentOnHandIn,
  async load({ db }, { id, handInId }) {
    const participation = await getParticipation(db, id);
    return { participation, shown: findShown(participation, handInId) ?? notFound() };
  },
  view(view, { participation, shown }, form) {
    const t = commentTexts[view.locale];
    const place = placeWorkTexts[view.locale].comment;
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title(shown.author)}
        lead={shown.title}
        form={form}
      >
        {shown.text.split(/\n{2,}/).map((paragraph) => (
          <p class="typed">{paragraph}</p>
        ))}
        <h2>{t.comments}</h2>
        {shown.comments.length === 0 && <p>{t.none}</p>}
        {shown.comments.length > 0 && (
          <ul>
            {shown.comments.map(({ author, text, writtenAt }) => (
              <li>
                <strong>{author || participation.inviter}</strong>, {formatMoment(new Date(writtenAt), view.locale)}:{' '}
                {text}
              </li>
            ))}
          </ul>
        )}
        {participation.state === 'registered' && (
          <form method="post" novalidate>
            <TextArea form={form} name="comment" label={place.text} hint={t.hint} rows={4} />
            <Button>{place.send}</Button>
          </form>
        )}
      </ParticipationPage>
    );
  },
  input: ({ comment }, { id, handInId }) => ({ id, handInId, comment }),
  next: ({ id, taskId }, view) =>
    taskId === undefined
      ? participationPaths.participation(view.organisation, id)
      : participationPaths.handIn(view.organisation, id, taskId),
});
