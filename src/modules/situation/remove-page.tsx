import type { MemberView } from '#platform/web/context.ts';
import type { ThreadSides } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { situationPaths } from './situation.paths.ts';
import { situationTexts } from './situation.texts.ts';

/** Asks before a finding or a need leaves the picture; while something rests on it, says so instead. */
export function RemovePage(props: {
  view: MemberView;
  stored: { title: string };
  thread: { sides: ThreadSides; current: string };
  texts: {
    title: string;
    restsOn: string;
    question: (title: string) => string;
    consequence: string;
    label: string;
  };
  /** Its own page, and where the removal is sent. */
  here: string;
  action: string;
}) {
  const { view, stored, thread, texts: t, here } = props;
  const crumbs = [
    { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
    { label: stored.title, href: here },
  ];
  return (
    <Page view={view} step="situation" title={t.title} breadcrumbs={crumbs} thread={thread}>
      {thread.sides.ledTo.length > 0 ? (
        <>
          <p>{t.restsOn}</p>
          <ul>
            {thread.sides.ledTo.map(({ title, path }) => (
              <li>
                <a href={`/${view.organisation.slug}${path}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Confirm
          heading="h2"
          question={t.question(stored.title)}
          consequences={[t.consequence]}
          label={t.label}
          action={props.action}
          cancelHref={here}
          danger
        />
      )}
    </Page>
  );
}
