import type { Child } from 'hono/jsx';
import { Button, ButtonRow } from './button.tsx';
import { useUiTexts } from './locale-context.ts';

type ConfirmProps = {
  /** Where the form is posted. */
  action: string;
  question: Child;
  /** What follows, one sentence each. */
  consequences?: readonly Child[] | undefined;
  /** The button says what happens: "Ta bort enkäten", never "OK". */
  label: Child;
  cancelHref: string;
  danger?: boolean | undefined;
  /** The question is the page's h1 unless something else is. */
  heading?: 'h1' | 'h2' | undefined;
  /** Fields of the form, such as the reason. */
  children?: Child;
};

/** Body of a page of its own that asks before something is done that cannot be undone. */
export function Confirm(props: ConfirmProps) {
  const t = useUiTexts();
  const Heading = props.heading ?? 'h1';
  return (
    <form method="post" action={props.action} class="confirm">
      <Heading>{props.question}</Heading>
      {props.consequences && props.consequences.length > 0 && (
        <>
          <p class="confirm-lead">{t.followsFromThis}</p>
          <ul>
            {props.consequences.map((consequence) => (
              <li>{consequence}</li>
            ))}
          </ul>
        </>
      )}
      {props.children}
      <ButtonRow>
        <Button variant={props.danger ? 'danger' : 'primary'}>{props.label}</Button>
        <a href={props.cancelHref}>{t.cancel}</a>
      </ButtonRow>
    </form>
  );
}
