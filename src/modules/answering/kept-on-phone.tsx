import { Said } from '#ui/questions/words.tsx';
import { answeringPaths } from './answering.paths.ts';
import type { At } from './way.ts';

/**
 * What is said of the answers that lie in the respondent's own phone. Not shown until the script finds that it can keep them: without it
 * nothing is kept, and nothing is said. The script shows what stands `in` the state it is in, and does what a button says.
 */
export function KeptOnPhone({ name, at, isFresh }: { name: string; at: At; isFresh: boolean }) {
  const { say } = at.view.phrases;
  const thanks = answeringPaths.thanks(at.token, at.view.language);
  return (
    <section
      class="notice"
      id="kept"
      tabindex={-1}
      data-draft={name}
      data-fresh={isFresh ? '' : undefined}
      data-thanks={thanks}
    >
      <p data-in="kept">
        <Said words={say('draft.kept')} />
      </p>
      <p data-in="found">
        <Said words={say('draft.found')} />
      </p>
      <p data-in="waiting">
        <Said words={say('draft.waiting')} />
      </p>
      <p class="buttons">
        <button type="button" class="ds-button" data-do="go-on" data-in="found">
          <Said words={say('draft.go-on')} />
        </button>
        <button type="button" class="ds-button" data-do="try" data-in="waiting">
          <Said words={say('draft.try-now')} />
        </button>
        <button type="button" class="ds-button" data-variant="secondary" data-do="remove">
          <Said words={say('draft.remove')} />
        </button>
      </p>
    </section>
  );
}
