import { type Bilingual, fillText, type Language } from './bilingual.ts';

/** A heading of a memorandum, in the order it stands. */
export type MemorandumSection = {
  key:
    | 'proposal'
    | 'summary'
    | 'background'
    | 'assessment'
    | 'economy'
    | 'basis'
    | 'attachments'
    | 'dispatch'
    | 'signature';
  heading: Bilingual;
  /** Left out of the document when nothing is written, unless required. */
  required: boolean;
  guide: Bilingual;
};

/** A question an organisation may ask of every matter. Which ones are asked is its own choice. */
export type Assessment = { key: string; heading: Bilingual; guide: Bilingual };

/** How proposals for decision are written. Rules differ between municipalities, so both are data. */
export type MemorandumTemplate = {
  key: string;
  version: number;
  name: Bilingual;
  style: 'att-clauses' | 'numbered-sentences';
  sections: readonly MemorandumSection[];
  /**
   * The words before the proposals, by who decides: the body the memorandum goes to, or the assembly on that body's proposal.
   * Places: proposer, body (both as in running text), and assembly.
   */
  introductions: { ownDecision: Bilingual; toAssembly: Bilingual };
  /** Keys of the assessments asked. */
  assessments: readonly string[];
};

/** The assessments an organisation can choose among. */
export const ASSESSMENTS: readonly Assessment[] = [
  {
    key: 'economy',
    heading: { sv: 'Ekonomiska konsekvenser', en: 'Economic consequences' },
    guide: {
      sv: 'Skriv vad beslutet kostar, vem som betalar och om pengarna finns. Summor anges utan moms.',
      en: 'Say what the decision costs, who pays and whether the money is there. Sums are stated excluding VAT.',
    },
  },
  {
    key: 'children',
    heading: { sv: 'Barnets bästa', en: 'The best interests of the child' },
    guide: {
      sv: 'Skriv hur beslutet påverkar barn och hur deras bästa har vägts in.',
      en: 'Say how the decision affects children and how their best interests have been weighed in.',
    },
  },
  {
    key: 'rights',
    heading: { sv: 'Fri- och rättigheter', en: 'Rights and freedoms' },
    guide: {
      sv: 'Skriv att ingen kartläggs eller registreras för vad den tycker, och hur det är säkrat.',
      en: 'Say that nobody is mapped or registered for their views, and how that is ensured.',
    },
  },
  {
    key: 'privacy',
    heading: { sv: 'Personuppgifter', en: 'Personal data' },
    guide: {
      sv: 'Skriv om personuppgifter behandlas, vem som är ansvarig och när de tas bort.',
      en: 'Say whether personal data is processed, who is the controller and when it is removed.',
    },
  },
  {
    key: 'equality',
    heading: { sv: 'Jämställdhet', en: 'Gender equality' },
    guide: {
      sv: 'Skriv om beslutet påverkar kvinnor och män, flickor och pojkar olika.',
      en: 'Say whether the decision affects women and men, girls and boys differently.',
    },
  },
  {
    key: 'minorities',
    heading: { sv: 'Nationella minoriteter', en: 'National minorities' },
    guide: {
      sv: 'Skriv om samråd har hållits, eller varför frågan inte rör minoriteterna (lag 2009:724, 5 §).',
      en: 'Say whether consultation has been held, or why the matter does not concern the minorities (Act 2009:724, section 5).',
    },
  },
  {
    key: 'work-environment',
    heading: { sv: 'Arbetsmiljö', en: 'Work environment' },
    guide: {
      sv: 'Skriv hur anställda berörs och om facket och skyddsombudet har fått säga sitt.',
      en: 'Say how staff are affected and whether unions and the safety representative have had their say.',
    },
  },
];

const SUMMARY: MemorandumSection = {
  key: 'summary',
  heading: { sv: 'Sammanfattning av ärendet', en: 'Summary of the matter' },
  required: true,
  guide: {
    sv: 'Berätta sakligt vad ärendet gäller och varför det tas upp, så att det kan stå i protokollet som det är.',
    en: 'Say plainly what the matter is about and why it is raised, so that it can stand in the minutes as it is.',
  },
};

const BACKGROUND: MemorandumSection = {
  key: 'background',
  heading: { sv: 'Bakgrund', en: 'Background' },
  required: false,
  guide: {
    sv: 'Skriv vad som har hänt tidigare, vad som framkommit och vilka som har deltagit.',
    en: 'Say what has happened before, what has come out and who has taken part.',
  },
};

const ASSESSMENT: MemorandumSection = {
  key: 'assessment',
  heading: { sv: 'Förvaltningens bedömning', en: 'Assessment by the administration' },
  required: false,
  guide: {
    sv: 'Skriv varför förslaget är det bästa och vad som händer om det inte antas. Var opartisk.',
    en: 'Say why the proposal is the best one and what happens if it is not adopted. Be impartial.',
  },
};

