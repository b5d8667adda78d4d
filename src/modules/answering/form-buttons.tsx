import { Button } from '#ui/button.tsx';
import { Said, wordsIn, type Words } from '#ui/questions/words.tsx';
import { answeringTexts } from './answering.texts.ts';
import { own } from './parts.rules.ts';
import type { At, Way } from './way.ts';

/** The button that goes on stands first: it is the one that Enter presses. */
export function FormButtons(props: { at: At; way: Way; isLast: boolean; only: number | undefined }) {
  const { way, only } = props;
  const { say } = props.at.view.phrases;
  const t = answeringTexts[props.at.view.locale].keying;
  const isLast = only === undefined || props.isLast;
  return (
    <>
      {isLast && way.by !== 'paper' && (
        <p>
          <Said words={say(way.by === 'link' ? 'form.once-open' : 'form.once')} />
        </p>
      )}
      <p class="buttons" data-busy={way.draft && say('draft.sending').text}>
        {isLast ? (
          <Button>
            <Said words={way.by === 'paper' ? { text: t.save } : say('form.send')} />
          </Button>
        ) : (
          <Button name={own.to} value={String(only + 1)}>
            <Said words={say('form.next')} />
          </Button>
        )}
        {only !== undefined && only > 0 && (
          <Button variant="secondary" name={own.to} value={String(only - 1)}>
            <Said words={say('form.back')} />
          </Button>
        )}
      </p>
      {only !== undefined && only > 1 && <Earlier at={props.at} before={only} />}
      {way.by === 'paper' && <p>{t.done}</p>}
      {!way.shared && (
        <p>
          <a href={way.action} data-do="forget">
            <Said words={say('form.restart')} />
          </a>
        </p>
      )}
    </>
  );
}

/** Every part before this one, so that one need not go back step by step. */
function Earlier({ at, before }: { at: At; before: number }) {
  const { view, survey } = at;
  const { sections } = survey.questions;
  const part = (number: number, title: Words) =>
    view.phrases.say('form.part', { number: String(number), of: String(sections.length), title: title.text });
  return (
    <details>
      <summary>
        <Said words={view.phrases.say('form.jump')} />
      </summary>
      {sections.slice(0, before).map(({ title }, at) => (
        <p>
          <Button variant="secondary" name={own.to} value={String(at)}>
            <Said words={part(at + 1, wordsIn(title, view.language))} />
          </Button>
        </p>
      ))}
    </details>
  );
}
