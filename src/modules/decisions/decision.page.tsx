import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from './crumbs.ts';
import { getDecision } from './decision.queries.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { getMatter } from './matter.queries.ts';
import { matterTexts } from './matter.texts.ts';

export const decisionPage = page({
  path: '/:organisation/beslut/:id',
  async load({ db }, { id }) {
    const decision = await getDecision(db, id);
    return { decision, matter: await getMatter(db, decision.matterId), thread: await getThreadSides(db, id) };
  },
  view(view, { decision, matter, thread }) {
    const { locale, organisation } = view;
    const t = matterTexts[locale].decision;
    const { body, decidedOn, itemNumber, outcome, text } = decision;
    const shared = decisionsTexts[locale];
    return (
      <Page
        view={view}
        step="decision"
        title={shared.decisionTitle(body, formatDate(decidedOn, locale), itemNumber)}
        terms={['minutesApproval', 'legalForce']}
        breadcrumbs={matterCrumbs(view, matter)}
        thread={{ sides: thread, current: t.current }}
      >
        <Facts
          items={[
            { term: t.outcome, value: shared.outcomes[outcome] },
            { term: t.matter, value: <a href={decisionsPaths.matter(organisation, matter.id)}>{matter.title}</a> },
          ]}
        />
        <h2>{t.text}</h2>
        {text === '' ? <p>{t.noText}</p> : text.split(/\n{2,}/).map((paragraph) => <p>{paragraph}</p>)}
        <p class="quiet">{t.fixed}</p>
      </Page>
    );
  },
});
