import { accessPaths } from '#modules/access/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import type { Home } from '../load-home.ts';
import { dateSentences, taskSentences } from '../next-step/next-step-view.tsx';
import { hostTexts } from './host.texts.ts';

/** The first page of a network host: no steps of a municipality, but what comes next for the one who reads, and what the room is. */
export function HostHome({ view, home }: { view: MemberView; home: Home }) {
  const t = hostTexts[view.locale];
  const { next, why, button } = nextForHost(view, home);
  return (
    <div class="next-step">
      <p class="next-step-now">{next}</p>
      {why && <p>{why}</p>}
      {button && (
        <p>
          <ButtonLink href={button.href}>{button.label}</ButtonLink>
        </p>
      )}
      <p class="quiet">
        {t.people(home.people)} {t.room}
      </p>
    </div>
  );
}

function nextForHost(view: MemberView, { own, people, deadlines }: Home): ReturnType<typeof taskSentences> {
  const t = hostTexts[view.locale];
  if (people === 1 && view.actor.roles.includes('administrator')) {
    const { next, why, button } = t.alone;
    return { next, why, button: { href: accessPaths.addMember(view.organisation), label: button } };
  }
  if (own.by === 'role') return taskSentences(own.waiting, view);
  const date = deadlines.find(({ organisation }) => organisation.id === view.organisation.id);
  return date ? dateSentences(date, view) : { next: t.nothing };
}
