import { largestFile } from '#platform/files/files.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { getThread } from '#foundations/thread/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, FileField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { participationCrumbs } from '../participation/participation-crumbs.ts';
import { participationPaths } from '../participation/participation.paths.ts';
import type { Participation } from '../participation/participation.queries.ts';
import { placeTexts } from '../place/place.texts.ts';
import type { NetworkState } from '../snapshot.ts';
import { commentTexts } from './comment.texts.ts';
import { sentFiles } from './sent-files.ts';
import { stepStatus } from './step-status.rules.ts';
import { handInTask } from './work.commands.ts';
import { handInForm } from './work.forms.ts';
import { workTexts } from './work.texts.ts';
import { loadTask } from './work-pages.page.tsx';

/** What a host that is here has given is handed in here, and goes there by letter. */
export const handInPage = formPage({
  path: '/:organisation/deltagande/:id/arbete/:taskId/redovisning',
  form: handInForm,
  command: handInTask,
  async load({ db }, params) {
    const { participation, task } = await loadTask(db, params);
    const assignment = participation.stated?.assignments.find(({ id }) => id === task.assignmentId);
    return {
      participation,
      task,
      assignment,
      status: stepStatus(assignment?.step ?? '', await getThread(db)),
    };
  },
  initial: ({ assignment }) => ({
    text: assignment?.handIn?.text,
    answers: assignment?.questions
      .map(({ key }) => [assignment.handIn?.answers[key] ?? ''].flat().join(', '))
      .join('\n'),
    ...(assignment?.handIn?.stepStatus && { showsStep: 'on' }),
    ...(assignment?.handIn?.isShared && { isShared: 'on' }),
  }),
  view(view, { participation, task, assignment, status }, form) {
    const { task: own } = workTexts[view.locale];
    const t = own.handIn;
    const place = placeTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        lead={task.dueOn === null ? task.title : `${task.title} · ${own.due} ${formatDate(task.dueOn, view.locale)}`}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        {assignment ? (
          <>
            {[assignment.purpose, assignment.instructions].filter(Boolean).map((text) => (
              <p>{text}</p>
            ))}
            <Notice tone="info">
              <p>{assignment.handIn ? t.again : t.told}</p>
            </Notice>
            <form method="post" enctype="multipart/form-data" novalidate>
              {assignment.questions.length > 0 && (
                <>
                  <h2>{t.questions}</h2>
                  <ol>
                    {assignment.questions.map(({ label, options }) => (
                      <li>{options.length > 0 ? `${label} (${options.join(', ')})` : label}</li>
                    ))}
                  </ol>
                  <TextArea form={form} name="answers" label={t.questions} hint={t.questionsHint} rows={5} />
                </>
              )}
              <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={8} />
              <HandedInFiles locale={view.locale} assignment={assignment} />
              <FileField form={form} name="files" label={place.files.label} hint={place.files.hint} multiple />
              {status !== '' && (
                <CheckboxField form={form} name="showsStep" label={t.showsStep} hint={t.showsStepHint(status)} />
              )}
              <CheckboxField form={form} name="isShared" label={t.shared} hint={place.assignment.shareHint} />
              <Button>{t.label}</Button>
            </form>
            <InTheNetwork view={view} participation={participation} assignment={assignment} />
          </>
        ) : (
          <p>{own.finish.done}</p>
        )}
      </Page>
    );
  },
  maxBody: 3 * largestFile,
  input: async ({ files, ...typed }, { id, taskId }) => ({ ...typed, files: await sentFiles(files), id, taskId }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});

type Assignment = NetworkState['assignments'][number];

/** The names of the files that the host has. */
function HandedInFiles({ locale, assignment }: { locale: Locale; assignment: Assignment }) {
  const files = assignment.handIn?.files ?? [];
  if (files.length === 0) return null;
  return <p>{workTexts[locale].task.handIn.sent(files.map(({ name }) => name).join(', '))}</p>;
}

/** What has been said of our own hand-in, and what others let the network read. */
function InTheNetwork(props: { view: MemberView; participation: Participation; assignment: Assignment }) {
  const { view, participation, assignment } = props;
  const { handIn, others } = assignment;
  const t = commentTexts[view.locale];
  const { open } = placeTexts[view.locale].comment;
  const comment = (handInId: number) => participationPaths.comment(view.organisation, participation.id, handInId);
  return (
    <>
      {handIn && (
        <p>
          <a href={comment(handIn.id)}>{`${t.title('')} (${handIn.comments.length})`}</a>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2>{t.others}</h2>
          <p>{t.othersLead}</p>
          {others.map(({ handInId, author, text, comments }) => (
            <Fold summary={author}>
              {text.split(/\n{2,}/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
              <p>
                <a href={comment(handInId)} aria-label={`${open}: ${author}`}>{`${open} (${comments.length})`}</a>
              </p>
            </Fold>
          ))}
        </>
      )}
    </>
  );
}
