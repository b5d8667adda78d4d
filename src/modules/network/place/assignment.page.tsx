import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { freeText, requiredText } from '#platform/fields.ts';
import { defineForm, formState, type FormState } from '#platform/form.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, FileField, TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { answersAsTyped, typedAnswers } from '../assignments/answer-fields.form.ts';
import { AnswerFields } from '../assignments/answer-fields.tsx';
import type { NetworkState } from '../snapshot.ts';
import { largestHandIn } from '../take-act/hand-in-files.ts';
import { handInFiles, handInForm, type HandInInput } from './assignment.form.ts';
import { Comments, OthersHandIns, type CommentInput } from './hand-ins-shown.tsx';
import type { AtPlace } from './at-link.ts';
import { placeForm } from './place-form.tsx';
import { KeyField, PlacePage } from './place-page.tsx';
import { placePaths } from './place.paths.ts';
import { handInState } from './place-work.tsx';
import { placeWorkTexts } from './work.texts.ts';

type Assignment = NetworkState['assignments'][number];

/** An assignment: what is asked, what has been handed in, and what the others share. */
export const assignmentPage = placeForm<HandInInput, Assignment>({
  under: '/uppgifter/:assignmentId',
  form: ({ questions }) => handInForm(questions),
  load: assignmentOf,
  initial: (_at, assignment) => stored(assignment),
  view: ({ at, data, form }) => <AssignmentPage at={at} assignment={data} form={form} />,
  act: (typed, _at, { id }) => ({
    type: 'hand-in',
    assignmentId: id,
    text: typed.text,
    isShared: typed.isShared,
    stepStatus: typed.stepStatus,
    answers: typedAnswers(typed),
  }),
  files: handInFiles,
  errorField: (refusal) => (['files', 'too-many-files', 'too-large-files'].includes(refusal) ? 'files' : 'text'),
  next: (at, { id }) => placePaths.assignment(at.base, id),
  maxBody: largestHandIn,
});

const commentForm = defineForm(placeWorkTexts, (t) =>
  z.object({ comment: freeText(requiredText(t.comment.missing, { max: 4000 })) }),
);

/** A word about a hand-in that is shared, or about one's own. */
export const commentPage = placeForm<CommentInput, Assignment & { handInId: number }>({
  under: '/uppgifter/:assignmentId/kommentarer/:handInId',
  form: () => commentForm,
  load: (at, param) => {
    const assignment = assignmentOf(at, param);
    const shown = [...assignment.others.map(({ handInId }) => handInId), assignment.handIn?.id];
    const handInId = shown.find((id) => String(id) === param('handInId')) ?? notFound();
    return { ...assignment, handInId };
  },
  view: ({ at, data, form }) => (
    <AssignmentPage
      at={at}
      assignment={data}
      form={formState(stored(data))}
      comment={{ handInId: data.handInId, form }}
    />
  ),
  act: (typed, _at, { handInId }) => ({ type: 'comment', handInId, text: typed.comment }),
  next: (at, { id }) => placePaths.assignment(at.base, id),
});

function assignmentOf(at: AtPlace, param: (name: string) => string): Assignment {
  return at.state.assignments.find(({ id }) => String(id) === param('assignmentId')) ?? notFound();
}

function stored({ handIn, questions }: Assignment): FormState<HandInInput>['values'] {
  if (!handIn) return {};
  return {
    text: handIn.text,
    stepStatus: handIn.stepStatus,
    ...(handIn.isShared && { isShared: 'on' }),
    ...answersAsTyped(questions, handIn.answers),
  };
}

function AssignmentPage(props: {
  at: AtPlace;
  assignment: Assignment;
  form: FormState<HandInInput>;
  comment?: { handInId: number; form: FormState<CommentInput> };
}) {
  const { at, assignment, form, comment } = props;
  const { locale } = at.view;
  const t = placeWorkTexts[locale];
  const { handIn } = assignment;
  const state = handInState(assignment, today(at.view.now));
  const typed: FormState<CommentInput & HandInInput> = { values: {}, errors: comment?.form.errors ?? form.errors };
  return (
    <PlacePage at={at} title={assignment.title} form={typed}>
      <p class="lead">{t.assignment.dueWhole(formatDate(assignment.dueOn, locale))}</p>
      <Notice tone={state === 'onTime' ? 'success' : state === 'missing' ? 'info' : 'warning'}>
        {t.assignment.states[state]}
      </Notice>
      {assignment.purpose !== '' && <p class="typed">{assignment.purpose}</p>}
      {assignment.instructions.split(/\n{2,}/).map((paragraph) => (
        <p class="typed">{paragraph}</p>
      ))}
      <h2>{handIn ? t.assignment.changeHeading : t.assignment.heading}</h2>
      <form
        method="post"
        action={placePaths.assignment(at.base, assignment.id)}
        enctype="multipart/form-data"
        novalidate
      >
        <KeyField />
        <AnswerFields questions={assignment.questions} form={form} />
        <TextArea form={form} name="text" label={t.assignment.text} rows={8} />
        {assignment.step !== '' && (
          <TextField form={form} name="stepStatus" label={t.assignment.step} hint={t.assignment.stepHint} />
        )}
        {handIn && handIn.files.length > 0 && (
          <ul>
            {handIn.files.map((file) => (
              <li>
                <a href={placePaths.handInFile(at.base, file.id)}>{file.name}</a>
              </li>
            ))}
          </ul>
        )}
        <FileField form={form} name="files" label={t.files.label} hint={t.files.hint} multiple />
        <CheckboxField form={form} name="isShared" label={t.assignment.share} hint={t.assignment.shareHint} />
        <Button>{handIn ? t.assignment.save : t.assignment.send}</Button>
      </form>
      {handIn && (
        <Comments at={at} assignment={assignment} handInId={handIn.id} comments={handIn.comments} comment={comment} />
      )}
      <OthersHandIns at={at} assignment={assignment} comment={comment} />
    </PlacePage>
  );
}
