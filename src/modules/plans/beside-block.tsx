import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { toMarkup, type Block } from '#foundations/documents/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { blocksOfMeasure, measureBlockId } from './document/plan-document.ts';
import { planWriters } from './draft-plan.ts';
import type { PlanContent } from './plan-content.ts';
import type { PlanSource } from './plan-source.queries.ts';
import type { Plan } from './plan.queries.ts';
import { headingAbove, isEmptyBlock, textUnder } from './plan.rules.ts';
import { planTexts } from './plan.texts.ts';
import { plansPaths } from './plans.paths.ts';

type Of = { view: MemberView; plan: Plan; content: PlanContent; source?: PlanSource | undefined };

/** What stands beside each block of the plan: where it is changed while it may be, and after the last measure where one is added. */
export function besideOf(of: Of): (block: Block) => Child {
  const { view, plan, content } = of;
  const place = mayWrite(view, plan) ? placeOfNextMeasure(content) : undefined;
  return (block) => (
    <>
      <BesideBlock {...of} block={block} />
      {block.id === place && (
        <p lang={view.locale}>
          <ButtonLink variant="secondary" href={plansPaths.addMeasure(view.organisation, plan.id)}>
            {planTexts[view.locale].page.addMeasure}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function BesideBlock({ view, plan, content, source, block }: Of & { block: Block }) {
  const t = planTexts[view.locale].page;
  const measure = content.measures.find((one) => measureBlockId(one.id).heading === block.id);
  if (measure) {
    const href = plansPaths.measure(view.organisation, plan.id, measure.id);
    return <Beside view={view} href={href} label={t.openMeasure} of={measure.title} />;
  }
  const own = content.blocks.find((one) => one.id === block.id);
  // A heading is changed from the text under it: one link to a section.
  if (!mayWrite(view, plan) || own?.holds !== 'text' || textUnder(content.blocks, own.id)) return null;
  return (
    <Beside
      view={view}
      href={plansPaths.editBlock(view.organisation, plan.id, own.id)}
      label={isEmptyBlock(own) ? t.writeBlock : t.editBlock}
      of={blockName(content.blocks, own)}
      note={source?.unchanged.has(own.id) ? copiedNote(view, source) : undefined}
    />
  );
}

/** Whether this person may change this plan now. */
export function mayWrite(view: MemberView, plan: Pick<Plan, 'state'>): boolean {
  return plan.state === 'draft' && hasRole(view.actor, planWriters);
}

/** The block after which the next measure will stand; none in a plan without measures and without a place for them, such as a routine. */
export function placeOfNextMeasure(content: PlanContent): string | undefined {
  const { blocks, measures } = content;
  const last = measures.at(-1);
  if (!last) return blocks.find((block) => block.holds === 'measures')?.id;
  return blocksOfMeasure(content, last).at(-1)?.id;
}

/** What a reader who hears only links knows a block by: how it begins, or the heading above it. */
function blockName(blocks: PlanContent['blocks'], block: PlanContent['blocks'][number]): string {
  if (isEmptyBlock(block)) return headingAbove(blocks, block.id);
  const { content } = block;
  if (content.type !== 'heading' && content.type !== 'paragraph' && content.type !== 'list')
    return headingAbove(blocks, block.id);
  const text = toMarkup([content]);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function copiedNote(view: MemberView, { way }: PlanSource): string {
  const t = planTexts[view.locale].source;
  return way === 'file' ? t.fromFile : t.unchanged;
}

function Beside(props: { view: MemberView; href: string; label: string; of: string; note?: string | undefined }) {
  const { view, href, label, of, note } = props;
  return (
    <p class="beside" lang={view.locale}>
      <a href={href}>
        {label}
        <span class="ds-sr-only"> {of}</span>
      </a>
      {note && <small class="quiet"> · {note}</small>}
    </p>
  );
}
