import { defineTexts } from '#platform/i18n/texts.ts';

export const glossaryTexts = defineTexts(
  {
    title: 'Ordlista',
    lead: 'Så använder Stadig fältets ord. Står det ingen källa är förklaringen vår egen.',
    back: 'Tillbaka till arbetet',
  },
  {
    title: 'Glossary',
    lead: 'How Stadig uses the words of the field. Where no source is named, the explanation is our own.',
    back: 'Back to the work',
  },
);
