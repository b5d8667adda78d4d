import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { toParticipation } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { listMeetings } from '../participation/meetings.queries.ts';
import { listTasks } from '../participation/tasks.queries.ts';
import { addParticipationTask, changeParticipationTask, finishParticipationTask } from './task.commands.ts';
import { finishForm, taskForm, type TaskInput } from './task.form.ts';
import { MeetingChoice } from './meeting-choice.tsx';
import { taskTexts } from './task.texts.ts';

const base = '/:organisation/deltagande/:id/arbete';

export const addTaskPage = formPage({
  path: `${base}/nytt`,
  form: taskForm,
  command: addParticipationTask,
  load: async ({ db }, { id }) => ({ participation: await getParticipation(db, id), ...(await loadChoices(db, id)) }),
  view(view, { participation, ...choices }, form) {
    const t = taskTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.addTitle} form={form}>
        <TaskFields view={view} form={form} choices={choices} />
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: toParticipation,
});

export const changeTaskPage = formPage({
  path: `${base}/:taskId`,
  form: taskForm,
  command: changeParticipationTask,
  load: async ({ db }, params) => ({ ...(await loadTask(db, params)), ...(await loadChoices(db, params.id)) }),
  initial: ({ task }) => ({
    title: task.title,
    purpose: task.purpose,
    dueOn: task.dueOn ?? '',
    owner:
      task.postId !== null
        ? `post-${task.postId}`
        : task.administrationId !== null
          ? `administration-${task.administrationId}`
          : '',
    meetingId: task.meetingId === null ? '' : String(task.meetingId),
  }),
  view(view, { participation, task, ...choices }, form) {
    const t = taskTexts[view.locale];
    const isHosts = task.assignmentId !== null;
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.changeTitle}
        lead={isHosts ? t.hosts : undefined}
        form={form}
      >
        <TaskFields view={view} form={form} choices={choices} />
      </ParticipationPage>
    );
  },
  input: (typed, { id, taskId }) => ({ ...typed, id, taskId }),
  next: toParticipation,
});

export const finishTaskPage = formPage({
  path: `${base}/:taskId/klart`,
  form: finishForm,
  command: finishParticipationTask,
  load: ({ db }, params) => loadTask(db, params),
  view(view, { participation, task }, form) {
    const { finish: t } = taskTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} lead={task.title} form={form}>
        {task.doneOn !== null || task.assignmentId !== null ? (
          <p>{t.done}</p>
        ) : (
          <form method="post" novalidate>
            <TextArea form={form} name="result" label={t.result} rows={4} />
            <Button>{t.label}</Button>
          </form>
        )}
      </ParticipationPage>
    );
  },
  input: ({ result }, { id, taskId }) => ({ id, taskId, result }),
  next: toParticipation,
});

export async function loadTask(db: Tx, { id, taskId }: { id: number; taskId: number }) {
  const participation = await getParticipation(db, id);
  return { participation, task: (await listTasks(db, id)).find((one) => one.id === taskId) ?? notFound() };
}

type Choices = Awaited<ReturnType<typeof loadChoices>>;

async function loadChoices(db: Tx, id: number) {
  const posts = (await listPosts(db)).map((post) => ({ value: `post-${post.id}`, label: post.title }));
  const administrations = (await listAdministrations(db)).map((one) => ({
    value: `administration-${one.id}`,
    label: one.name,
  }));
  return { owners: [...posts, ...administrations], meetings: await listMeetings(db, id) };
}

function TaskFields({ view, form, choices }: { view: MemberView; form: FormState<TaskInput>; choices: Choices }) {
  const t = taskTexts[view.locale];
  return (
    <form method="post" novalidate>
      <TextField form={form} name="title" label={t.name} required />
      <TextArea form={form} name="purpose" label={t.purpose} rows={2} />
      <DateField form={form} name="dueOn" label={t.due} />
      <SelectField
        form={form}
        name="owner"
        label={t.owner}
        hint={t.ownerHint}
        prompt={t.nobody}
        options={choices.owners}
      />
      <MeetingChoice form={form} label={t.meeting} prompt={t.noMeeting} meetings={choices.meetings} />
      <Button>{t.save}</Button>
    </form>
  );
}
