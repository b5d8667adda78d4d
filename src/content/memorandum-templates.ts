import { type Bilingual, fillText, type Language } from './bilingual.ts';
import { MEMORANDUM_SECTIONS as SECTION } from './memorandum-sections.ts';
import type { Introductions, MemorandumKind, MemorandumStyle, MemorandumTemplate } from './memorandum-template.ts';

/** Värnamo's kind: summary first, then one body's decision in clauses that begin with "att". */
const ATT_CLAUSES: MemorandumTemplate = {
  key: 'att-satser',
  version: 2,
  name: { sv: 'Tjänsteskrivelse med att-satser', en: 'Memorandum with that-clauses' },
  documentType: { sv: 'Tjänsteskrivelse', en: 'Memorandum' },
  kind: 'memorandum',
  style: 'att-clauses',
  sections: [
    SECTION.summary,
    {
      ...SECTION.proposal,
      guide: {
        sv: 'Skriv en sak i varje att-sats, med små bokstäver i början och utan punkt förrän i den sista.',
        en: 'Write one thing in each clause, beginning in lower case, with no full stop before the last.',
      },
    },
    SECTION.background,
    SECTION.assessment,
    SECTION.economy,
    SECTION.assessments,
    SECTION.dispatch,
    SECTION.signature,
    SECTION.attachments,
  ],
  introductions: introductionsOf('memorandum', 'att-clauses'),
  assessments: ['economy', 'children'],
  addressee: '',
};

/** Nacka's kind: the proposal first, as whole sentences with numbers that can be moved to the minutes unchanged; no "att". */
const NUMBERED_SENTENCES: MemorandumTemplate = {
  key: 'numrerade-meningar',
  version: 2,
  name: { sv: 'Tjänsteskrivelse med numrerade meningar', en: 'Memorandum with numbered sentences' },
  documentType: { sv: 'Tjänsteskrivelse', en: 'Memorandum' },
  kind: 'memorandum',
  style: 'numbered-sentences',
  sections: [
    {
      ...SECTION.proposal,
      guide: {
        sv: 'Skriv hela meningar som går att förstå utan bilagor. En åtgärd i varje punkt. Börja med den som beslutar.',
        en: 'Write whole sentences that can be understood without attachments. One action in each point. Begin with who decides.',
      },
    },
    { ...SECTION.summary, heading: { sv: 'Sammanfattning', en: 'Summary' } },
    { ...SECTION.background, heading: { sv: 'Ärendet', en: 'The matter' } },
    SECTION.assessment,
    SECTION.economy,
    SECTION.assessments,
    SECTION.basis,
    SECTION.dispatch,
    SECTION.signature,
  ],
  introductions: introductionsOf('memorandum', 'numbered-sentences'),
  assessments: ['economy', 'children', 'rights', 'equality', 'minorities'],
  addressee: '',
};

/** Söderhamn's kind: what can be decided, what follows from each, and what the administration thinks. */
const STATEMENT: MemorandumTemplate = {
  key: 'tjansteutlatande',
  version: 1,
  name: { sv: 'Tjänsteutlåtande med beslutsalternativ', en: 'Statement with alternatives' },
  documentType: { sv: 'Tjänsteutlåtande', en: 'Statement by the administration' },
  kind: 'statement',
  style: 'numbered-sentences',
  sections: [
    SECTION.proposal,
    { ...SECTION.summary, heading: { sv: 'Sammanfattning', en: 'Summary' } },
    { ...SECTION.background, heading: { sv: 'Ärendet', en: 'The matter' } },
    { ...SECTION.alternatives, required: true },
    SECTION.consultation,
    SECTION.referral,
    { ...SECTION.assessment, required: true },
    SECTION.economy,
    SECTION.assessments,
    SECTION.basis,
    SECTION.dispatch,
    SECTION.signature,
  ],
  introductions: introductionsOf('statement', 'numbered-sentences'),
  assessments: ['economy', 'children', 'equality', 'minorities', 'privacy', 'work-environment'],
  addressee: '',
};

