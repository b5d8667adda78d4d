import type { Day } from '#foundations/clocks/index.ts';
import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { StartPart } from './survey-texts.parts.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

type Of = {
  parts: readonly StartPart[];
  title: string;
  organisation: string;
  facts: { label: string; value: string }[];
  language: Locale;
  today: Day;
};

/** Everything to have in place as one document: a list to tick on paper, then each thing with who says yes, when, and its text. */
export function startDocument({ parts, title, organisation, facts, language, today }: Of): DocumentModel {
  const t = surveyTextsTexts[language];
  return {
    title: t.documentTitle(title),
    language,
    head: { organisation, documentType: t.documentType, date: today, facts },
    blocks: [checklist(parts, language), ...parts.flatMap((part) => partBlocks(part, language))],
  };
}

/** The text of one part, for the page, where its title stands above it. */
export function partDocument(part: StartPart, of: Omit<Of, 'parts'>): DocumentModel {
  return { ...startDocument({ ...of, parts: [] }), blocks: part.blocks };
}

function checklist(parts: readonly StartPart[], language: Locale): Block {
  const t = surveyTextsTexts[language].checklist;
  return {
    id: 'checklista',
    type: 'table',
    caption: t.caption,
    columns: [t.done, t.task, t.who, t.when].map((label) => ({ label })),
    rows: parts.map((part) => ['☐', part.task, part.who, part.when].map((text) => [{ text }])),
  };
}

function partBlocks(part: StartPart, language: Locale): Block[] {
  const t = surveyTextsTexts[language].checklist;
  return [
    { id: part.key, type: 'heading', level: 1, runs: [{ text: part.title }] },
    {
      id: `${part.key}-who`,
      type: 'facts',
      items: [
        { label: t.who, runs: [{ text: part.who }] },
        { label: t.when, runs: [{ text: part.when }] },
      ],
    },
    ...part.blocks,
  ];
}
