import { defineTexts } from '#platform/i18n/texts.ts';

type Said = { labels: string; amount: string };

export const sentenceTexts = defineTexts(
  {
    hidden: 'Visas inte för den här gruppen: se den större gruppen.',
    tooFewOfSome: 'Frågan ställdes bara till en del. För få av dem svarade för att något ska visas.',
    nobody: 'Ingen svarade på frågan.',
    answered: (amount: string, labels: string) => `${amount} svarade ${labels}.`,
    mostCommon: (said: Said) => `Vanligaste svaret är ${said.labels}: ${said.amount}.`,
    mostChosen: (said: Said) => `Flest valde ${said.labels}: ${said.amount}.`,
    next: (list: string) => `Sedan kommer ${list}.`,
    counted: (label: string, amount: string) => `${label} (${amount})`,
    tie: (said: Said) => `Lika många valde ${said.labels}: ${said.amount} för varje svar.`,
    near: (list: string, base: string) => `${list} ligger nära varandra, bland ${base} som svarade.`,
    spread: (base: string) => `Svaren är spridda bland ${base} som svarade: inget är tydligt vanligast.`,
    unclear: (base: string) =>
      `Det går inte att säga vilket svar som är vanligast bland ${base} som svarade: det visas för grovt.`,
    unanswered: (amount: string) => `${amount} svarade inte`,
    answeredPart: (amount: string, labels: string) => `${amount} svarade ${labels}`,
  },
  {
    hidden: 'Not shown for this group: see the larger one.',
    tooFewOfSome: 'The question was put to some only. Too few of them answered for anything to be shown.',
    nobody: 'Nobody answered the question.',
    answered: (amount: string, labels: string) => `${amount} answered ${labels}.`,
    mostCommon: (said: Said) => `The most common answer is ${said.labels}: ${said.amount}.`,
    mostChosen: (said: Said) => `Most chose ${said.labels}: ${said.amount}.`,
    next: (list: string) => `Then come ${list}.`,
    counted: (label: string, amount: string) => `${label} (${amount})`,
    tie: (said: Said) => `As many chose ${said.labels}: ${said.amount} for each.`,
    near: (list: string, base: string) => `${list} lie close together, among ${base} who answered.`,
    spread: (base: string) => `The answers are spread among ${base} who answered: none is clearly the most common.`,
    unclear: (base: string) =>
      `It cannot be said which answer is the most common among ${base} who answered: it is shown too coarsely.`,
    unanswered: (amount: string) => `${amount} did not answer`,
    answeredPart: (amount: string, labels: string) => `${amount} answered ${labels}`,
  },
);
