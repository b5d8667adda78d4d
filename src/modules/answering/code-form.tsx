import { Button } from '#ui/button.tsx';
import { describedBy, FieldError, firstFieldId, Hint } from '#ui/questions/question-parts.tsx';
import type { Phrases } from '#ui/questions/question-words.ts';
import { Said, type Words } from '#ui/questions/words.tsx';

/** One field for a code, and the button that goes on. */
export function CodeForm(props: {
  action: string;
  name: string;
  label: Words;
  hint: Words;
  go: Words;
  typed: string;
  error: Words | undefined;
  phrases: Phrases;
}) {
  const { name, error } = props;
  return (
    <form method="post" action={props.action} autocomplete="off" novalidate>
      <div class="question" data-invalid={error && 'true'}>
        <label class="question-text" for={firstFieldId(name)}>
          <Said words={props.label} />
        </label>
        <Hint name={name}>
          <Said words={props.hint} />
        </Hint>
        <FieldError name={name} error={error} phrases={props.phrases} />
        <input
          type="text"
          id={firstFieldId(name)}
          name={name}
          value={props.typed}
          size={20}
          maxlength={200}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-required="true"
          aria-invalid={error && 'true'}
          aria-describedby={describedBy(name, { hint: true, error })}
        />
      </div>
      <Button>
        <Said words={props.go} />
      </Button>
    </form>
  );
}
