import { defineTexts } from '#platform/i18n/texts.ts';

/** What the people of the demonstration do, and what a visitor sees as each of them. */
export const castTexts = defineTexts(
  {
    titles: {
      ylva: 'samordnare och enhetschef för säkerhet och beredskap',
      birger: 'enhetschef på Björkskolan',
      runa: 'registrator',
      sixten: 'förtroendevald i kommunstyrelsen',
      embla: 'samordnare',
      vidar: 'nätverksvärd',
    },
    sees: {
      ylva: 'Hela arbetet: enkäter, lägesbild, strategi och ärenden. Hon har tre roller och två organisationer.',
      birger: 'Vad svaren säger om skolan, och en åtgärd som han är sen med.',
      runa: 'Ärendena: två är avgjorda. Ett kom tillbaka och väntar nu på nytt beslut.',
      sixten: 'Läser allt och ändrar inget. Följer tråden från beslut till underlag.',
      embla: 'En kommun som just har börjat: uppdrag, tre namn och enheter.',
      vidar: 'Nätverket som kommunerna möts i, med en egen plan.',
    },
  },
  {
    titles: {
      ylva: 'coordinator and head of safety and preparedness',
      birger: 'head of unit at Björkskolan',
      runa: 'registrar',
      sixten: 'elected member of the executive committee',
      embla: 'coordinator',
      vidar: 'network host',
    },
    sees: {
      ylva: 'All of the work: surveys, situation, strategy and matters. She has three roles and two organisations.',
      birger: 'What the answers say about the school, and a measure that he is late with.',
      runa: 'The matters: two are settled. One came back and now awaits a new decision.',
      sixten: 'Reads everything and changes nothing. Follows the thread from decision to evidence.',
      embla: 'A municipality that has just begun: a mandate, three names and units.',
      vidar: 'The network where the municipalities meet, with a plan of its own.',
    },
  },
);
