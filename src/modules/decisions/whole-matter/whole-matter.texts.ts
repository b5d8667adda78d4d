import { defineTexts } from '#platform/i18n/texts.ts';

export const wholeMatterTexts = defineTexts(
  {
    decisionThere: (title: string) => `Beslutet ${title} finns redan här. Ett beslut tas in en gång.`,
    takenIn: 'Ärendet är återinläst från ett arkivpaket och går inte att ändra.',
  },
  {
    decisionThere: (title: string) => `The decision ${title} is already here. A decision is taken in once.`,
    takenIn: 'The matter was taken in from an archive package and cannot be changed.',
  },
);
