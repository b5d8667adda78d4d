import { quotable } from '#modules/access/index.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { Membership } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import type { Waiting } from './waiting.rules.ts';
import { waitingTexts } from './waiting.texts.ts';

/** What waits, and where. */
export type OwnWaiting = Waiting & { organisation: Membership['organisation'] };

const shownAtOnce = 5;

/** What others wait for: what to do, why, since when. */
export function WaitingList(props: {
  view: MemberView;
  waiting: readonly OwnWaiting[];
  /** The one next step above is already something that somebody waits for. */
  isAwaitedAbove: boolean;
}) {
  const { view, waiting } = props;
  const t = waitingTexts[view.locale];
  const rest = waiting.slice(shownAtOnce);
  if (waiting.length === 0) return <p>{props.isAwaitedAbove ? t.noneElse : t.none}</p>;
  return (
    <>
      <Items view={view} waiting={waiting.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Fold summary={t.more(rest.length)}>
          <Items view={view} waiting={rest} />
        </Fold>
      )}
    </>
  );
}

function Items({ view, waiting }: { view: MemberView; waiting: readonly OwnWaiting[] }) {
  return (
    <ul class="waits">
      {waiting.map((item) => (
        <li>
          <a href={`/${item.organisation.slug}${item.path}`}>{waitingWhat(item, view)}</a>
          <span class="quiet">{reason(item, view)}</span>
        </li>
      ))}
    </ul>
  );
}

export function waitingWhat({ kind, title, count }: Waiting, { locale }: Pick<MemberView, 'locale'>): string {
  return waitingTexts[locale].what[kind](quotable(title), count ?? 1);
}

/** Why it matters, in words that do not tell the coordinator that the coordinator waits. */
export function waitingWhy({ kind, other, isOwn }: Waiting, { locale }: Pick<MemberView, 'locale'>): string {
  const t = waitingTexts[locale];
  if (isOwn && (kind === 'designation' || kind === 'give-time')) return t.whyOwn[kind];
  return t.why[kind](quotable(other ?? ''));
}

/** "Ingen vet vem som ska börja. Väntar sedan 3 juni 2026.", and where when it is not here. */
function reason(item: OwnWaiting, view: MemberView): string {
  const t = waitingTexts[view.locale];
  const why = waitingWhy(item, view);
  const since = item.since === undefined ? why : `${why}. ${t.since(formatDate(item.since, view.locale))}`;
  return item.organisation.id === view.organisation.id ? since : `${since} · ${item.organisation.name}`;
}
