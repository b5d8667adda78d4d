import { defineTexts } from '#platform/i18n/texts.ts';

export const claimsTexts = defineTexts(
  {
    summary: 'Det här kan ni säga, och inte säga',
    can: 'Det här kan ni säga',
    cannot: 'Det här kan ni inte säga',
    mostAnswered: (labels: string) => `Att fler än hälften av dem som svarade valde ${labels}.`,
    fewAnswered: (labels: string) => `Att färre än hälften av dem som svarade valde ${labels}.`,
    aboutHalf: (labels: string) => `Om det är fler eller färre än hälften som valde ${labels}.`,
    population: (all: string, interval: string, labels: string) =>
      `Att troligen ${interval} av alla ${all} skulle välja ${labels}, om de som inte svarade liknar dem som svarade.`,
    atMost: (to: number) => `högst ${to}\u00a0%`,
    atLeast: (from: number) => `minst ${from}\u00a0%`,
    between: (from: number, to: number) => `mellan ${from} och ${to}\u00a0%`,
    differs: {
      more: (names: string) =>
        `Att fler svarar så i ${names} än bland de andra: skillnaden är större än slumpen brukar ge.`,
      fewer: (names: string) =>
        `Att färre svarar så i ${names} än bland de andra: skillnaden är större än slumpen brukar ge.`,
    },
    others: (silent: string) => `Att de ${silent} som inte svarade tycker likadant.`,
    near: 'Vilket svar som är vanligast: de ligger för nära varandra.',
    unclear: 'Vilket svar som är vanligast: det visas för grovt.',
    closed: (amount: string) =>
      `Att alla svarade lika: ”${amount}” står likadant hur många det än är från det talet och upp till alla.`,
    thirds: (names: string, more: boolean) =>
      `Hur många det är i ${names}${more ? ' med flera' : ''}: där visas bara vilken tredjedel.`,
    chance: (names: string) => `Att ${names} skiljer sig från de andra: det kan vara slump.`,
    chanceAll: (any: string) => `Att ${any} skiljer sig från de andra: skillnaderna kan vara slump.`,
    small: (least: number) => `Att en grupp med färre än ${least} svar har det bättre eller sämre än en annan.`,
    whole: {
      heading: 'Så här kan resultatet användas',
      can: {
        answers: 'Vad de som svarade har svarat: alla tillsammans, och i varje grupp som visas.',
        ask: 'Var det finns skäl att fråga vidare, i samtal och intervjuer.',
      },
      cannot: {
        who: 'Vem som har svarat vad. Det går inte att räkna fram ur det som visas, och det finns inte sparat.',
        silent: 'Vad de som inte svarade tycker.',
        why: 'Varför svaren ser ut som de gör: det får ni fråga om.',
        ranking: 'Vilken grupp som är bäst eller sämst. Grupperna står i planens ordning.',
      },
    },
  },
  {
    summary: 'What you can say, and what you cannot',
    can: 'This you can say',
    cannot: 'This you cannot say',
    mostAnswered: (labels: string) => `That more than half of those who answered chose ${labels}.`,
    fewAnswered: (labels: string) => `That fewer than half of those who answered chose ${labels}.`,
    aboutHalf: (labels: string) => `Whether more or fewer than half chose ${labels}.`,
    population: (all: string, interval: string, labels: string) =>
      `That probably ${interval} of all ${all} would choose ${labels}, if those who did not answer are like those who did.`,
    atMost: (to: number) => `at most ${to}%`,
    atLeast: (from: number) => `at least ${from}%`,
    between: (from: number, to: number) => `between ${from} and ${to}%`,
    differs: {
      more: (names: string) =>
        `That more answer so in ${names} than among the others: the difference is larger than chance usually gives.`,
      fewer: (names: string) =>
        `That fewer answer so in ${names} than among the others: the difference is larger than chance usually gives.`,
    },
    others: (silent: string) => `That the ${silent} who did not answer think the same.`,
    near: 'Which answer is the most common: they lie too close together.',
    unclear: 'Which answer is the most common: it is shown too coarsely.',
    closed: (amount: string) =>
      `That all answered alike: “${amount}” reads the same for every number from that one up to all.`,
    thirds: (names: string, more: boolean) =>
      `How many they are in ${names}${more ? ' and others' : ''}: only which third is shown there.`,
    chance: (names: string) => `That ${names} differs from the others: it may be chance.`,
    chanceAll: (any: string) => `That ${any} differs from the others: the differences may be chance.`,
    small: (least: number) => `That a group with fewer than ${least} answers is better or worse off than another.`,
    whole: {
      heading: 'How the result can be used',
      can: {
        answers: 'What those who answered have answered: all together, and in each group that is shown.',
        ask: 'Where there is reason to ask further, in conversations and interviews.',
      },
      cannot: {
        who: 'Who answered what. It cannot be computed from what is shown, and it is not kept.',
        silent: 'What those who did not answer think.',
        why: 'Why the answers are as they are: that you must ask.',
        ranking: 'Which group is best or worst. The groups stand in the order of the plan.',
      },
    },
  },
);
