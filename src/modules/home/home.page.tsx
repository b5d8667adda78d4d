import { listUnits } from '#modules/organisation/index.ts';
import { page } from '#platform/web/page.tsx';
import { getThread, type NodeKind } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { homeTexts } from './home.texts.ts';
import { nextStep, type StepName } from './next-step.rules.ts';

/** Where each step is taken, under the organisation. */
const whereTo: Record<StepName, string> = {
  mandate: 'organisation/uppdrag/nytt',
  units: 'organisation',
  survey: 'enkater',
  answers: 'enkater',
  finding: 'lagesbild',
  need: 'lagesbild',
  plan: 'planer',
  propose: 'planer',
  matter: 'arenden',
  outcome: 'arenden',
  done: 'planer',
};

export const homePage = page({
  path: '/:organisation/hem',
  load: async ({ db }) => ({ thread: await getThread(db), units: (await listUnits(db)).length }),
  view(view, { thread, units }) {
    const t = homeTexts[view.locale];
    const count = (kind: NodeKind) => thread.nodes.filter((node) => node.kind === kind).length;
    const step = nextStep(thread.nodes, units);
    const titles = new Map(thread.nodes.map((node) => [node.id, node]));
    const changed = thread.links.filter((link) => link.changed);
    const at = (path: string, label: string) => <a href={`/${view.organisation.slug}/${path}`}>{label}</a>;
    return (
      <Page view={view} title={t.where(view.organisation.name)} lead={t.next[step].sentence}>
        <p>
          <ButtonLink href={`/${view.organisation.slug}/${whereTo[step]}`}>{t.next[step].button}</ButtonLink>
        </p>
        <h2>{t.steps.heading}</h2>
        <Facts
          items={[
            {
              term: at('organisation', t.steps.organisation),
              value: t.steps.counts.organisation(count('mandate'), units),
            },
            { term: at('enkater', t.steps.survey), value: t.steps.counts.survey(count('survey'), count('result')) },
            {
              term: at('lagesbild', t.steps.situation),
              value: t.steps.counts.situation(count('finding'), count('need')),
            },
            { term: at('planer', t.steps.plan), value: t.steps.counts.plan(count('plan'), count('measure')) },
            {
              term: at('arenden', t.steps.decision),
              value: t.steps.counts.decision(count('matter'), count('decision')),
            },
          ]}
        />
        {changed.length > 0 && (
          <>
            <h2>{t.changed.heading}</h2>
            <p>{t.changed.lead}</p>
            <ul>
              {changed.map((link) => {
                const [from, to] = [titles.get(link.fromId), titles.get(link.toId)];
                return from && to && <li>{at(from.path.slice(1), t.changed.item(from.title, to.title))}</li>;
              })}
            </ul>
          </>
        )}
      </Page>
    );
  },
});
