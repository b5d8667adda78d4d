import { getThreadSides } from '#foundations/thread/index.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { conversationsPaths } from './conversations.paths.ts';
import { conversationsTexts } from './conversations.texts.ts';
import { conversationsCrumbs } from './crumbs.ts';
import { jointAnswerFacts } from './joint-answer-facts.ts';
import { getNamedAnswer, getRound } from './round.queries.ts';

/** One team's joint answer of a closed round, with what came of it. */
export const answerPage = page({
  path: '/:organisation/samtal/svar/:id',
  async load({ db }, { id }) {
    const answer = await getNamedAnswer(db, id);
    return { answer, round: await getRound(db, answer.roundId), thread: await getThreadSides(db, id) };
  },
  view(view, { answer, round, thread }) {
    const t = conversationsTexts[view.locale];
    return (
      <Page
        view={view}
        step="needs"
        title={answer.team}
        lead={t.label}
        breadcrumbs={conversationsCrumbs(view, round)}
        thread={{ sides: thread, current: t.currentAnswer }}
      >
        <DataTable
          caption={t.label}
          captionHidden
          rows={jointAnswerFacts({ guide: round.guide, answer }, view.locale)}
          columns={[
            { label: t.sum.question, rowHeader: true, cell: ({ term }) => term },
            { label: t.sum.answer, cell: ({ value }) => value },
          ]}
        />
        <p>
          <a href={conversationsPaths.round(view.organisation, round.id)}>{t.sum.toRound}</a>
        </p>
      </Page>
    );
  },
});
