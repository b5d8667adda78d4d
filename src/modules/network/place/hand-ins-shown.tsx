import { formState, type FormState } from '#platform/form.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { fieldId } from '#ui/field/field-view.ts';
import { Fold } from '#ui/fold.tsx';
import type { NetworkState } from '../snapshot.ts';
import type { AtPlace } from './at-link.ts';
import { KeyField } from './place-page.tsx';
import { placePaths } from './place.paths.ts';
import { placeWorkTexts } from './work.texts.ts';

type Assignment = NetworkState['assignments'][number];
export type CommentInput = { comment: string };
type Typed = { handInId: number; form: FormState<CommentInput> } | undefined;

/** What the other parties share, each behind its name. */
export function OthersHandIns({ at, assignment, comment }: { at: AtPlace; assignment: Assignment; comment: Typed }) {
  const t = placeWorkTexts[at.view.locale];
  if (assignment.others.length === 0) return null;
  return (
    <>
      <h2>{t.assignment.others}</h2>
      {assignment.others.map((other) => (
        <Fold summary={other.author} open={comment?.handInId === other.handInId}>
          {other.text.split(/\n{2,}/).map((paragraph) => (
            <p class="typed">{paragraph}</p>
          ))}
          <Comments
            at={at}
            assignment={assignment}
            handInId={other.handInId}
            comments={other.comments}
            comment={comment}
          />
        </Fold>
      ))}
    </>
  );
}

/** What organisations have said about one hand-in, and room for one more. */
export function Comments(props: {
  at: AtPlace;
  assignment: Assignment;
  handInId: number;
  comments: Assignment['others'][number]['comments'];
  comment: Typed;
}) {
  const { at, assignment, handInId, comments, comment } = props;
  const { locale } = at.view;
  const t = placeWorkTexts[locale].comment;
  const form = comment?.handInId === handInId ? comment.form : formState<CommentInput>();
  return (
    <>
      {comments.length > 0 && (
        <ul>
          {comments.map(({ author, text, writtenAt }) => (
            <li>
              <strong>{author === '' ? at.host.name : author}</strong>, {formatMoment(new Date(writtenAt), locale)}:{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      <Fold summary={t.open} open={form.errors.length > 0}>
        <form method="post" action={placePaths.comment(at.base, assignment.id, handInId)} novalidate>
          <KeyField />
          <CommentField
            form={form}
            id={form.errors.length > 0 ? fieldId('comment') : `comment-${handInId}`}
            label={t.text}
          />
          <Button variant="secondary">{t.send}</Button>
        </form>
      </Fold>
    </>
  );
}

/** There may be several on the page; the one that came back has the id that the error summary leads to. */
function CommentField({ form, id, label }: { form: FormState<CommentInput>; id: string; label: string }) {
  const error = form.errors[0]?.message;
  return (
    <div class="ds-field field" data-invalid={error === undefined ? undefined : 'true'}>
      <label class="ds-label" for={id}>
        {label}
      </label>
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        class="ds-input"
        id={id}
        name="comment"
        rows={3}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        {[form.values.comment ?? ''].flat()[0]}
      </textarea>
    </div>
  );
}
