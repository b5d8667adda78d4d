import { optionsOf, type WrittenQuestion } from './question.ts';
import { DO_YOU_KNOW, HOW_REGULARLY, YES_PARTLY_NO } from './scales.ts';

/** Area C, further: routines of managers, and where elected representatives, associations and residents turn. */
export const FURTHER_ROUTINE: readonly WrittenQuestion[] = [
  {
    key: 'C5',
    area: 'C',
    version: 1,
    audiences: ['managers'],
    kind: 'single',
    text: {
      sv: 'Finns det en skriftlig rutin för hot mot anställda hos er?',
      en: 'Is there a written routine for threats against staff in your service?',
    },
    options: YES_PARTLY_NO,
    sensitive: false,
    purpose: {
      sv: 'En rutin som är skriven håller även när folk byts ut.',
      en: 'A written routine holds even when people are replaced.',
    },
    reveals: { sv: 'Behov av en skriftlig rutin', en: 'A need for a written routine' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'C6',
    area: 'C',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'single',
    text: {
      sv: 'Har ni gått igenom rutinen för hot tillsammans?',
      en: 'Have you gone through the routine for threats together?',
    },
    options: optionsOf(
      ['i-ar', 'Ja, det senaste året', 'Yes, in the last year'],
      ['tidigare', 'Ja, men det var längre sedan', 'Yes, but longer ago'],
      ['nej', 'Nej', 'No'],
      ['ingen-rutin', 'Det finns ingen rutin', 'There is no routine'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: false,
    purpose: { sv: 'En rutin behöver tas upp igen för att sitta.', en: 'A routine must be taken up again to stick.' },
    reveals: { sv: 'Behov av att öva och påminna om rutinen', en: 'A need to practise and recall the routine' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'CVE, metodstöd'],
  },
  {
    key: 'C7',
    area: 'C',
    version: 1,
    audiences: ['elected'],
    kind: 'single',
    text: {
      sv: 'Vet du vart du ska vända dig om du blir hotad i ditt uppdrag?',
      en: 'Do you know where to turn if you are threatened as an elected representative?',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Den som är vald arbetar ofta ensam, utan en chef att fråga.',
      en: 'Those elected often work alone, with no manager to ask.',
    },
    reveals: {
      sv: 'Behov av en känd kontaktväg för förtroendevalda',
      en: 'A need for a known contact route for elected representatives',
    },
    sources: ['Lag (2023:196) 4 § 1', 'Brå, Det brottsförebyggande arbetet i Sverige (2024)'],
  },
  {
    key: 'C8',
    area: 'C',
    version: 1,
    audiences: ['civil-society'],
    kind: 'single',
    text: {
      sv: 'Vet ni vem i kommunen ni ska kontakta om ni blir oroliga?',
      en: 'Do you know whom in the municipality to contact if you become concerned?',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Föreningar möter människor långt innan en myndighet gör det.',
      en: 'Associations meet people long before a public agency does.',
    },
    reveals: { sv: 'Behov av en kontaktväg för föreningar', en: 'A need for a contact route for associations' },
    sources: ['Wimelius m.fl., Journal for Deradicalization (2020)', 'CVE, metodstöd'],
  },
  {
    key: 'C9',
    area: 'C',
    version: 1,
    audiences: ['residents'],
    kind: 'single',
    text: {
      sv: 'Vet du vart du ska vända dig om du är orolig för någon?',
      en: 'Do you know where to turn if you are worried about someone?',
    },
    help: {
      sv: 'Vi menar oro för att någon kan skada sig själv eller andra.',
      en: 'We mean worry that someone may hurt themselves or others.',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Många är oroliga, men få vet vart de kan vända sig.',
      en: 'Many are worried, but few know where they can turn.',
    },
    reveals: { sv: 'Behov av att visa invånarna vägen till hjälp', en: 'A need to show residents the way to help' },
    sources: ['Mänsklig säkerhet (2018)'],
  },
  {
    key: 'C10',
    area: 'C',
    version: 1,
    audiences: ['front-line'],
    kind: 'scale',
    text: {
      sv: 'Får du veta vad som händer när du har lämnat över en oro?',
      en: 'Are you told what happens after you have passed on a concern?',
    },
    help: {
      sv: 'Svara ”Gäller inte mig” om du inte har lämnat över någon oro.',
      en: 'Answer “Does not apply to me” if you have not passed on any concern.',
    },
    options: HOW_REGULARLY,
    sensitive: false,
    purpose: {
      sv: 'Den som aldrig hör något kan sluta att höra av sig. Sekretess kan sätta gränser för svaret.',
      en: 'Someone who never hears back may stop getting in touch. Secrecy may limit the reply.',
    },
    reveals: { sv: 'Behov av återkoppling', en: 'A need for feedback' },
    sources: ['CVE, metodstöd', 'Socialstyrelsen, Stöd för socialtjänstens arbete (2016)'],
  },
  {
    key: 'C11',
    area: 'C',
    version: 1,
    audiences: ['managers'],
    kind: 'single',
    text: {
      sv: 'Vet du när ni ska anmäla ett hot till polisen?',
      en: 'Do you know when you should report a threat to the police?',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Hot som inte anmäls syns inte i lägesbilden.',
      en: 'Threats that are not reported do not show in the situational picture.',
    },
    reveals: {
      sv: 'Behov av tydliga regler för polisanmälan',
      en: 'A need for clear rules on reporting to the police',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'Lag (2023:196) 4 § 1'],
  },
];
