import type { MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { getThreadSides, type ThreadNode } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { listMeasures } from '../measure.queries.ts';
import { getPlan, listBlocks, listVersions } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { planBasis, removePlan } from './remove-plan.command.ts';
import { whyNotRemovable } from './remove-plan.rules.ts';
import { removePlanTexts } from './remove-plan.texts.ts';

const path = '/:organisation/planer/:id/borttagning';

export const removePlanPage = [
  ...page({
    path,
    access: removePlan.roles,
    load: async ({ db }, { id }) => ({
      plan: await getPlan(db, id),
      blocks: await listBlocks(db, id),
      measures: await listMeasures(db, id),
      versions: await listVersions(db, id),
      thread: await getThreadSides(db, id),
    }),
    view(view, { plan, blocks, measures, versions, thread }) {
      const t = removePlanTexts[view.locale];
      const here = plansPaths.plan(view.organisation, plan.id);
      const crumbs = [
        { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
        { label: plan.title, href: here },
      ];
      const why = whyNotRemovable({ plan, versions, thread });
      return (
        <Page view={view} step="plan" title={t.title} breadcrumbs={crumbs}>
          {why ? (
            <>
              <p>{t.whyNot[why]}</p>
              {why === 'rested-on' && <RestsOnIt view={view} nodes={thread.ledTo} />}
              <ButtonLink href={here}>{t.toPlan}</ButtonLink>
            </>
          ) : (
            <Confirm
              action={plansPaths.removePlan(view.organisation, plan.id)}
              heading="h2"
              question={t.question(plan.title)}
              consequences={[t.text, ...(measures.length > 0 ? [t.measures(measures.length)] : []), t.needs, t.history]}
              label={t.remove}
              cancelHref={here}
              danger
            >
              <input type="hidden" name="basis" value={planBasis({ plan, blocks, measures })} />
            </Confirm>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removePlan,
    // A form without a basis was made from nothing that is stored.
    input: ({ id }, { basis }) => ({ id, basis: typeof basis === 'string' ? basis : '' }),
    next: (_output, view) => plansPaths.plans(view.organisation),
  }),
];

function RestsOnIt({ view, nodes }: { view: MemberView; nodes: readonly Pick<ThreadNode, 'title' | 'path'>[] }) {
  return (
    <>
      <p>{removePlanTexts[view.locale].restsOnIt}</p>
      <ul>
        {nodes.map(({ title, path: of }) => (
          <li>
            <a href={`/${view.organisation.slug}${of}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
