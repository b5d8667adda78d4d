import { Button } from '#ui/button.tsx';
import { firstFieldId, type FilledForm } from '#ui/questions/question-parts.tsx';
import type { Phrases } from '#ui/questions/question-words.ts';
import { Said } from '#ui/questions/words.tsx';
import { own } from './parts.rules.ts';
import type { Way } from './way.ts';

/** Stands above the title when the form comes back: what to put right, each with a link to its field. */
export function Errors({ form, phrases }: { form: FilledForm; phrases: Phrases }) {
  if (form.errors.length === 0) return null;
  return (
    <section class="ds-error-summary" id="error-summary" aria-labelledby="to-mend" tabindex={-1} autofocus>
      <h2 id="to-mend">
        <Said words={phrases.say('page.to-mend')} />
      </h2>
      <ul>
        {form.errors.map(({ name, words }) => (
          <li>
            <a href={`#${firstFieldId(name)}`}>
              <Said words={words} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Silence is an answer too, but it is asked about once. */
export function EmptyAnswer(props: {
  way: Way;
  phrases: Phrases;
  order: string | undefined;
  part: number | undefined;
}) {
  const { way, part, order } = props;
  const { say } = props.phrases;
  const hidden = Object.entries({ ...way.hidden, ...(order && { [own.order]: order }) });
  if (part !== undefined) hidden.push([own.part, String(part)]);
  return (
    <section class="ds-error-summary" aria-labelledby="tomt" tabindex={-1} autofocus>
      <h2 id="tomt">
        <Said words={say('form.empty-title')} />
      </h2>
      <p>
        <Said words={say('form.empty-text')} />
      </p>
      <form method="post" action={way.action}>
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button variant="secondary" name={own.empty} value="ja">
          <Said words={say('form.send-empty')} />
        </Button>
      </form>
    </section>
  );
}
