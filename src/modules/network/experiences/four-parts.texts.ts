import { defineTexts } from '#platform/i18n/texts.ts';

/** The four parts of what is documented, called the same where they are written, read and taken away. */
export const fourPartsTexts = defineTexts(
  {
    background: 'Bakgrund',
    how: 'Genomförande',
    successFactors: 'Framgångsfaktorer',
    challenges: 'Utmaningar',
  },
  {
    background: 'Background',
    how: 'How it was done',
    successFactors: 'Success factors',
    challenges: 'Challenges',
  },
);
