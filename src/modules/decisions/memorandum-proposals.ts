import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import { NOTING, proposalIntroduction } from '#content/memorandum-templates.ts';
import { fillText } from '#content/bilingual.ts';
import type { Block } from '#foundations/documents/index.ts';
import { list, paragraph } from './memorandum-blocks.ts';
import { memorandumDocumentTexts } from './memorandum-document.texts.ts';
import { attClause, byBody, nameInText, proposalParties, proposalSentence } from './proposal.rules.ts';

type Proposing = {
  template: MemorandumTemplate;
  sender: string;
  addressee: string;
  officerRole: string;
  signatoryRole: string;
  atOnce: boolean;
  proposals: readonly { body: string; text: string }[];
};

/** What each body is asked to decide, in the style of the template. An item for information asks nothing but to be noted. */
export function proposalBlocks(memorandum: Proposing, language: 'sv' | 'en'): Block[] {
  const { template } = memorandum;
  const groups = byBody(asked(memorandum, language)).flatMap(({ body, texts }, group) => {
    const id = `proposal-${group + 1}`;
    const parties = {
      ...proposalParties(memorandum, body),
      decider: nameInText(memorandum.signatoryRole || memorandum.officerRole),
    };
    const introduction = paragraph(id, proposalIntroduction(template, parties, language));
    if (template.style === 'numbered-sentences')
      return [introduction, list(`${id}-list`, texts.map(proposalSentence), true)];
    const clauses = texts.map((text, index): Block => {
      const { mark, rest } = attClause(text, { index, count: texts.length });
      return { id: `${id}-${index + 1}`, type: 'paragraph', runs: [{ text: mark, bold: true }, { text: rest }] };
    });
    return [introduction, ...clauses];
  });
  const { atOnce } = memorandumDocumentTexts[language];
  return memorandum.atOnce && groups.length > 0 ? [...groups, paragraph('proposal-at-once', atOnce)] : groups;
}

function asked(memorandum: Proposing, language: 'sv' | 'en'): readonly { body: string; text: string }[] {
  const { template, proposals, addressee } = memorandum;
  if (proposals.length > 0 || template.kind !== 'information') return proposals;
  const noting = NOTING[template.style][language];
  return [{ body: addressee, text: noting.includes('{') ? fillText(noting, { body: addressee }) : noting }];
}
