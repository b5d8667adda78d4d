import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { addMonths } from '#foundations/clocks/days.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { Notice } from '#ui/notice.tsx';
import { afterPaths } from '../after.paths.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { dispatchTexts } from '../dispatch/dispatch.texts.ts';
import type { MatterRow } from '../matter.queries.ts';
import { addTask } from '../tasks/task.commands.ts';
import { isAnnulled, taskWords } from '../tasks/task-list.tsx';
import { tasksTexts } from '../tasks/tasks.texts.ts';
import { afterOutcomeTexts } from './after-outcome.texts.ts';
import type { Aftermath } from './load-aftermath.ts';

type Props = { view: MemberView; matter: MatterRow; after: Aftermath };

/** What a plan of measures is followed up by: two years (lag 2023:196, 6 §). A routine is no such plan. */
const followUpMonths = 24;

/** What the decision led to: the plan, the participation, who does what, and who has been told. Nothing where nothing has been decided. */
export function AfterOutcome({ view, matter, after }: Props) {
  const t = afterOutcomeTexts[view.locale];
  const { settled, standing, tasks } = after;
  if (!settled && tasks.tasks.length === 0) return null;
  return (
    <section id="efter">
      <h2>{t.heading}</h2>
      {(standing === 'appealed' || standing === 'annulled') && (
        <Notice tone="warning">
          <p>{t[standing]}</p>
        </Notice>
      )}
      <PlanNow view={view} matter={matter} after={after} />
      <Participation view={view} matter={matter} after={after} />
      <TaskSummary view={view} matter={matter} after={after} />
      {settled && <Dispatch view={view} matter={matter} after={after} />}
    </section>
  );
}

function PlanNow({ view, after }: Props) {
  const t = afterOutcomeTexts[view.locale].plan;
  const { plan, settled, standing } = after;
  if (!plan) return null;
  const how = settled?.outcome === 'amended' ? 'amended' : 'adopted';
  const open = standing === 'annulled' ? 'annulled' : 'open';
  return (
    <p>
      {plan.adoptedOn === null ? t[open](plan.title) : t[how](plan.title, String(plan.version))}{' '}
      {plan.adoptedOn !== null &&
        plan.type !== 'routine' &&
        t.followUp(formatDate(addMonths(plan.adoptedOn, followUpMonths), view.locale))}{' '}
      <a href={plansPaths.plan(view.organisation, plan.id)}>{t.toPlan}</a>
    </p>
  );
}

function Participation({ view, matter, after }: Props) {
  const t = afterOutcomeTexts[view.locale].participation;
  const last = after.participation.at(-1);
  if (!last) return null;
  return (
    <p>
      {t[last.state](formatDate(last.happenedOn, view.locale))} {last.told === '' ? t.notTold : t.told(last.told)}{' '}
      <a href={decisionsPaths.registration(view.organisation, matter.id)}>{t.toRegistration}</a>
    </p>
  );
}

const shownTasks = 5;

/** The nearest tasks, and what waits for an answer; a matter that is decided and that nobody carries out says so. */
function TaskSummary({ view, matter, after }: Props) {
  const t = tasksTexts[view.locale];
  const { tasks, settled, standing, waitsFor } = after;
  const valid = tasks.tasks.filter((task) => !isAnnulled(task, tasks));
  const active = valid.filter(({ state }) => state === 'accepted');
  const proposed = valid.filter(({ state }) => state === 'proposed');
  const bare =
    settled && standing !== 'annulled' && !tasks.tasks.some(({ state }) => state === 'accepted' || state === 'done');
  const may = matter.takenInFrom === null && hasRole(view.actor, addTask.roles);
  return (
    <>
      <h3>{t.heading}</h3>
      {bare && matter.state === 'decided' && (settled.outcome === 'approved' || settled.outcome === 'amended') && (
        <p>{t.gap}</p>
      )}
      {settled && active.length > 0 && (
        <p class="quiet">
          {waitsFor.chosen ? t.waits(waitsFor.day && formatDate(waitsFor.day, view.locale)) : t.waitsNot}
        </p>
      )}
      {active.length > 0 && (
        <ul class="waits">
          {active.slice(0, shownTasks).map((task) => (
            <li>
              <span lang="sv">{task.title}</span>
              <span class="quiet">{taskWords(view, tasks, task).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {proposed.length > 0 && `${t.proposalsCount(proposed.length)}. `}
        {tasks.tasks.length > 0 && <a href={afterPaths.tasks(view.organisation, matter.id)}>{t.all}</a>}
        {may && tasks.tasks.length === 0 && <a href={afterPaths.addTask(view.organisation, matter.id)}>{t.add}</a>}
      </p>
    </>
  );
}

function Dispatch({ view, after }: Props) {
  const t = dispatchTexts[view.locale];
  const { settled, dispatch } = after;
  if (!settled) return null;
  const sent = dispatch.filter(({ state }) => state === 'sent').length;
  return (
    <>
      <h3>{t.heading}</h3>
      <p>
        {t.count(sent, dispatch.length)} <a href={afterPaths.dispatch(view.organisation, settled.id)}>{t.link}</a>
      </p>
    </>
  );
}
