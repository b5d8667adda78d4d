import type { MemberView } from '#platform/web/context.ts';
import { Confirm } from '#ui/confirm.tsx';
import { MemorandumPart, type WrittenMatter } from './memorandum-part.tsx';

/** Asks before one row of a memorandum is removed; `what` is the row as it stands. */
export function RemovePart(props: {
  view: MemberView;
  at: WrittenMatter;
  texts: { title: string; question: string; button: string };
  what: string;
  action: string;
  cancelHref: string;
}) {
  const { texts } = props;
  return (
    <MemorandumPart view={props.view} at={props.at} title={texts.title}>
      <Confirm
        action={props.action}
        heading="h2"
        question={texts.question}
        label={texts.button}
        cancelHref={props.cancelHref}
        danger
      >
        <p>{props.what}</p>
      </Confirm>
    </MemorandumPart>
  );
}
