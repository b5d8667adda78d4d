import { defineTexts } from '#platform/i18n/texts.ts';

export const commentTexts = defineTexts(
  {
    title: (author: string) => (author === '' ? 'Kommentarer till er inlämning' : `${author} har lämnat in`),
    comments: 'Kommentarer',
    none: 'Ingen har skrivit något än.',
    hint: 'Det är kommunens ord, inte en persons. Värden och de som läser inlämningen ser dem.',
    notIn: 'Ni är inte anmälda.',
    others: 'Det andra har lämnat in',
    othersLead: 'De här låter de andra i nätverket läsa.',
    commented: (title: string) => `Kommenterade en inlämning i ett nätverk: ”${title}”`,
  },
  {
    title: (author: string) => (author === '' ? 'Comments on what you handed in' : `${author} has handed in`),
    comments: 'Comments',
    none: 'Nobody has written anything yet.',
    hint: "It is the municipality's word, not a person's. The host and those who read the hand-in see it.",
    notIn: 'You are not registered.',
    others: 'What others have handed in',
    othersLead: 'These let the others in the network read it.',
    commented: (title: string) => `Commented on a hand-in in a network: “${title}”`,
  },
);
