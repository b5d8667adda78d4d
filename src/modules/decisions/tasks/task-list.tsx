import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonRow, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { afterPaths } from '../after.paths.ts';
import { acceptTask, finishTask } from './task.commands.ts';
import { assigneeOf, type Assignee, type Task } from './task.queries.ts';
import { tasksTexts } from './tasks.texts.ts';

export type TaskList = { tasks: readonly Task[]; assignees: readonly Assignee[]; annulled: ReadonlySet<number> };
type Props = { view: MemberView; list: TaskList; fixed: boolean };

/** What is to be done, the nearest day first; what nobody has answered; what is done or declined, behind a line. */
export function Tasks({ view, list, fixed }: Props) {
  const t = tasksTexts[view.locale];
  const fallen = list.tasks.filter(
    (task) => (task.state === 'accepted' || task.state === 'proposed') && isAnnulled(task, list),
  );
  const inState = (state: Task['state']) => list.tasks.filter((task) => task.state === state && !fallen.includes(task));
  const [active, done, declined] = [inState('accepted'), inState('done'), inState('declined')];
  return (
    <>
      {active.length > 0 && (
        <section>
          <h2>{t.active}</h2>
          <ul class="waits">
            {active.map((task) => (
              <li>
                <OneTask view={view} list={list} task={task}>
                  {!fixed && <ActiveLinks view={view} task={task} />}
                </OneTask>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Proposals view={view} list={list} fixed={fixed} />
      <Folded view={view} list={list} tasks={fallen} summary={() => t.annulled} />
      <Folded
        {...{ view, list, tasks: done, summary: t.done }}
        button={
          !fixed && hasRole(view.actor, finishTask.roles)
            ? (task) => (
                <PostButton action={`${stateOf(view, task)}/igen`} label={named(t.again, t.againNamed(task.title))} />
              )
            : undefined
        }
      />
      <Folded
        {...{ view, list, tasks: declined, summary: t.declined }}
        button={
          !fixed && hasRole(view.actor, acceptTask.roles) ? (task) => <Take view={view} task={task} /> : undefined
        }
      />
    </>
  );
}

/** Tasks that nobody has to think of now, behind a line that says how many they are. */
function Folded(props: {
  view: MemberView;
  list: TaskList;
  tasks: readonly Task[];
  summary: (count: number) => string;
  button?: ((task: Task) => Child) | undefined;
}) {
  const { view, list, tasks, summary, button } = props;
  if (tasks.length === 0) return null;
  return (
    <Fold summary={summary(tasks.length)}>
      <ul class="waits">
        {tasks.map((task) => (
          <li>
            <OneTask view={view} list={list} task={task}>
              {button?.(task)}
            </OneTask>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Take({ view, task }: { view: MemberView; task: Task }) {
  const t = tasksTexts[view.locale];
  return <PostButton action={`${stateOf(view, task)}/ta-emot`} label={named(t.take, t.takeNamed(task.title))} />;
}

function Proposals({ view, list, fixed }: Props) {
  const t = tasksTexts[view.locale];
  const proposed = list.tasks.filter((task) => task.state === 'proposed' && !isAnnulled(task, list));
  const may = !fixed && hasRole(view.actor, acceptTask.roles);
  if (proposed.length === 0) return null;
  return (
    <section>
      <h2>{t.proposals}</h2>
      <p>{t.proposalsLead}</p>
      {may && proposed.length > 1 && (
        <PostButton action={afterPaths.takeAllTasks(view.organisation, proposed[0]?.matterId ?? 0)} label={t.takeAll} />
      )}
      <ul class="waits">
        {proposed.map((task) => (
          <li>
            <OneTask view={view} list={list} task={task}>
              {may && (
                <ButtonRow>
                  <Take view={view} task={task} />
                  <a
                    href={afterPaths.changeTask(view.organisation, task.matterId, task.id)}
                    aria-label={t.changeNamed(task.title)}
                  >
                    {t.change}
                  </a>
                  <PostButton
                    action={`${stateOf(view, task)}/avsta`}
                    label={named(t.decline, t.declineNamed(task.title))}
                  />
                </ButtonRow>
              )}
            </OneTask>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Buttons that are alike to see are told apart when they are read aloud. */
function named(word: string, whole: string): Child {
  return (
    <>
      <span aria-hidden="true">{word}</span>
      <span class="ds-sr-only">{whole}</span>
    </>
  );
}

function ActiveLinks({ view, task }: { view: MemberView; task: Task }) {
  const t = tasksTexts[view.locale];
  return (
    <p>
      {hasRole(view.actor, finishTask.roles) && (
        <a
          href={afterPaths.finishTask(view.organisation, task.matterId, task.id)}
          aria-label={t.finishNamed(task.title)}
        >
          {t.finish}
        </a>
      )}
      {hasRole(view.actor, acceptTask.roles) && (
        <>
          {' · '}
          <a
            href={afterPaths.changeTask(view.organisation, task.matterId, task.id)}
            aria-label={t.changeNamed(task.title)}
          >
            {t.change}
          </a>
        </>
      )}
    </p>
  );
}

/** What, who and when; and from where it came. */
function OneTask(props: { view: MemberView; list: TaskList; task: Task; children?: Child }) {
  const { view, list, task } = props;
  const t = tasksTexts[view.locale];
  return (
    <>
      <span lang="sv">{task.title}</span>
      <span class="quiet">
        {taskWords(view, list, task).join(' · ')}
        {task.doneOn !== null && ` · ${t.doneOn(formatDate(task.doneOn, view.locale))} ${task.doneNote}`}
      </span>
      {props.children}
    </>
  );
}

export function taskWords(view: MemberView, list: Pick<TaskList, 'assignees'>, task: Task): string[] {
  const t = tasksTexts[view.locale];
  const who = list.assignees.find(({ value }) => value === assigneeOf(task))?.name ?? t.nobody;
  const late = task.state === 'accepted' && task.dueOn !== null && task.dueOn < today(view.now);
  const when = task.dueOn === null ? [] : [(late ? t.late : t.due)(formatDate(task.dueOn, view.locale))];
  return [who, ...when, t.sources[task.source]];
}

/** Whether a task came of a decision that a court has annulled: it is then nobody's to do. */
export function isAnnulled(task: Task, { annulled }: Pick<TaskList, 'annulled'>): boolean {
  return task.decisionId !== null && annulled.has(task.decisionId);
}

function stateOf({ organisation }: MemberView, { matterId, id }: Task): string {
  return afterPaths.taskState(organisation, matterId, id);
}
