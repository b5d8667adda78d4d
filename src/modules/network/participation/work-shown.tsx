import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { participationPaths } from './participation.paths.ts';
import type { LeanedOn, Note } from './notes.queries.ts';
import type { Participation } from './participation.queries.ts';
import type { Task } from './tasks.queries.ts';
import { workShownTexts } from './work-shown.texts.ts';

type Of = { view: MemberView; participation: Participation; mayWrite: boolean };

/** What is to be done between the meetings, the host's assignments among it. */
export function Work({ view, participation, tasks, mayWrite }: Of & { tasks: readonly Task[] }) {
  const { work: t } = workShownTexts[view.locale];
  const { organisation, locale } = view;
  const { id } = participation;
  return (
    <section>
      <h2>{t.heading}</h2>
      {tasks.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.heading}
          captionHidden
          rows={tasks}
          columns={[
            {
              label: t.task,
              rowHeader: true,
              cell: (task) => (
                <>
                  {mayWrite ? (
                    <a href={participationPaths.task(organisation, id, task.id)}>{task.title}</a>
                  ) : (
                    task.title
                  )}
                  {task.assignmentId !== null && <span class="quiet"> {t.hosts}</span>}
                </>
              ),
            },
            { label: t.owner, cell: ({ owner }) => owner ?? t.nobody },
            { label: t.due, cell: ({ dueOn }) => (dueOn === null ? '' : formatDate(dueOn, locale)) },
            {
              label: t.state,
              cell: (task) => <TaskState {...{ view, participation, task, mayWrite }} />,
            },
          ]}
        />
      )}
      {mayWrite && (
        <p>
          <a href={participationPaths.addTask(organisation, id)}>{t.add}</a>
        </p>
      )}
    </section>
  );
}

function TaskState({ view, participation, task, mayWrite }: Of & { task: Task }) {
  const { work: t } = workShownTexts[view.locale];
  const { doneOn, dueOn, assignmentId, title } = task;
  if (doneOn !== null)
    return (
      <>
        <State tone="done">{t.done(formatDate(doneOn, view.locale))}</State>
        {mayWrite && assignmentId !== null && (
          <>
            {' '}
            <a
              href={participationPaths.handIn(view.organisation, participation.id, task.id)}
              aria-label={`${t.handedIn}: ${title}`}
            >
              {t.handedIn}
            </a>
          </>
        )}
      </>
    );
  const isLate = dueOn !== null && dueOn < today(view.now);
  const href = assignmentId === null ? participationPaths.finishTask : participationPaths.handIn;
  const label = assignmentId === null ? t.finish : t.handIn;
  return (
    <>
      <State tone={isLate ? 'warning' : 'draft'}>{isLate ? t.late : t.open}</State>
      {mayWrite && (
        <>
          {' '}
          <a href={href(view.organisation, participation.id, task.id)} aria-label={`${label}: ${title}`}>
            {label}
          </a>
        </>
      )}
    </>
  );
}

/** What was noted, and what we brought home, each with the day. */
export function Notes({ view, participation, notes, mayWrite }: Of & { notes: readonly LeanedOn[] }) {
  const { notes: t } = workShownTexts[view.locale];
  const ofType = (type: Note['type']) => notes.filter((one) => one.type === type);
  return (
    <section>
      <h2>{t.heading}</h2>
      {notes.length === 0 && <p>{t.none}</p>}
      <NoteList {...{ view, participation, mayWrite }} notes={ofType('note')} />
      {ofType('brought-home').length > 0 && <h3>{t.home}</h3>}
      <NoteList {...{ view, participation, mayWrite }} notes={ofType('brought-home')} />
      {mayWrite && (
        <p>
          <a href={participationPaths.addNote(view.organisation, participation.id)}>{t.add}</a>
        </p>
      )}
    </section>
  );
}

function NoteList({ view, participation, notes, mayWrite }: Of & { notes: readonly LeanedOn[] }) {
  const { notes: t } = workShownTexts[view.locale];
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => {
        const { id, text, writtenOn } = note;
        const day = formatDate(writtenOn, view.locale);
        return (
          <li>
            <span class="quiet">{day}</span>{' '}
            {mayWrite && (
              <a
                href={participationPaths.note(view.organisation, participation.id, id)}
                aria-label={`${t.change}: ${day}`}
              >
                {t.change}
              </a>
            )}
            {text.split(/\n{2,}/).map((paragraph) => (
              <p class="typed">{paragraph}</p>
            ))}
            {note.type === 'brought-home' && <Leaning {...{ view, participation, note, mayWrite }} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The findings that lean on what was brought home, or the way to the first one. */
function Leaning({ view, participation, note, mayWrite }: Of & { note: LeanedOn }) {
  const { notes: t } = workShownTexts[view.locale];
  const { organisation } = view;
  if (note.findings.length > 0)
    return (
      <p>
        {t.ledTo}{' '}
        {note.findings.map(({ title, path }, at) => (
          <>
            {at > 0 && ', '}
            <a href={`/${organisation.slug}${path}`}>{title}</a>
          </>
        ))}
      </p>
    );
  if (!mayWrite) return null;
  return <PostButton action={participationPaths.leanOnNote(organisation, participation.id, note.id)} label={t.lean} />;
}
