import { plainText, type Block } from '#foundations/documents/index.ts';
import type { PlanBlock, PlanType } from '../plan.queries.ts';
import { isWaiting } from '../plan.rules.ts';
import { blocksOfTemplate } from '../template.rules.ts';

/** What a review reads of a plan. */
export type Reviewed = {
  type: PlanType;
  blocks: readonly PlanBlock[];
  measures: readonly {
    needs: readonly number[];
    noNeedReason: string;
    ownerName: string;
    startsOn: string | null;
    endsOn: string | null;
    indicator: string;
  }[];
  /** Whether it has been adopted, here or as somebody has said. */
  adopted: boolean;
};

/** What the Act (2023:196) asks of a municipality that a plan usually tells; each with its section. */
const actDuties = [
  { key: 'picture', section: '4' },
  { key: 'decided', section: '5' },
  { key: 'built', section: '5' },
  { key: 'followed', section: '6' },
  { key: 'agreements', section: '9' },
  { key: 'council', section: '10' },
  { key: 'function', section: '11' },
  { key: 'led', section: '13' },
] as const;
export type ActDuty = (typeof actDuties)[number]['key'];

export type Review = {
  /** Parts of the template, by their key and block. `block` is none where the part is not in the plan. */
  parts: { key: string; there: boolean; block: string | undefined }[];
  duties: { key: ActDuty; section: string; there: boolean }[];
  measures: { count: number; withoutNeed: number; withoutOwner: number; withoutDate: number; withoutIndicator: number };
};

/** What is there and what is missing: the template's parts, the measures, and what the Act asks. The Act sets no form; its words are looked for. */
export function reviewPlan(plan: Reviewed): Review {
  const { blocks, measures } = plan;
  const expected = blocksOfTemplate(plan.type).filter(({ hint }) => hint !== '');
  const parts = expected.map(({ id }) => {
    const block = blocks.find((one) => one.id === id);
    const there = block !== undefined && (block.holds === 'measures' ? measures.length > 0 : !isWaiting(block));
    return { key: id, there, block: block?.id };
  });
  const count = (lacks: (measure: Reviewed['measures'][number]) => boolean) => measures.filter(lacks).length;
  const withoutNeed = count((one) => one.needs.length === 0 && one.noNeedReason === '');
  const said = blocks.map(({ content }) => words(content)).join('\n');
  const found: Record<ActDuty, boolean> = {
    picture: (parts.find(({ key }) => key === 'situation')?.there ?? false) || /lägesbild|kartläggning/i.test(said),
    decided: plan.adopted,
    built: measures.length > 0 && withoutNeed === 0,
    followed: /vartannat år|varje år|årlig|två år|en gång om året|per år/i.test(said),
    agreements: /överenskommelse/i.test(said),
    council: /brottsförebyggande råd|strategiskt? råd|lokala råd|trygghetsråd|(?<!\p{L})brå(?!\p{L})/iu.test(said),
    function: /samordnare|samordningsfunktion|samordnande funktion/i.test(said),
    led: /kommunstyrelse|nämnd/i.test(said) && /fullmäktige/i.test(said),
  };
  return {
    parts,
    duties: actDuties.map(({ key, section }) => ({ key, section, there: found[key] })),
    measures: {
      count: measures.length,
      withoutNeed,
      withoutOwner: count(({ ownerName }) => ownerName === ''),
      withoutDate: count(({ startsOn, endsOn }) => startsOn === null && endsOn === null),
      withoutIndicator: count(({ indicator }) => indicator === ''),
    },
  };
}

/** Two years after a day: when a plan that was adopted then is to have been followed up at the latest (6 §). */
export function followUpDue(adoptedOn: string): string {
  const [year = '', ...rest] = adoptedOn.split('-');
  const day = rest.join('-');
  return `${Number(year) + 2}-${day === '02-29' ? '02-28' : day}`;
}

function words(block: Block): string {
  if (block.type === 'heading' || block.type === 'paragraph') return plainText(block.runs);
  if (block.type === 'list') return block.items.map(plainText).join('\n');
  return block.type === 'table' ? block.rows.flat().map(plainText).join('\n') : '';
}
