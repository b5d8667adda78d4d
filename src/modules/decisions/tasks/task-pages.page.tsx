import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import {
  acceptAllTasks,
  acceptTask,
  addTask,
  changeTask,
  declineTask,
  finishTask,
  openTaskAgain,
} from './task.commands.ts';
import { finishTaskForm, taskForm, type TaskInput } from './task.form.ts';
import { assigneeOf, listAssignees, listTasks, type Assignee } from './task.queries.ts';
import { tasksTexts } from './tasks.texts.ts';

export const addTaskPage = formPage({
  path: '/:organisation/arenden/:id/uppgifter/ny',
  form: taskForm,
  command: addTask,
  load: async ({ db }, { id }) => ({ matter: await getMatter(db, id), assignees: await listAssignees(db) }),
  view(view, { matter, assignees }, form) {
    const t = tasksTexts[view.locale].form;
    return (
      <Page view={view} step="decision" title={t.addTitle} form={form} breadcrumbs={crumbs(view, matter)}>
        <TaskFields view={view} form={form} assignees={assignees} />
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, matterId: id }),
  next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
});

export const changeTaskPage = formPage({
  path: '/:organisation/arenden/:id/uppgifter/:taskId',
  form: taskForm,
  command: changeTask,
  load: async ({ db }, params) => ({ ...(await loadTask(db, params)), assignees: await listAssignees(db) }),
  initial: ({ task }) => ({ title: task.title, assignee: assigneeOf(task), dueOn: task.dueOn ?? '' }),
  view(view, { matter, task, assignees }, form) {
    const t = tasksTexts[view.locale].form;
    const proposed = task.state === 'proposed';
    return (
      <Page
        view={view}
        step="decision"
        title={proposed ? t.takeTitle : t.changeTitle}
        lead={proposed ? t.proposed : undefined}
        form={form}
        breadcrumbs={crumbs(view, matter)}
      >
        <TaskFields view={view} form={form} assignees={assignees} />
      </Page>
    );
  },
  input: (typed, { id, taskId }) => ({ ...typed, matterId: id, taskId }),
  next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
});

export const finishTaskPage = formPage({
  path: '/:organisation/arenden/:id/uppgifter/:taskId/klar',
  form: finishTaskForm,
  command: finishTask,
  load: async ({ db }, params) => loadTask(db, params),
  initial: (_data, view) => ({ doneOn: today(view.now) }),
  view(view, { matter, task }, form) {
    const texts = tasksTexts[view.locale];
    const t = texts.finishing;
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={task.title}
        form={form}
        breadcrumbs={crumbs(view, matter)}
      >
        {task.state !== 'accepted' ? (
          <p>{texts.notOpen}</p>
        ) : (
          <form method="post" novalidate>
            <DateField form={form} name="doneOn" label={t.on} required max={today(view.now)} />
            <TextArea form={form} name="doneNote" label={t.note} hint={t.noteHint} rows={3} />
            <Button>{t.button}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id, taskId }) => ({ ...typed, matterId: id, taskId }),
  next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
});

const statePath = '/:organisation/arenden/:id/uppgifter/:taskId/lage';

/** One button each: `ta-emot`, `avsta`, `igen`. */
export const taskStateActions = [
  ...action({
    path: `${statePath}/ta-emot`,
    command: acceptTask,
    input: ({ id, taskId }) => ({ matterId: id, taskId }),
    next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
  }),
  ...action({
    path: `${statePath}/avsta`,
    command: declineTask,
    input: ({ id, taskId }) => ({ matterId: id, taskId }),
    next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
  }),
  ...action({
    path: `${statePath}/igen`,
    command: openTaskAgain,
    input: ({ id, taskId }) => ({ matterId: id, taskId }),
    next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
  }),
  ...action({
    path: '/:organisation/arenden/:id/uppgifter/alla',
    command: acceptAllTasks,
    input: ({ id }) => ({ matterId: id }),
    next: (matterId, view) => afterPaths.tasks(view.organisation, matterId),
  }),
];

async function loadTask(db: Tx, { id, taskId }: { id: number; taskId: number }) {
  const matter = await getMatter(db, id);
  return { matter, task: (await listTasks(db, id)).find((one) => one.id === taskId) ?? notFound() };
}

function crumbs(view: MemberView, matter: MatterRow) {
  return [
    ...matterCrumbs(view, matter),
    { label: tasksTexts[view.locale].title, href: afterPaths.tasks(view.organisation, matter.id) },
  ];
}

function TaskFields(props: { view: MemberView; form: FormState<TaskInput>; assignees: readonly Assignee[] }) {
  const { form } = props;
  const t = tasksTexts[props.view.locale].form;
  return (
    <form method="post" novalidate>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <SelectField
        form={form}
        name="assignee"
        label={t.assignee}
        hint={t.assigneeHint}
        prompt={t.nobody}
        options={props.assignees.map(({ value, name }) => ({ value, label: name }))}
      />
      <DateField form={form} name="dueOn" label={t.due} />
      <Button>{t.save}</Button>
    </form>
  );
}
