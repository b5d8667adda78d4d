import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { toMarkup, type Block } from '#foundations/documents/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow, PostButton } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getPlan, listBlocks, type Plan, type PlanBlock } from '../plan.queries.ts';
import { headingAbove, textUnder } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { editBlock, findText } from './block.commands.ts';
import { blockTexts } from './block.texts.ts';

const editBlockForm = defineForm(blockTexts, (t) => z.object({ text: optionalText(t.tooLong), basis: basisField() }));

export const editBlockPage = formPage({
  path: '/:organisation/planer/:id/stycken/:block',
  form: editBlockForm,
  command: editBlock,
  async load({ db }, { id, block }) {
    const plan = await getPlan(db, id);
    const blocks = await listBlocks(db, id);
    const directlyAbove = blocks.find((one) => textUnder(blocks, one.id)?.id === block);
    return { plan, block: findText(blocks, block), heading: headingAbove(blocks, block), directlyAbove };
  },
  initial: ({ block }) => ({ text: toMarkup([block.content]) }),
  view(view, { plan, block, heading, directlyAbove }, form) {
    const t = blockTexts[view.locale];
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id, block.id) },
    ];
    return (
      <Page
        view={view}
        step="plan"
        title={t.edit}
        lead={heading && <Under view={view} plan={plan} heading={heading} block={directlyAbove} />}
        form={form}
        breadcrumbs={crumbs}
      >
        {plan.state !== 'draft' && <Notice tone="warning">{planTexts[view.locale].locked[plan.state]}</Notice>}
        {block.hint !== '' && (
          <Notice tone="info" title={t.guide}>
            <p lang={view.locale === 'sv' ? undefined : 'sv'}>{block.hint}</p>
          </Notice>
        )}
        {isTyped(block.content) ? (
          <form method="post" novalidate>
            <BasisField form={form} stored={block.content}>
              <p class="typed">{toMarkup([block.content])}</p>
            </BasisField>
            <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={12} unmarked />
            <Button>{t.save}</Button>
          </form>
        ) : (
          <p>{t.untypable}</p>
        )}
        <BlockActions view={view} plan={plan} block={block} />
      </Page>
    );
  },
  input: (typed, { id, block }) => ({ ...typed, planId: id, block }),
  next: (block, view, { id }) => plansPaths.plan(view.organisation, id, block),
});

/** Which heading the text stands under; the heading right above it is changed from here. */
function Under(props: { view: MemberView; plan: Plan; heading: string; block: PlanBlock | undefined }) {
  const { view, plan, heading, block } = props;
  const t = blockTexts[view.locale];
  return (
    <>
      {t.editUnder(heading)}
      {block && (
        <>
          {' · '}
          <a href={plansPaths.editBlock(view.organisation, plan.id, block.id)}>{t.editHeading}</a>
        </>
      )}
    </>
  );
}

function BlockActions({ view, plan, block }: { view: MemberView; plan: Plan; block: PlanBlock }) {
  const t = blockTexts[view.locale];
  const move = plansPaths.moveBlock(view.organisation, plan.id, block.id);
  return (
    <ButtonRow>
      <PostButton action={move} fields={{ riktning: 'upp' }} label={t.up} />
      <PostButton action={move} fields={{ riktning: 'ned' }} label={t.down} />
      <a href={plansPaths.addBlock(view.organisation, plan.id, block.id)}>{t.after}</a>
      <a href={plansPaths.removeBlock(view.organisation, plan.id, block.id)}>{t.removal.label}</a>
    </ButtonRow>
  );
}

function isTyped(content: Block): boolean {
  return content.type === 'heading' || content.type === 'paragraph' || content.type === 'list';
}
