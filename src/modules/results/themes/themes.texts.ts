import { defineTexts } from '#platform/i18n/texts.ts';

export const themesTexts = defineTexts(
  {
    heading: 'Det som skrevs med egna ord',
    lead: 'En läsare har läst allt som skrevs och sammanfattat det i teman med egna ord. De gäller alla tillsammans. Ingenting återges ordagrant.',
    texts: { several: 'Flera skrev något (minst 6).', many: 'Många skrev något (minst 12).' },
    tableOf: (question: string) => `Teman: ${question}`,
    wrote: 'Hur många skrev något',
    theme: 'Tema',
    howMany: 'Hur många skrev om det',
    band: { some: 'några (minst 3)', several: 'flera (minst 6)', many: 'många (minst 12)' },
  },
  {
    heading: 'What was written in people’s own words',
    lead: 'One reader has read all that was written and summed it up in themes in words of their own. They are of everyone together. Nothing is quoted.',
    texts: { several: 'Several wrote something (at least 6).', many: 'Many wrote something (at least 12).' },
    tableOf: (question: string) => `Themes: ${question}`,
    wrote: 'How many wrote something',
    theme: 'Theme',
    howMany: 'How many wrote about it',
    band: { some: 'some (at least 3)', several: 'several (at least 6)', many: 'many (at least 12)' },
  },
);
