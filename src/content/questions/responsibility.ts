import { optionsOf, type WrittenQuestion } from './question.ts';

/** Area F: who is responsible, and whether there is time. */
export const RESPONSIBILITY: readonly WrittenQuestion[] = [
  {
    key: 'F1',
    area: 'F',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'single',
    text: {
      sv: 'Vet du vem i din förvaltning som har ansvar för de här frågorna?',
      en: 'Do you know who in your administration is responsible for these matters?',
    },
    options: optionsOf(['ja', 'Ja', 'Yes'], ['tror', 'Jag tror det', 'I think so'], ['nej', 'Nej', 'No']),
    sensitive: false,
    purpose: {
      sv: 'När planer har varit på remiss har flera instanser bett om ett tydligare ansvar.',
      en: 'When plans have been sent out for comment, several bodies have asked for clearer responsibility.',
    },
    reveals: { sv: 'Behov av ett tydligt och känt ansvar', en: 'A need for clear and known responsibility' },
    sources: ['Kalmar, remissvar på handlingsplan (2018)', 'Lag (2023:196) 11 §'],
  },
  {
    key: 'F2',
    area: 'F',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'single',
    text: {
      sv: 'Finns det tid avsatt för de här frågorna hos er?',
      en: 'Is time set aside for these matters at your workplace?',
    },
    options: optionsOf(
      ['tillracklig', 'Ja, så det räcker', 'Yes, enough'],
      ['for-lite', 'Ja, men för lite', 'Yes, but too little'],
      ['nej', 'Nej', 'No'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'Ett uppdrag utan tid blir inte gjort. Svaret hör hemma i beslutet om resurser.',
      en: 'A task without time is not done. The answer belongs in the decision on resources.',
    },
    reveals: { sv: 'Behov av avsatt tid', en: 'A need for time set aside' },
    sources: ['Brå och Länsstyrelsen Norrbotten (2016)', 'Strömsund, projekt STAD'],
  },
  {
    key: 'F3',
    area: 'F',
    version: 1,
    audiences: ['staff', 'managers'],
    kind: 'scale',
    text: {
      sv: 'Hur tydligt är det vad du förväntas göra i de här frågorna?',
      en: 'How clear is it what you are expected to do on these matters?',
    },
    options: optionsOf(
      ['inte-alls', 'Inte alls tydligt', 'Not at all clear'],
      ['inte-sarskilt', 'Inte särskilt tydligt', 'Not very clear'],
      ['ganska', 'Ganska tydligt', 'Fairly clear'],
      ['mycket', 'Mycket tydligt', 'Very clear'],
      ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
    ),
    sensitive: false,
    purpose: {
      sv: 'Visar om uppdraget har nått fram till dem som ska utföra det.',
      en: 'Shows whether the task has reached those who are to carry it out.',
    },
    reveals: { sv: 'Behov av ett tydligt uppdrag', en: 'A need for a clear task' },
    sources: ['Segerstedtinstitutet och SKL, Från ord till handlingsplan (2017)'],
  },
];
