import { defineTexts } from '#platform/i18n/texts.ts';

export const newsTexts = defineTexts(
  {
    heading: 'Nytt från andra',
    none: 'Ingen annan har gjort något än.',
    more: (count: number) => (count === 1 ? 'och en till' : `och ${count} till`),
    all: 'Hela historiken',
  },
  {
    heading: 'New from others',
    none: 'Nobody else has done anything yet.',
    more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
    all: 'The whole history',
  },
);