/** Decided by an officer for a committee, on a point of its delegation order. Never a strategy (kommunallagen 6 kap. 38 §). */
const DELEGATION: MemorandumTemplate = {
  key: 'delegationsbeslut',
  version: 1,
  name: { sv: 'Delegationsbeslut', en: 'Decision by delegation' },
  documentType: { sv: 'Delegationsbeslut', en: 'Decision by delegation' },
  kind: 'delegation',
  style: 'att-clauses',
  sections: [
    {
      ...SECTION.proposal,
      heading: { sv: 'Beslut', en: 'Decision' },
      guide: {
        sv: 'Skriv en sak i varje att-sats. Det är ett beslut och inget förslag: den som undertecknar beslutar.',
        en: 'Write one thing in each clause. It is a decision and no proposal: the one who signs decides.',
      },
    },
    SECTION.delegation,
    { ...SECTION.summary, heading: { sv: 'Ärendet', en: 'The matter' } },
    { ...SECTION.assessment, heading: { sv: 'Skäl för beslutet', en: 'Reasons for the decision' }, required: true },
    SECTION.economy,
    SECTION.assessments,
    SECTION.dispatch,
    SECTION.signature,
    SECTION.attachments,
  ],
  introductions: introductionsOf('delegation', 'att-clauses'),
  assessments: ['economy'],
  addressee: '',
};

/** Nothing is decided but that the information is noted in the minutes. */
const INFORMATION: MemorandumTemplate = {
  key: 'informationsarende',
  version: 1,
  name: { sv: 'Informationsärende', en: 'Item for information' },
  documentType: { sv: 'Informationsärende', en: 'Item for information' },
  kind: 'information',
  style: 'numbered-sentences',
  sections: [
    {
      ...SECTION.proposal,
      required: false,
      guide: {
        sv: 'Behöver inte skrivas: nämnden noterar informationen till protokollet.',
        en: 'Need not be written: the committee notes the information in the minutes.',
      },
    },
    { ...SECTION.summary, heading: { sv: 'Information', en: 'Information' } },
    SECTION.background,
    SECTION.signature,
    SECTION.attachments,
  ],
  introductions: introductionsOf('information', 'numbered-sentences'),
  assessments: [],
  addressee: '',
};

/** The kinds that everyone has. The first is the default. */
export const MEMORANDUM_TEMPLATES: readonly [MemorandumTemplate, ...MemorandumTemplate[]] = [
  ATT_CLAUSES,
  NUMBERED_SENTENCES,
  STATEMENT,
  DELEGATION,
  INFORMATION,
];

/** The words before the proposals, as they are written for a kind in a style. */
export function introductionsOf(kind: MemorandumKind, style: MemorandumStyle): Introductions {
  if (kind === 'delegation') {
    const byDelegation: Bilingual = {
      sv: 'Undertecknad, {decider}, beslutar på delegation av {body}',
      en: 'The undersigned, {decider}, decides by delegation of {body}',
    };
    return { ownDecision: byDelegation, toAssembly: byDelegation };
  }
  if (style === 'att-clauses')
    return {
      ownDecision: { sv: '{proposer} föreslår {body} besluta', en: '{proposer} proposes that {body} decides' },
      toAssembly: { sv: '{body} föreslår {assembly} besluta', en: '{body} proposes that {assembly} decides' },
    };
  return {
    ownDecision: { sv: 'Förslag till beslut i {body}', en: 'Proposed decision of {body}' },
    toAssembly: {
      sv: '{body} föreslår {assembly} fatta följande beslut',
      en: '{body} proposes the following decision to {assembly}',
    },
  };
}

/** What is decided about an item for information, in a style. A clause is written after "att". */
export const NOTING: Record<MemorandumStyle, Bilingual> = {
  'att-clauses': { sv: 'notera informationen till protokollet', en: 'note the information in the minutes' },
  'numbered-sentences': {
    sv: '{body} noterar informationen till protokollet',
    en: '{body} notes the information in the minutes',
  },
};

/** Who proposes what to whom: `assembly` is set when the deciding body is another one, on the body's proposal. */
export type ProposalParties = {
  proposer: string;
  body: string;
  assembly?: string | undefined;
  /** The post that decides, where the decision is made by delegation. */
  decider: string;
};

/** The words before the proposals, with a capital first: `Kommunstyrelsen föreslår kommunfullmäktige besluta`. */
export function proposalIntroduction(
  template: Pick<MemorandumTemplate, 'introductions'>,
  parties: ProposalParties,
  language: Language,
): string {
  const { ownDecision, toAssembly } = template.introductions;
  const { proposer, body, assembly, decider } = parties;
  const places = { proposer, body, assembly: assembly ?? '', decider };
  const wording = (assembly === undefined ? ownDecision : toAssembly)[language];
  const asked = Object.entries(places).filter(([name]) => wording.includes(`{${name}}`));
  const words = fillText(wording, Object.fromEntries(asked));
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
