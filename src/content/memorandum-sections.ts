import type { MemorandumSection } from './memorandum-template.ts';

/** Every heading that a template can have without making one of its own, with our words for it. */
export const MEMORANDUM_SECTIONS = {
  proposal: {
    key: 'proposal',
    heading: { sv: 'Förslag till beslut', en: 'Proposed decision' },
    required: true,
    guide: {
      sv: 'Skriv en sak i varje förslag, så att det kan flyttas till protokollet som det är.',
      en: 'Write one thing in each proposal, so that it can be moved to the minutes as it is.',
    },
  },
  summary: {
    key: 'summary',
    heading: { sv: 'Sammanfattning av ärendet', en: 'Summary of the matter' },
    required: true,
    guide: {
      sv: 'Berätta sakligt vad ärendet gäller och varför det tas upp, så att det kan stå i protokollet som det är.',
      en: 'Say plainly what the matter is about and why it is raised, so that it can stand in the minutes as it is.',
    },
  },
  background: {
    key: 'background',
    heading: { sv: 'Bakgrund', en: 'Background' },
    required: false,
    guide: {
      sv: 'Skriv vad som har hänt tidigare, vad som framkommit och vilka som har deltagit.',
      en: 'Say what has happened before, what has come out and who has taken part.',
    },
  },
  alternatives: {
    key: 'alternatives',
    heading: { sv: 'Beslutsalternativ och konsekvenser', en: 'Alternatives and their consequences' },
    required: false,
    guide: {
      sv: 'De beslut som går att fatta, vart och ett med vad som följer av det. Ta också med vad som händer om inget beslutas.',
      en: 'The decisions that can be made, each with what follows from it. Include what happens if nothing is decided.',
    },
  },
  consultation: {
    key: 'consultation',
    heading: { sv: 'Beredning och samråd', en: 'Preparation and consultation' },
    required: false,
    guide: {
      sv: 'Skriv vilka förvaltningar, myndigheter och fackliga organisationer som har varit med och tagit fram förslaget.',
      en: 'Say which administrations, authorities and unions have taken part in preparing the proposal.',
    },
  },
  referral: {
    key: 'referral',
    heading: { sv: 'Remissvar', en: 'Answers to the consultation' },
    required: false,
    guide: {
      sv: 'Räkna upp vilka som fick förslaget på remiss, vilka som svarade, vad de tyckte och vad det ledde till.',
      en: 'List who was asked to comment, who answered, what they said and what came of it.',
    },
  },
  assessment: {
    key: 'assessment',
    heading: { sv: 'Förvaltningens bedömning', en: 'Assessment by the administration' },
    required: false,
    guide: {
      sv: 'Skriv varför förslaget är det bästa och vad som händer om det inte antas. Var opartisk.',
      en: 'Say why the proposal is the best one and what happens if it is not adopted. Be impartial.',
    },
  },
  economy: {
    key: 'economy',
    heading: { sv: 'Ekonomiska konsekvenser', en: 'Economic consequences' },
    required: false,
    guide: {
      sv: 'Kostnaderna hämtas hit per förvaltning. Summor anges utan moms.',
      en: 'The costs are brought in here by administration. Sums are stated excluding VAT.',
    },
  },
  assessments: {
    key: 'assessments',
    heading: { sv: 'Prövningar', en: 'Assessments' },
    required: false,
    guide: {
      sv: 'Här står de frågor som mallen ställer om varje beslut, till exempel barnets bästa, var och en med sin egen rubrik.',
      en: 'The questions that the template asks of every decision, such as the best interests of the child, each with its own heading.',
    },
  },
  delegation: {
    key: 'delegation',
    heading: { sv: 'Stöd för beslutet', en: 'Authority for the decision' },
    required: true,
    guide: {
      sv: 'Skriv vilken punkt i delegationsordningen som ger rätt att besluta. Beslut om mål, inriktning, omfattning eller kvalitet får inte delegeras (6 kap. 38 § kommunallagen).',
      en: 'Say which point of the delegation order gives the right to decide. Decisions on goals, direction, extent or quality must not be delegated (Local Government Act, chapter 6, section 38).',
    },
  },
  basis: {
    key: 'basis',
    heading: { sv: 'Beslutsunderlag', en: 'Basis for decision' },
    required: true,
    guide: {
      sv: 'Alla handlingar med datum, den här skrivelsen först.',
      en: 'All documents with dates, this memorandum first.',
    },
  },
  dispatch: {
    key: 'dispatch',
    heading: { sv: 'Beslutet skickas till', en: 'The decision is sent to' },
    required: false,
    guide: { sv: 'Skriv vilka som ska få beslutet.', en: 'Say who is to receive the decision.' },
  },
  signature: {
    key: 'signature',
    heading: { sv: 'Underskrift', en: 'Signature' },
    required: true,
    guide: { sv: 'Namn och tjänst på den som undertecknar.', en: 'Name and post of the person who signs.' },
  },
  attachments: {
    key: 'attachments',
    heading: { sv: 'Bilagor', en: 'Attachments' },
    required: false,
    guide: { sv: 'Det som hör till skrivelsen, i ordning.', en: 'What belongs to the memorandum, in order.' },
  },
} as const satisfies Record<string, MemorandumSection>;

/** Sections that hold a text somebody types; the others are made from rows and fields. Own sections are typed too. */
export function isTyped(key: string): boolean {
  return ![
    'proposal',
    'alternatives',
    'economy',
    'assessments',
    'delegation',
    'basis',
    'dispatch',
    'signature',
    'attachments',
  ].includes(key);
}
