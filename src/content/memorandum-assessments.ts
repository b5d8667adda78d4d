import type { Assessment } from './memorandum-template.ts';

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
