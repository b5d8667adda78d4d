import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { getThread } from '#foundations/thread/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, FileField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths, toParticipation } from '../participation/participation.paths.ts';
import type { Participation } from '../participation/participation.queries.ts';
import { placeWorkTexts } from '../place/work.texts.ts';
import { answersAsTyped, typedAnswers } from '../assignments/answer-fields.form.ts';
import { AnswerFields } from '../assignments/answer-fields.tsx';
import type { NetworkState } from '../snapshot.ts';
import { largestHandIn, sentFiles } from '../take-act/hand-in-files.ts';
import { commentTexts } from './comment.texts.ts';
import { stepStatus } from './step-status.rules.ts';
import { handInTask } from './hand-in.command.ts';
import { handInForm } from './hand-in.form.ts';
import { handInTexts } from './hand-in.texts.ts';
import { loadTask } from './task.page.tsx';
import { taskTexts } from './task.texts.ts';

/** What a host that is here has given is handed in here, and goes there by letter. */
export const handInPage = formPage({
  path: '/:organisation/deltagande/:id/arbete/:taskId/redovisning',
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
  form: ({ assignment }) => handInForm(assignment?.questions ?? []),
  initial: ({ assignment }) => ({
    text: assignment?.handIn?.text,
    ...answersAsTyped(assignment?.questions ?? [], assignment?.handIn?.answers ?? {}),
    ...(assignment?.handIn?.stepStatus && { showsStep: 'on' }),
    ...(assignment?.handIn?.isShared && { isShared: 'on' }),
  }),
  view(view, { participation, task, assignment, status }, form) {
    const own = taskTexts[view.locale];
    const t = handInTexts[view.locale];
    const place = placeWorkTexts[view.locale];
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title}
        lead={task.dueOn === null ? task.title : `${task.title} · ${own.due} ${formatDate(task.dueOn, view.locale)}`}
        form={form}
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
              <AnswerFields questions={assignment.questions} form={form} />
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
      </ParticipationPage>
    );
  },
  maxBody: largestHandIn,
  input: async ({ text, isShared, showsStep, files, ...answers }, { id, taskId }) => ({
    ...{ id, taskId, text, isShared, showsStep },
    answers: typedAnswers(answers),
    files: await sentFiles(files),
  }),
  next: toParticipation,
});

type Assignment = NetworkState['assignments'][number];

/** The names of the files that the host has. */
function HandedInFiles({ locale, assignment }: { locale: Locale; assignment: Assignment }) {
  const files = assignment.handIn?.files ?? [];
  if (files.length === 0) return null;
  return <p>{handInTexts[locale].sent(files.map(({ name }) => name).join(', '))}</p>;
}

/** What has been said of our own hand-in, and what others let the network read. */
function InTheNetwork(props: { view: MemberView; participation: Participation; assignment: Assignment }) {
  const { view, participation, assignment } = props;
  const { handIn, others } = assignment;
  const t = commentTexts[view.locale];
  const { open } = placeWorkTexts[view.locale].comment;
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
                <p class="typed">{paragraph}</p>
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