const ECONOMY: MemorandumSection = {
  key: 'economy',
  heading: { sv: 'Ekonomiska konsekvenser', en: 'Economic consequences' },
  required: false,
  guide: {
    sv: 'Kostnaderna hämtas hit per förvaltning. Summor anges utan moms.',
    en: 'The costs are brought in here by administration. Sums are stated excluding VAT.',
  },
};

const DISPATCH: MemorandumSection = {
  key: 'dispatch',
  heading: { sv: 'Beslutet skickas till', en: 'The decision is sent to' },
  required: false,
  guide: { sv: 'Skriv vilka som ska få beslutet.', en: 'Say who is to receive the decision.' },
};

const SIGNATURE: MemorandumSection = {
  key: 'signature',
  heading: { sv: 'Underskrift', en: 'Signature' },
  required: true,
  guide: { sv: 'Namn och tjänst på den som undertecknar.', en: 'Name and post of the person who signs.' },
};

/** Värnamo's kind: summary first, then one body's decision in clauses that begin with "att". */
const ATT_CLAUSES: MemorandumTemplate = {
  key: 'att-satser',
  version: 1,
  name: { sv: 'Att-satser', en: 'That-clauses' },
  style: 'att-clauses',
  sections: [
    SUMMARY,
    {
      key: 'proposal',
      heading: { sv: 'Förslag till beslut', en: 'Proposed decision' },
      required: true,
      guide: {
        sv: 'Skriv en sak i varje att-sats, med små bokstäver i början och utan punkt förrän i den sista.',
        en: 'Write one thing in each clause, beginning in lower case, with no full stop before the last.',
      },
    },
    BACKGROUND,
    ASSESSMENT,
    ECONOMY,
    DISPATCH,
    SIGNATURE,
    {
      key: 'attachments',
      heading: { sv: 'Bilagor', en: 'Attachments' },
      required: false,
      guide: { sv: 'Det som hör till skrivelsen, i ordning.', en: 'What belongs to the memorandum, in order.' },
    },
  ],
  introductions: {
    ownDecision: { sv: '{proposer} föreslår {body} besluta', en: '{proposer} proposes that {body} decides' },
    toAssembly: { sv: '{body} föreslår {assembly} besluta', en: '{body} proposes that {assembly} decides' },
  },
  assessments: ['economy', 'children'],
};

/** Nacka's kind: the proposal first, as whole sentences with numbers that can be moved to the minutes unchanged; no "att". */
const NUMBERED_SENTENCES: MemorandumTemplate = {
  key: 'numrerade-meningar',
  version: 1,
  name: { sv: 'Numrerade meningar', en: 'Numbered sentences' },
  style: 'numbered-sentences',
  sections: [
    {
      key: 'proposal',
      heading: { sv: 'Förslag till beslut', en: 'Proposed decision' },
      required: true,
      guide: {
        sv: 'Skriv hela meningar som går att förstå utan bilagor. En åtgärd i varje punkt. Börja med den som beslutar.',
        en: 'Write whole sentences that can be understood without attachments. One action in each point. Begin with who decides.',
      },
    },
    { ...SUMMARY, heading: { sv: 'Sammanfattning', en: 'Summary' } },
    { ...BACKGROUND, heading: { sv: 'Ärendet', en: 'The matter' } },
    ASSESSMENT,
    ECONOMY,
    {
      key: 'basis',
      heading: { sv: 'Beslutsunderlag', en: 'Basis for decision' },
      required: true,
      guide: {
        sv: 'Alla handlingar med datum, den här skrivelsen först.',
        en: 'All documents with dates, this memorandum first.',
      },
    },
    DISPATCH,
    SIGNATURE,
  ],
  introductions: {
    ownDecision: { sv: 'Förslag till beslut i {body}', en: 'Proposed decision of {body}' },
    toAssembly: {
      sv: '{body} föreslår {assembly} fatta följande beslut',
      en: '{body} proposes the following decision to {assembly}',
    },
  },
  assessments: ['economy', 'children', 'rights', 'equality', 'minorities'],
};

/** The two styles. The first is the default. */
export const MEMORANDUM_TEMPLATES: readonly MemorandumTemplate[] = [ATT_CLAUSES, NUMBERED_SENTENCES];

/** Who proposes what to whom: `assembly` is set when the deciding body is the assembly, on the body's proposal. */
export type ProposalParties = { proposer: string; body: string; assembly?: string | undefined };

/** The words before the proposals, with a capital first: `Kommunstyrelsen föreslår kommunfullmäktige besluta`. */
export function proposalIntroduction(
  template: MemorandumTemplate,
  parties: ProposalParties,
  language: Language,
): string {
  const { ownDecision, toAssembly } = template.introductions;
  const { proposer, body, assembly } = parties;
  const words =
    assembly === undefined
      ? fillText(ownDecision[language], { proposer, body })
      : fillText(toAssembly[language], { body, assembly });
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
