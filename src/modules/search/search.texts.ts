import { defineTexts } from '#platform/i18n/texts.ts';

export const searchTexts = defineTexts(
  {
    title: 'Sök',
    titleFor: (typed: string) => `Sök: ${typed}`,
    field: 'Ord eller beteckning',
    hint: 'Skriv hela ord eller början av dem. Träffarna innehåller alla ord.',
    submit: 'Sök',
    purpose:
      'Här söker du i allt som ni har samlat: enkäter och deras frågor, slutsatser, behov, planer, åtgärder, ärenden, beslut och er organisation.',
    never: 'Svar på enkäter, koder, e-postadresser och historiken går inte att söka i.',
    counted: (count: string, one: boolean) => (one ? '1 träff' : `${count} träffar`),
    onKind: (kind: string) => `bland ${kind.toLowerCase()}`,
    shortened: (words: string) => `Sökningen tog med de här orden: ${words}.`,
    none: 'Inget som du kan läsa innehåller det du sökte på.',
    noneOfKind: 'Inget av det slaget innehåller det du sökte på.',
    tips: {
      fewer: 'Prova med ett enda ord.',
      beginning: 'Skriv bara början av ordet. ”skol” hittar både skolan och skolgården.',
      number: 'Skriv en del av diarienumret, till exempel 2026/217.',
    },
    kinds: 'Visa',
    all: 'Allt',
    pages: 'Sidor',
    withCount: (label: string, count: string) => `${label} (${count})`,
    more: (count: string, kind: string) => `Visa alla ${count} bland ${kind.toLowerCase()}`,
  },
  {
    title: 'Search',
    titleFor: (typed: string) => `Search: ${typed}`,
    field: 'Words or number',
    hint: 'Write whole words or the beginning of them. Every word is in each hit.',
    submit: 'Search',
    purpose:
      'Search everything you have gathered: surveys and their questions, findings, needs, plans, measures, matters, decisions and your organisation.',
    never: 'Answers to surveys, codes, e-mail addresses and the history cannot be searched.',
    counted: (count: string, one: boolean) => (one ? '1 hit' : `${count} hits`),
    onKind: (kind: string) => `among ${kind.toLowerCase()}`,
    shortened: (words: string) => `These words were searched for: ${words}.`,
    none: 'Nothing that you may read holds what you searched for.',
    noneOfKind: 'Nothing of that kind holds what you searched for.',
    tips: {
      fewer: 'Try a single word.',
      beginning: 'Write only the beginning of the word. “skol” finds both skolan and skolgården.',
      number: 'Write a part of the registration number, for example 2026/217.',
    },
    kinds: 'Show',
    all: 'Everything',
    pages: 'Pages',
    withCount: (label: string, count: string) => `${label} (${count})`,
    more: (count: string, kind: string) => `Show all ${count} among ${kind.toLowerCase()}`,
  },
);
