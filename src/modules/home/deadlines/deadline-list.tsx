import { quotable } from '#modules/access/index.ts';
import { daysBetween, type Day } from '#foundations/clocks/days.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { MemberView } from '#platform/web/context.ts';
import { SignMark } from '#ui/sign.tsx';
import { deadlinePath } from './deadline-paths.ts';
import type { Deadline } from './deadlines.rules.ts';
import { deadlinesTexts } from './deadlines.texts.ts';
import type { OwnDeadline } from './load-deadlines.ts';

/** Further ahead than this the date alone says more than the number of days. */
const countedAhead = 60;

/** Days to keep, each with how far off it is, what it is and through what it is mine. */
export function DeadlineList({ view, deadlines }: { view: MemberView; deadlines: readonly OwnDeadline[] }) {
  const t = deadlinesTexts[view.locale];
  const now = today(view.now);
  return (
    <ol class="dates">
      {deadlines.map((deadline) => (
        <li>
          <p class="dates-when">
            <time datetime={deadline.day}>{formatDate(deadline.day, view.locale)}</time>
            <Distance day={deadline.day} today={now} locale={view.locale} />
          </p>
          <p class="dates-what">
            <a href={deadlinePath(deadline)}>{t.kinds[deadline.kind](quotable(deadline.title))}</a>
            <span class="quiet">{whose(deadline, view)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Distance({ day, today: now, locale }: { day: Day; today: Day; locale: Locale }) {
  const t = deadlinesTexts[locale];
  const days = daysBetween(now, day);
  if (days > countedAhead) return null;
  if (days > 0) return <span class="quiet">{t.ahead(days)}</span>;
  return (
    <span class="state" data-tone="warning">
      <SignMark sign="warning" />
      {days === 0 ? t.today : t.past(-days)}
    </span>
  );
}

/** "Ansvarig: Rektor. Du ser det som samordnare", and where when it is not here. */
function whose(deadline: OwnDeadline, view: MemberView): string {
  const mine = whoseDay(deadline, view.locale);
  return deadline.organisation.id === view.organisation.id ? mine : `${mine} · ${deadline.organisation.name}`;
}

/** The role in which a day is somebody's; of a measure who answers for it, and why one sees it when it is not one's own. */
export function whoseDay({ hat, owner }: Pick<Deadline, 'hat' | 'owner'>, locale: Locale): string {
  const t = deadlinesTexts[locale];
  if (owner === undefined) return hat === 'owner' ? '' : roleTexts[locale][hat];
  const answers = owner === '' ? t.nobody : t.owner(quotable(owner));
  return hat === 'owner' ? answers : `${answers}. ${t.seenAs[hat]}`;
}
