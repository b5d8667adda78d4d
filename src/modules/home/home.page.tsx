import { listUnits } from '#modules/organisation/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { page } from '#platform/web/page.tsx';
import { getThread, type NodeKind } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { homeTexts } from './home.texts.ts';
import { nextStep, type StepName } from './next-step.rules.ts';

/** Who takes each step. Others read what has come of it. */
const takenBy: Record<StepName, readonly Role[]> = {
  mandate: ['coordinator', 'administrator'],
  units: ['coordinator', 'administrator'],
  survey: ['coordinator'],
  answers: ['coordinator'],
  finding: ['coordinator', 'working_group_member'],
  need: ['coordinator', 'working_group_member'],
  plan: ['coordinator', 'working_group_member'],
  propose: ['coordinator'],
  matter: ['coordinator', 'registrar'],
  memorandum: ['coordinator'],
  outcome: ['coordinator', 'registrar'],
  done: [],
};

export const homePage = page({
  path: '/:organisation/hem',
  load: async ({ db }) => ({ thread: await getThread(db), units: (await listUnits(db)).length }),
  view(view, { thread, units }) {
    const t = homeTexts[view.locale];
    const count = (kind: NodeKind) => thread.nodes.filter((node) => node.kind === kind).length;
    const { step, path } = nextStep(thread, units);
    const isMine = hasRole(view.actor, takenBy[step]);
    const titles = new Map(thread.nodes.map((node) => [node.id, node]));
    const changed = thread.links.filter((link) => link.changed);
    const at = (path: string, label: string) => <a href={`/${view.organisation.slug}/${path}`}>{label}</a>;
    return (
      <Page
        view={view}
        title={t.where(view.organisation.name)}
        lead={isMine || step === 'done' ? t.next[step].sentence : t.waiting[step]}
      >
        <p>
          {isMine || step === 'done' ? (
            <ButtonLink href={`/${view.organisation.slug}${path}`}>{t.next[step].button}</ButtonLink>
          ) : (
            <ButtonLink href={`/${view.organisation.slug}/planer`} variant="secondary">
              {t.read}
            </ButtonLink>
          )}
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
