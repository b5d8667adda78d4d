import {
  MEMORANDUM_TEMPLATES,
  proposalIntroduction,
  type MemorandumSection,
  type MemorandumTemplate,
} from '#content/memorandum-templates.ts';
import { formatKronor } from '#foundations/clocks/index.ts';
import { parseMarkup, type Block, type DocumentModel, type Run } from '#foundations/documents/index.ts';
import { sumCosts } from './cost.rules.ts';
import type { Designation } from './matter.queries.ts';
import { memorandumDocumentTexts } from './memorandum-document.texts.ts';
import type { Memorandum } from './memorandum.queries.ts';
import { attClause, byBody, proposalParties, proposalSentence } from './proposal.rules.ts';

/** A memorandum without the ids and states that only the program needs. */
type MemorandumContent = Omit<
  Memorandum,
  | 'id'
  | 'matterId'
  | 'planId'
  | 'planVersion'
  | 'planListed'
  | 'state'
  | 'handedOverOn'
  | 'proposals'
  | 'costLines'
  | 'attachments'
> & {
  proposals: readonly { body: string; text: string }[];
  costLines: readonly { administration: string; label: string; quantity: number; unitPriceOre: number }[];
  attachments: readonly { title: string }[];
};

type Source = {
  organisation: string;
  designations: readonly Omit<Designation, 'id'>[];
  memorandum: MemorandumContent;
  /** The plan that it was filled in from, first among what belongs to it. */
  plan?: { line: string } | undefined;
  language?: 'sv' | 'en';
};

/**
 * The memorandum as the document it will be, in the order and with the words of its style's template (`#content/memorandum-templates.ts`).
 * Swedish unless said: what authorities write to each other is (språklagen 10 §). Sums are whole öre, added here and marked as our own arithmetic.
 */
export function memorandumDocument(source: Source): DocumentModel {
  const { memorandum, organisation } = source;
  const language = source.language ?? 'sv';
  const t = memorandumDocumentTexts[language];
  const template = templateOf(memorandum);
  const belonging = [...(source.plan ? [source.plan.line] : []), ...memorandum.attachments.map(({ title }) => title)];
  const written = { memorandum, template, language, belonging };
  return {
    title: memorandum.title,
    language,
    head: {
      organisation,
      sender: memorandum.sender,
      documentType: t.type,
      date: memorandum.writtenOn,
      designations: source.designations.map(({ type, value, register }) => ({
        label: t.designations[type],
        value: register ? t.designation(value, register) : value,
      })),
      handlingOfficer: {
        name: memorandum.officerName || undefined,
        role: memorandum.officerRole,
        phone: memorandum.officerPhone || undefined,
        email: memorandum.officerEmail || undefined,
      },
      addressee: memorandum.addressee,
    },
    blocks: template.sections.flatMap((section) => sectionBlocks(section, written)),
    attachments: template.sections.some((section) => section.key === 'attachments')
      ? belonging.map((title) => ({ title }))
      : undefined,
  };
}

export function templateOf(memorandum: Pick<Memorandum, 'style'>): MemorandumTemplate {
  const template = MEMORANDUM_TEMPLATES.find((one) => one.style === memorandum.style);
  if (!template) throw new RangeError(`no template for ${memorandum.style}`);
  return template;
}

type Written = {
  memorandum: MemorandumContent;
  template: MemorandumTemplate;
  language: 'sv' | 'en';
  /** Titles of what belongs to the memorandum, in order. */
  belonging: readonly string[];
};

/** A heading and what stands under it; nothing at all when nothing is written there. */
function sectionBlocks(section: MemorandumSection, written: Written): Block[] {
  const { memorandum, language } = written;
  if (section.key === 'signature')
    return [{ id: 'signature', type: 'signature', name: memorandum.signatory, role: memorandum.signatoryRole }];
  const content = sectionContent(section.key, written);
  if (content.length === 0) return [];
  return [{ id: section.key, type: 'heading', level: 1, runs: [{ text: section.heading[language] }] }, ...content];
}

