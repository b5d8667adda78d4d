import { optionsOf, type WrittenQuestion } from './question.ts';
import { PARTNERS } from './scales.ts';

/** Area E: with whom the workplace collaborates, and what hinders it. */
export const COLLABORATION: readonly WrittenQuestion[] = [
  {
    key: 'E1',
    area: 'E',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'multiple',
    text: {
      sv: 'Vilka samarbetar ni med i de här frågorna i dag?',
      en: 'With whom do you collaborate on these matters today?',
    },
    help: { sv: 'Välj allt som stämmer.', en: 'Choose all that apply.' },
    options: PARTNERS,
    sensitive: false,
    purpose: {
      sv: 'Visar vilka band som redan finns och vilka som saknas.',
      en: 'Shows which ties exist already and which are missing.',
    },
    reveals: { sv: 'Parter som saknas i samarbetet', en: 'Partners missing from the collaboration' },
    sources: ['Lag (2023:196) 9 och 10 §§', 'Brå, Samverkan i lokalt brottsförebyggande arbete (2020)'],
  },
  {
    key: 'E2',
    area: 'E',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'scale',
    text: {
      sv: 'Hur bra är samarbetet mellan olika delar av kommunen i de här frågorna?',
      en: 'How good is the collaboration between different parts of the municipality on these matters?',
    },
    options: optionsOf(
      ['mycket-daligt', 'Mycket dåligt', 'Very poor'],
      ['ganska-daligt', 'Ganska dåligt', 'Fairly poor'],
      ['ganska-bra', 'Ganska bra', 'Fairly good'],
      ['mycket-bra', 'Mycket bra', 'Very good'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'En strategi för hela kommunen kräver att dess delar kan arbeta ihop.',
      en: 'A strategy for the whole municipality requires that its parts can work together.',
    },
    reveals: {
      sv: 'Behov av bättre samarbete inom kommunen',
      en: 'A need for better collaboration within the municipality',
    },
    sources: ['Strömsund, projekt STAD', 'Kalmar, remissvar på handlingsplan (2018)'],
  },
  {
    key: 'E3',
    area: 'E',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'multiple',
    text: { sv: 'Vad gör det svårt att samarbeta?', en: 'What makes it difficult to collaborate?' },
    help: { sv: 'Välj allt som stämmer.', en: 'Choose all that apply.' },
    options: optionsOf(
      ['tid', 'Tidsbrist', 'Lack of time'],
      ['ansvar', 'Oklart vem som har ansvar', 'Unclear who is responsible'],
      ['kontakt', 'Vi vet inte vem vi ska kontakta', 'We do not know whom to contact'],
      ['sekretess', 'Regler om sekretess', 'Secrecy rules'],
      ['avstand', 'Långa avstånd', 'Long distances'],
      ['personal', 'Byten av personal eller delade tjänster', 'Staff turnover or shared posts'],
      ['uppdrag', 'Vi ser olika på uppdraget', 'We see the task differently'],
      ['inget', 'Inget särskilt', 'Nothing in particular', 'alone'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'Visar vad åtgärden ska ta bort, inte bara att något behövs.',
      en: 'Shows what a measure must remove, not only that something is needed.',
    },
    reveals: { sv: 'Hinder som en åtgärd kan ta bort', en: 'Obstacles that a measure can remove' },
    sources: ['Brå, Samarbeten och medborgaranda ska förebygga brott i småkommuner (2016)', 'Strömsund, projekt STAD'],
  },
];
