import { plainText, type Block } from '#foundations/documents/index.ts';
import type { PlanBlock, PlanType } from '../plan.queries.ts';
import { SENTENCE_END } from '../bring-plan/sentence-end.ts';
import { isWaiting } from '../plan.rules.ts';
import { partsOfTemplate } from '../template.rules.ts';

/** What a review reads of a plan. */
export type Reviewed = {
  type: PlanType;
  blocks: readonly PlanBlock[];
  measures: readonly {
    id: number;
    title: string;
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

/** What a measure can lack, in the order it is listed. */
export const lackKinds = ['need', 'owner', 'date', 'indicator'] as const;
export type LackKind = (typeof lackKinds)[number];

/** Words of the plan that tell of a duty, and the block or the measure they stand in. */
export type Quote = { text: string; block?: string; measure?: number };

export type Review = {
  /** Parts of the template, by their key and block. `block` is none where the part is not in the plan. */
  parts: { key: string; there: boolean; block: string | undefined }[];
  duties: { key: ActDuty; section: string; there: boolean; quotes: Quote[] }[];
  measures: { id: number; title: string; ownerName: string; endsOn: string | null; lacks: LackKind[] }[];
};

/** What is there and what is missing: the template's parts, the measures, and what the Act asks. The Act sets no form; its words are looked for. */
export function reviewPlan(plan: Reviewed): Review {
  const { blocks } = plan;
  const parts = partsOfTemplate(plan.type).map((key) => {
    const block = blocks.find((one) => one.id === key);
    const there = block !== undefined && (block.holds === 'measures' ? plan.measures.length > 0 : !isWaiting(block));
    return { key, there, block: block?.id };
  });
  const measures = plan.measures.map((measure) => ({
    id: measure.id,
    title: measure.title,
    ownerName: measure.ownerName,
    endsOn: measure.endsOn,
    lacks: lacksOf(measure),
  }));
  const sentences = sentencesOf(plan);
  return {
    parts,
    measures,
    duties: actDuties.map(({ key, section }) => {
      if (key === 'decided') return { key, section, there: plan.adopted, quotes: [] };
      if (key === 'built') return { key, section, there: isBuilt(measures), quotes: [] };
      const found = dutyWords[key].map((said) => telling(sentences, said, rather[key]));
      const quotes = found.filter((one) => one !== undefined);
      // The picture is there also where its part is written in other words.
      const inPart = key === 'picture' && parts.some((part) => part.key === 'situation' && part.there);
      const there = inPart || quotes.length === found.length;
      return { key, section, there, quotes: there ? [...new Set(quotes)] : [] };
    }),
  };
}

/** Words that tell of what the Act asks; where there are several patterns each of them has to be found. */
const dutyWords: Record<Exclude<ActDuty, 'decided' | 'built'>, readonly RegExp[]> = {
  picture: [/lägesbild|kartläggning/i],
  followed: [/vartannat år|varje år|årlig|två år|en gång om året|per år/i],
  agreements: [/överenskommelse/i],
  council: [/brottsförebyggande råd|strategiskt? råd|lokala råd|trygghetsråd|(?<!\p{L})brå(?!\p{L})/iu],
  function: [/samordnare|samordningsfunktion|samordnande funktion/i],
  led: [/kommunstyrelse|nämnd(?!a)/i, /fullmäktige/i],
};

/** Among several sentences the one that says more clearly that it is this. */
const rather: Partial<Record<ActDuty, RegExp>> = { followed: /följ|utvärder|revider|ses över/i };

function telling(sentences: readonly Quote[], said: RegExp, clearer: RegExp | undefined): Quote | undefined {
  const all = sentences.filter(({ text }) => said.test(text));
  return all.find(({ text }) => clearer?.test(text)) ?? all[0];
}

function isBuilt(measures: Review['measures']): boolean {
  return measures.length > 0 && measures.every(({ lacks }) => !lacks.includes('need'));
}

function lacksOf(measure: Reviewed['measures'][number]): LackKind[] {
  const { needs, noNeedReason, ownerName, startsOn, endsOn, indicator } = measure;
  const lacks: Record<LackKind, boolean> = {
    need: needs.length === 0 && noNeedReason === '',
    owner: ownerName === '',
    date: startsOn === null && endsOn === null,
    indicator: indicator === '',
  };
  return lackKinds.filter((kind) => lacks[kind]);
}

/** Every sentence of the plan, with where it stands; those of the text before those of the measures. */
function sentencesOf({ blocks, measures }: Reviewed): Quote[] {
  const text = blocks.flatMap(({ id, content }) =>
    split(words(content)).map((one): Quote => ({ text: one, block: id })),
  );
  const said = measures.flatMap(({ id, title, ownerName }) =>
    split(ownerName === '' ? title : `${title} (${ownerName})`).map((one): Quote => ({ text: one, measure: id })),
  );
  return [...text, ...said];
}

function split(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((one) => one.trim())
    .filter((one) => one !== '');
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
