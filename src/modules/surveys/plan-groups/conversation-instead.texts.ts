import { defineTexts } from '#platform/i18n/texts.ts';

export const conversationInsteadTexts = defineTexts(
  {
    title: 'Samtal för små grupper',
    units: (count: number, minimum: number) =>
      `${count === 1 ? 'En enhet har' : `${count} enheter har`} färre än ${minimum} anställda och får inget eget resultat.`,
    teams: 'En grupp på fyra går inte att skydda med statistik.',
    instead: 'Ha ett samtal i stället',
  },
  {
    title: 'Conversations for small teams',
    units: (count: number, minimum: number) =>
      count === 1
        ? `One unit has fewer than ${minimum} staff and gets no result of its own.`
        : `${count} units have fewer than ${minimum} staff and get no results of their own.`,
    teams: 'A team of four cannot be protected by statistics.',
    instead: 'Have a conversation instead',
  },
);
