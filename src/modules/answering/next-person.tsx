import type { WebContext } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Said } from '#ui/questions/words.tsx';
import { answeringPaths } from './answering.paths.ts';
import type { At } from './way.ts';

/** Makes the page ready for whoever comes next, in Swedish: the language of the one before is nobody's business. */
export function NextPerson({ at }: { at: Pick<At, 'view' | 'token'> }) {
  const { say } = at.view.phrases;
  return (
    <>
      <p>
        <Said words={say('shared.hand-over')} />
      </p>
      <p>
        <ButtonLink href={answeringPaths.shared(at.token)}>
          <Said words={say('shared.next')} />
        </ButtonLink>
      </p>
    </>
  );
}

/** Asks the browser to forget what it has kept of our pages, those that its back button would bring back too (W3C Clear Site Data). */
export function forgetOnDevice(c: WebContext): void {
  c.header('Clear-Site-Data', '"cache", "storage"');
}
