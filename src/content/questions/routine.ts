import { optionsOf, type WrittenQuestion } from './question.ts';
import { DO_YOU_KNOW } from './scales.ts';

/** Area C: routines for concern, and where to turn. */
export const ROUTINE: readonly WrittenQuestion[] = [
  {
    key: 'C1',
    area: 'C',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'single',
    text: {
      sv: 'Finns det en rutin hos er för oro som rör extremism?',
      en: 'Is there a routine at your workplace for concern about extremism?',
    },
    options: optionsOf(
      ['ja-vet', 'Ja, och jag vet var den finns', 'Yes, and I know where to find it'],
      ['ja-vet-inte', 'Ja, men jag vet inte var den finns', 'Yes, but I do not know where to find it'],
      ['nej', 'Nej', 'No'],
      ['oklart', 'Jag vet inte om det finns någon', 'I do not know whether there is one'],
    ),
    sensitive: false,
    purpose: {
      sv: 'En rutin som ingen hittar är ingen rutin. Därför är "vet inte" ett svar som räknas.',
      en: 'A routine that nobody can find is no routine. So "do not know" is an answer that counts.',
    },
    reveals: {
      sv: 'Behov av en rutin, eller av att göra den känd',
      en: 'A need for a routine, or for making it known',
    },
    sources: ['Kalmar, remissvar på handlingsplan (2018)', 'CVE, metodstöd'],
  },
  {
    key: 'C2',
    area: 'C',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'single',
    text: {
      sv: 'Vet du vem du ska kontakta om du blir orolig dagtid?',
      en: 'Do you know whom to contact if you become concerned during the day?',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Visar om vägen är känd när frågan väl dyker upp.',
      en: 'Shows whether the way is known when the question comes up.',
    },
    reveals: { sv: 'Behov av en känd kontaktväg', en: 'A need for a known contact route' },
    sources: ['CVE, metodstöd', 'FoU Välfärd Värmland 2015:3'],
  },
  {
    key: 'C3',
    area: 'C',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'single',
    text: {
      sv: 'Vet du vem du ska kontakta på kvällar och helger?',
      en: 'Do you know whom to contact in the evenings and at weekends?',
    },
    options: [...DO_YOU_KNOW, ...optionsOf(['arbetar-inte', 'Jag arbetar inte då', 'I do not work then', 'none'])],
    sensitive: false,
    purpose: {
      sv: 'Många i kommunen arbetar när kontoren är stängda.',
      en: 'Many in the municipality work when the offices are closed.',
    },
    reveals: { sv: 'Behov av en kontaktväg utanför kontorstid', en: 'A need for a contact route outside office hours' },
    sources: ['Strömsund, projekt STAD', 'CVE, metodstöd'],
  },
  {
    key: 'C4',
    area: 'C',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'single',
    text: {
      sv: 'Vet du vart du ska vända dig om du själv blir hotad på jobbet?',
      en: 'Do you know where to turn if you yourself are threatened at work?',
    },
    options: DO_YOU_KNOW,
    sensitive: false,
    purpose: {
      sv: 'Visar om de anställda vet var de själva får skydd och stöd.',
      en: 'Shows whether staff know where they themselves get protection and support.',
    },
    reveals: { sv: 'Behov av en rutin för hot mot anställda', en: 'A need for a routine for threats against staff' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
];
