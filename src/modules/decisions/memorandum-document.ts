import type { MemorandumSection } from '#content/memorandum-template.ts';
import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import type { Designation } from './matter.queries.ts';
import { list, paragraph, typedBlocks } from './memorandum-blocks.ts';
import { costBlocks, type WrittenCost } from './memorandum-costs.ts';
import { memorandumDocumentTexts } from './memorandum-document.texts.ts';
import { proposalBlocks } from './memorandum-proposals.ts';
import { assessmentKey, textIn, typedParts } from './memorandum-texts.rules.ts';
import type { MemorandumRow } from './memorandum.queries.ts';
import { nameInText } from './proposal.rules.ts';

/** A memorandum without the ids and states that only the program needs. */
type MemorandumContent = Omit<
  MemorandumRow,
  'id' | 'matterId' | 'planId' | 'planVersion' | 'planListed' | 'state' | 'handedOverOn'
> & {
  proposals: readonly { body: string; text: string }[];
  costLines: readonly WrittenCost[];
  alternatives: readonly { title: string; text: string; consequences: string; proposed: boolean }[];
  attachments: readonly { title: string; datedOn: string | null }[];
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
 * The memorandum as the document it will be, in the order and with the words of the template that it keeps.
 * Swedish unless said: what authorities write to each other is (språklagen 10 §). Sums are whole öre, added here and marked as our own arithmetic.
 */
export function memorandumDocument(source: Source): DocumentModel {
  const { memorandum, organisation } = source;
  const { template } = memorandum;
  const language = source.language ?? 'sv';
  const t = memorandumDocumentTexts[language];
  const attached = memorandum.attachments.map(({ title, datedOn }) => (datedOn ? t.dated(title, datedOn) : title));
  const belonging = [...(source.plan ? [source.plan.line] : []), ...attached];
  const written = { memorandum, language, belonging };
  return {
    title: memorandum.title,
    language,
    head: {
      organisation,
      sender: memorandum.sender,
      documentType: template.documentType[language],
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

type Written = {
  memorandum: MemorandumContent;
  language: 'sv' | 'en';
  /** Titles of what belongs to the memorandum, in order. */
  belonging: readonly string[];
};

/** A heading and what stands under it; nothing at all when nothing is written there. */
function sectionBlocks(section: MemorandumSection, written: Written): Block[] {
  const { memorandum, language } = written;
  if (section.key === 'signature')
    return [{ id: 'signature', type: 'signature', name: memorandum.signatory, role: memorandum.signatoryRole }];
  if (section.key === 'assessments') return assessmentBlocks(written);
  const content = sectionContent(section.key, written);
  return content.length === 0 ? [] : [heading(section.key, section.heading[language]), ...content];
}

function sectionContent(key: string, written: Written): Block[] {
  const { memorandum, language, belonging } = written;
  const t = memorandumDocumentTexts[language];
  switch (key) {
    case 'proposal':
      return proposalBlocks(memorandum, language);
    case 'alternatives':
      return alternativeBlocks(written);
    case 'economy':
      return [
        ...typedBlocks(key, textIn(memorandum, assessmentKey(key))),
        ...costBlocks(memorandum.costLines, language),
      ];
    case 'delegation':
      return memorandum.delegationPoint === ''
        ? []
        : [paragraph('delegation-point', t.delegated(nameInText(memorandum.addressee), memorandum.delegationPoint))];
    case 'basis':
      return [
        list(
          'basis-list',
          [t.dated(memorandum.template.documentType[language], memorandum.writtenOn), ...belonging],
          true,
        ),
      ];
    case 'dispatch':
      return dispatchBlocks(written);
    case 'attachments':
      return []; // written by the document itself, after the signature
    default:
      return typedBlocks(key, textIn(memorandum, key));
  }
}

/** Each assessment that is asked for and answered, under a heading of its own. */
function assessmentBlocks({ memorandum, language }: Written): Block[] {
  return typedParts(memorandum.template)
    .filter(({ key }) => key.startsWith(assessmentKey('')) && key !== assessmentKey('economy'))
    .flatMap(({ key, heading: words }) => {
      const content = typedBlocks(key, textIn(memorandum, key));
      return content.length === 0 ? [] : [heading(key, words[language]), ...content];
    });
}

function alternativeBlocks({ memorandum, language }: Written): Block[] {
  const t = memorandumDocumentTexts[language].alternatives;
  return memorandum.alternatives.flatMap(({ title, text, consequences, proposed }, index): Block[] => {
    const id = `alternative-${index + 1}`;
    const follows = typedBlocks(`${id}-consequence`, consequences);
    const subheading: Block = { id: `${id}-consequences`, type: 'heading', level: 3, runs: [{ text: t.consequences }] };
    return [
      { id, type: 'heading', level: 2, runs: [{ text: t.title(index + 1, title, proposed) }] },
      ...typedBlocks(`${id}-text`, text),
      ...(follows.length > 0 ? [subheading, ...follows] : []),
    ];
  });
}

function dispatchBlocks({ memorandum, language }: Written): Block[] {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const [receivers, copies] = [lines(memorandum.dispatchList), lines(memorandum.copyTo)];
  return [
    ...(receivers.length > 0 ? [list('dispatch-list', receivers, false)] : []),
    ...(copies.length > 0
      ? [paragraph('copy-to', memorandumDocumentTexts[language].copyTo), list('copy-list', copies, false)]
      : []),
  ];
}

function heading(id: string, text: string): Block {
  return { id, type: 'heading', level: 1, runs: [{ text }] };
}