function sectionContent(key: Exclude<MemorandumSection['key'], 'signature'>, written: Written): Block[] {
  const { memorandum } = written;
  switch (key) {
    case 'summary':
    case 'background':
    case 'assessment':
      return typedBlocks(key, memorandum[key]);
    case 'proposal':
      return proposalBlocks(written);
    case 'economy':
      return costBlocks(written);
    case 'basis': {
      const own = memorandumDocumentTexts[written.language].basisOwn(memorandum.writtenOn);
      return [list('basis-list', [own, ...written.belonging], true)];
    }
    case 'dispatch': {
      const receivers = memorandum.dispatchList.split('\n').filter((line) => line.trim() !== '');
      return receivers.length > 0 ? [list('dispatch-list', receivers, false)] : [];
    }
    case 'attachments':
      return []; // written by the document itself, after the signature
  }
}

/** What was typed, one level below the section's heading. The ids follow the order, so that the same memorandum is the same document. */
function typedBlocks(key: string, text: string): Block[] {
  return parseMarkup(text).map((block, index) => {
    const id = `${key}-${index + 1}`;
    return block.type === 'heading' ? { ...block, id, level: block.level === 1 ? 2 : 3 } : { ...block, id };
  });
}

function proposalBlocks({ memorandum, template, language }: Written): Block[] {
  return byBody(memorandum.proposals).flatMap(({ body, texts }, group) => {
    const id = `proposal-${group + 1}`;
    const introduction: Block = {
      id,
      type: 'paragraph',
      runs: [{ text: proposalIntroduction(template, proposalParties(memorandum, body), language) }],
    };
    if (template.style === 'numbered-sentences')
      return [introduction, list(`${id}-list`, texts.map(proposalSentence), true)];
    const clauses = texts.map((text, index): Block => {
      const { mark, rest } = attClause(text, { index, count: texts.length });
      return { id: `${id}-${index + 1}`, type: 'paragraph', runs: [{ text: mark, bold: true }, { text: rest }] };
    });
    return [introduction, ...clauses];
  });
}

function costBlocks({ memorandum, language }: Written): Block[] {
  const { costLines } = memorandum;
  if (costLines.length === 0) return [];
  const t = memorandumDocumentTexts[language].costs;
  const sums = sumCosts(costLines);
  const shares = sums.byAdministration.map(({ administration, ore }) =>
    t.share(administration, formatKronor(ore, language)),
  );
  return [
    {
      id: 'costs',
      type: 'table',
      caption: t.caption,
      columns: [
        { label: t.administration },
        { label: t.label },
        { label: t.quantity, align: 'end' },
        { label: t.price, align: 'end' },
        { label: t.sum, align: 'end' },
      ],
      rows: costLines.map((line, index) =>
        cells(
          line.administration,
          line.label,
          String(line.quantity),
          formatKronor(line.unitPriceOre, language),
          formatKronor(sums.lines[index] ?? 0, language),
        ),
      ),
      footer: cells(
        t.sum,
        '',
        sums.uniform ? String(sums.uniform.quantity) : '',
        '',
        formatKronor(sums.totalOre, language),
      ),
    },
    // The table says what each pays, except where somebody has several lines.
    ...(sums.byAdministration.length > 1 && sums.byAdministration.length < costLines.length
      ? [paragraph('costs-shares', t.shares(shares.join(', ')))]
      : []),
  ];
}

/** `6 × 8 000 kr = 48 000 kr`, or the lines added: `16 000 kr + 12 500 kr = 28 500 kr`. */
export function costSentence(costs: MemorandumContent['costLines'], language: 'sv' | 'en'): string {
  const sums = sumCosts(costs);
  const money = (ore: number) => formatKronor(ore, language);
  const left = sums.uniform
    ? `${sums.uniform.quantity} × ${money(sums.uniform.unitPriceOre)}`
    : sums.lines.map(money).join(' + ');
  return `${left} = ${money(sums.totalOre)}`;
}

function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text }] };
}

function list(id: string, items: readonly string[], ordered: boolean): Block {
  return { id, type: 'list', ordered, items: items.map((text) => [{ text }]) };
}

function cells(...texts: string[]): Run[][] {
  return texts.map((text) => [{ text }]);
}
