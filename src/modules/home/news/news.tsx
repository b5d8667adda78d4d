import { accessPaths, accessSentences, entrySentence, type AuditSentences } from '#modules/access/index.ts';
import { conversations } from '#modules/conversations/index.ts';
import { decisions } from '#modules/decisions/index.ts';
import { fees } from '#modules/fees/index.ts';
import { network } from '#modules/network/index.ts';
import { organisation } from '#modules/organisation/index.ts';
import { plans } from '#modules/plans/index.ts';
import { results } from '#modules/results/index.ts';
import { situation } from '#modules/situation/index.ts';
import { surveys } from '#modules/surveys/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { listEntriesByOthers } from '#platform/audit/others.queries.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { homeSentences } from '../home.sentences.ts';
import { gathered, isChore, type NewsItem } from './news.rules.ts';
import { newsTexts } from './news.texts.ts';

type Entry = Awaited<ReturnType<typeof listEntriesByOthers>>[number];
export type News = NewsItem<Entry>[];

/** What is told of things outside the thread: their numbers are others than its. */
const unthreaded: AuditSentences = { ...network.sentences, ...fees.sentences };

/** How the history says what each module does. Who has access to what is left for the history itself. */
export const newsSentences: AuditSentences = {
  ...organisation.sentences,
  ...surveys.sentences,
  ...results.sentences,
  ...conversations.sentences,
  ...situation.sentences,
  ...plans.sentences,
  ...decisions.sentences,
  ...unthreaded,
  ...homeSentences,
  ...screenSentences(),
};

// Whoever judges a text does it for all; of access the news says nothing else.
function screenSentences(): AuditSentences {
  return Object.fromEntries(Object.entries(accessSentences).filter(([action]) => action === 'screen.judge'));
}

const looked = 80;
const shown = 5;

/** The latest that others have done, as every member may read it in the history. */
export async function loadNews(ctx: Pick<LoadContext, 'db' | 'actor'>): Promise<News> {
  const entries = await listEntriesByOthers(ctx.db, { memberId: ctx.actor.memberId, size: looked });
  const told = entries.filter(({ action, details }) => details && action in newsSentences && !isChore(action));
  return gathered(told).slice(0, shown);
}

/** `paths` of the things that are still there, under the organisation. */
export function NewsList({ view, news, paths }: { view: MemberView; news: News; paths: ReadonlyMap<number, string> }) {
  const t = newsTexts[view.locale];
  if (news.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <ul class="news">
        {news.map(({ subjectId, memberName, at, more, ...entry }) => {
          const sentence = entrySentence(newsSentences, entry, view.locale);
          const path = entry.action in unthreaded ? undefined : paths.get(subjectId ?? 0);
          return (
            <li>
              {path ? <a href={`/${view.organisation.slug}${path}`}>{sentence}</a> : sentence}
              {more > 0 && ` ${t.more(more)}`}
              <span class="quiet">
                {memberName}, {formatDate(today(at), view.locale)}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={accessPaths.history(view.organisation)}>{t.all}</a>
      </p>
    </>
  );
}
