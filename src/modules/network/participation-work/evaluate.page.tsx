import { z } from 'zod';
import { command } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { optionalText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { toParticipation } from '../participation/participation.paths.ts';
import { getParticipation, lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { listMeetings, type Meeting } from '../participation/meetings.queries.ts';
import { writers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { evaluateTexts } from './evaluate.texts.ts';

const evaluateForm = defineForm(evaluateTexts, (t) =>
  z.object({ useful: optionalText(t.tooLong, 4000), change: optionalText(t.tooLong, 4000) }),
);

type Evaluation = { id: number; meetingId: number; useful: string; change: string };

/** What the municipality, not a person, thought of a meeting; goes to a host that is here. Returns the participation's id. */
const evaluateMeeting = command('participation.evaluate', writers, async (ctx, input: Evaluation) => {
  const { id, meetingId, useful, change } = input;
  const t = evaluateTexts[ctx.locale];
  const participation = await lockParticipation(ctx.db, id);
  const meeting = (await listMeetings(ctx.db, id)).find((one) => one.id === meetingId) ?? notFound();
  const stated = statedOf(participation, meeting);
  if (!stated || meeting.startsAt === null || meeting.startsAt > ctx.now) throw new AppError('not-now', t.notYet);
  if (useful === '' && change === '') throw new FieldError('useful', t.missing);
  await writeAct(ctx, participation, { type: 'evaluate', meetingId: stated.id, useful, change });
  return { output: id, audit: { subject: id, details: { title: meeting.title } } };
});

/** The meeting as the host has it: its own id is what the host knows it by. */
function statedOf({ stated }: Participation, { uid }: Meeting) {
  return stated?.meetings.find((one) => one.uid === uid);
}

export const evaluatePage = formPage({
  path: '/:organisation/deltagande/:id/traffar/:meetingId/omdome',
  form: evaluateForm,
  command: evaluateMeeting,
  async load({ db }, { id, meetingId }) {
    const participation = await getParticipation(db, id);
    const meeting = (await listMeetings(db, id)).find((one) => one.id === meetingId) ?? notFound();
    return { participation, meeting, stated: statedOf(participation, meeting) };
  },
  initial: ({ stated }) => ({ useful: stated?.evaluation?.useful, change: stated?.evaluation?.change }),
  view(view, { participation, meeting, stated }, form) {
    const t = evaluateTexts[view.locale];
    const isHeld = meeting.startsAt !== null && meeting.startsAt <= view.now;
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title}
        lead={t.lead(meeting.title)}
        form={form}
      >
        {stated && isHeld ? (
          <form method="post" novalidate>
            <TextArea form={form} name="useful" label={t.useful} rows={4} />
            <TextArea form={form} name="change" label={t.change} rows={4} />
            <Button>{t.save}</Button>
          </form>
        ) : (
          <p>{t.notYet}</p>
        )}
      </ParticipationPage>
    );
  },
  input: (typed, { id, meetingId }) => ({ ...typed, id, meetingId }),
  next: toParticipation,
});
