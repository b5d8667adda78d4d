import { optionsOf, type WrittenQuestion } from './question.ts';
import { HOW_WELL } from './scales.ts';

/** Area A: what staff know, and what training they have had. */
export const KNOWLEDGE: readonly WrittenQuestion[] = [
  {
    key: 'A1',
    area: 'A',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'scale',
    text: {
      sv: 'Hur väl vet du vad våldsbejakande extremism är?',
      en: 'How well do you know what violent extremism is?',
    },
    options: HOW_WELL,
    sensitive: false,
    purpose: {
      sv: 'Visar om grunderna behöver läras ut innan vi går vidare.',
      en: 'Shows whether the basics must be taught before anything else.',
    },
    reveals: { sv: 'Behov av grundläggande utbildning', en: 'A need for basic training' },
    sources: ['Segerstedtinstitutet och SKR, Vi har en plan (2022)', 'Ramboll för CVE (2021)'],
  },
  {
    key: 'A2',
    area: 'A',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'scale',
    text: {
      sv: 'Hur väl vet du hur människor kan dras in i extremism på nätet?',
      en: 'How well do you know how people can be drawn into extremism online?',
    },
    options: HOW_WELL,
    sensitive: false,
    purpose: {
      sv: 'Visar om kunskapen om nätet behöver byggas på.',
      en: 'Shows whether knowledge of what happens online needs building up.',
    },
    reveals: { sv: 'Behov av kunskap om miljöer på nätet', en: 'A need for knowledge of online environments' },
    sources: ['CVE, Våldsbejakande extremistmiljöer', 'CVE, metodstöd (2024)'],
  },
  {
    key: 'A3',
    area: 'A',
    version: 1,
    audiences: ['staff', 'front-line', 'managers'],
    kind: 'multiple',
    text: {
      sv: 'Vilken utbildning om hot, hat eller extremism har du fått genom jobbet de senaste två åren?',
      en: 'What training on threats, hatred or extremism have you had through work in the last two years?',
    },
    help: { sv: 'Välj allt som stämmer.', en: 'Choose all that apply.' },
    options: optionsOf(
      ['forelasning', 'Föreläsning', 'A lecture'],
      ['webb', 'Utbildning på nätet', 'An online course'],
      ['samtal', 'Samtal i arbetsgruppen', 'A talk in the team'],
      ['ovning', 'Övning utifrån ett fall', 'An exercise based on a case'],
      ['annan', 'Annan utbildning', 'Other training'],
      ['ingen', 'Ingen', 'None', 'alone'],
      ['minns-inte', 'Minns inte', 'Do not remember', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'Visar vilka som inte har nåtts, så att utbildningen hamnar rätt.',
      en: 'Shows who has not been reached, so that training goes where it is needed.',
    },
    reveals: { sv: 'Verksamheter som ingen utbildning har nått', en: 'Services that no training has reached' },
    sources: ['Strömsund, projekt STAD', 'Ramboll för CVE (2021)'],
  },
];
