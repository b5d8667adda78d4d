import { action, page } from '#platform/web/page.tsx';
import { toMarkup } from '#foundations/documents/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getPlan, listBlocks } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { findText, moveBlock, removeBlock } from './block.commands.ts';
import { blockTexts } from './block.texts.ts';

const path = '/:organisation/planer/:id/stycken/:block/borttagning';

export const removeBlockPage = [
  ...page({
    path,
    access: removeBlock.roles,
    load: async ({ db }, { id, block }) => ({
      plan: await getPlan(db, id),
      block: findText(await listBlocks(db, id), block),
    }),
    view(view, { plan, block }) {
      const t = blockTexts[view.locale].removal;
      const here = plansPaths.editBlock(view.organisation, plan.id, block.id);
      const crumbs = [
        { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
        { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
      ];
      return (
        <Page view={view} step="plan" title={t.title} breadcrumbs={crumbs}>
          {plan.state !== 'draft' ? (
            <Notice tone="info">{planTexts[view.locale].locked[plan.state]}</Notice>
          ) : (
            <Confirm
              heading="h2"
              question={t.question}
              consequences={[t.consequence]}
              label={t.label}
              action={plansPaths.removeBlock(view.organisation, plan.id, block.id)}
              cancelHref={here}
              danger
            >
              <pre class="typed">{toMarkup([block.content])}</pre>
            </Confirm>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeBlock,
    input: ({ id, block }) => ({ planId: id, block }),
    next: (_output, view, { id }) => plansPaths.plan(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/planer/:id/stycken/:block/flyttning',
    command: moveBlock,
    input: ({ id, block }, raw) => ({
      planId: id,
      block,
      direction: raw.riktning === 'upp' ? ('up' as const) : ('down' as const),
    }),
    next: (block, view, { id }) => plansPaths.editBlock(view.organisation, id, block),
  }),
];
