import { Button } from '#ui/button.tsx';
import { partOf, type AskedQuestion } from '#ui/questions/asked-question.ts';
import { firstFieldId, type FilledForm } from '#ui/questions/question-parts.tsx';
import type { Phrases } from '#ui/questions/question-words.ts';
import { Said, type Words } from '#ui/questions/words.tsx';
import { own } from './parts.rules.ts';
import type { Way } from './way.ts';

/** Stands above the title when the form comes back: what to put right, each with a link to its field. */
export function Errors(props: { form: FilledForm; phrases: Phrases; asked?: readonly AskedQuestion[] }) {
  const { form, phrases, asked = [] } = props;
  if (form.errors.length === 0) return null;
  return (
    <section class="ds-error-summary" id="error-summary" aria-labelledby="to-mend" tabindex={-1} autofocus>
      <h2 id="to-mend">
        <Said words={phrases.say('page.to-mend')} />
      </h2>
      <ul>
        {form.errors.map(({ name, words }) => {
          const text = textOf(asked, name);
          return (
            <li>
              <a href={`#${firstFieldId(name)}`}>
                <Said words={words} />
              </a>
              {text && (
                <p class="quiet">
                  <Said words={text} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The question or the row that a field is of: the same sentence may stand in the list many times. */
function textOf(asked: readonly AskedQuestion[], name: string): Words | undefined {
  const question = asked.find(({ key }) => key === name.split('.')[0]);
  const row = question?.rows.find(({ key }) => partOf(question.key, key) === name);
  return row?.text ?? question?.text;
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
