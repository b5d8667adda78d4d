import { defineTexts } from '#platform/i18n/texts.ts';

/** What is said of a suggestion, from what is shown alone. */
export const suggestionTexts = defineTexts(
  {
    ofResult: 'Se förslag till slutsatser',
    /** At least so large a part, largest first, as in the beginning of a sentence. */
    parts: {
      nine: 'minst nio av tio av dem som svarade',
      four: 'minst fyra av fem av dem som svarade',
      threeQuarters: 'minst tre av fyra av dem som svarade',
      twoThirds: 'minst två av tre av dem som svarade',
      half: 'minst hälften av dem som svarade',
      third: 'minst en av tre av dem som svarade',
    },
    atLeastOf: (least: string, n: string) => `minst ${least} av ${n} som svarade`,
    title: (part: string, said: string) => `${part} ${said}`,
    titleOf: (group: string, part: string, said: string) => `${group}: ${part} ${said}`,
    reading: (amount: string, said: string, labels: string, question: string) =>
      `${amount} ${said}. De svarade ${labels} på frågan ”${question}”.`,
    readingOfMany: (amount: string, said: string, question: string) =>
      `${amount} ${said}, enligt svaren på frågan ”${question}”.`,
    both: (amount: string) => `${amount} måste ha svarat både det ena och det andra.`,
    bothUnknown: 'Om det är samma personer går inte att se. Svaren är räknade fråga för fråga.',
    ofAll: (all: string, percent: number, margin: number) =>
      `Av alla ${all} är det omkring ${percent}\u00a0%, plus eller minus ${margin} procentenheter, om de som inte svarade liknar dem som svarade.`,
    ofAllLeast: (all: string, percent: number) =>
      `Även om ingen av dem som inte svarade saknar det är det minst ${percent}\u00a0% av alla ${all}.`,
    chance: 'Att det är så många kan bero på slumpen i vilka som svarade.',
    few: (least: number) => `Färre än ${least} svarade. Talen säger vad just de svarade, inte hur det är för andra.`,
    nobodyKnows: 'Ingen vet hur många enkäten nådde. Talen gäller bara dem som svarade.',
    wishes: {
      most: (group: string, label: string, amount: string) => `${group}: den vanligaste önskan är ${label}, ${amount}.`,
      none: (group: string) => `${group}: det går inte att säga vilken form som flest vill ha.`,
      few: (group: string, least: number) => `${group}: färre än ${least} svarade, så formerna jämförs inte.`,
      notShown: (group: string) => `${group}: visas inte.`,
    },
    csv: {
      file: (title: string) => `${title} – önskad form för utbildning.csv`,
      columns: ['Nivå', 'Grupp', 'Antal svar', 'Form', 'Minst', 'Högst', 'I ord'].join(';'),
      whole: 'Alla',
    },
  },
  {
    ofResult: 'See suggested findings',
    parts: {
      nine: 'at least nine in ten of those who answered',
      four: 'at least four in five of those who answered',
      threeQuarters: 'at least three in four of those who answered',
      twoThirds: 'at least two in three of those who answered',
      half: 'at least half of those who answered',
      third: 'at least one in three of those who answered',
    },
    atLeastOf: (least: string, n: string) => `at least ${least} of ${n} who answered`,
    title: (part: string, said: string) => `${part} ${said}`,
    titleOf: (group: string, part: string, said: string) => `${group}: ${part} ${said}`,
    reading: (amount: string, said: string, labels: string, question: string) =>
      `${amount} ${said}. They answered ${labels} to the question “${question}”.`,
    readingOfMany: (amount: string, said: string, question: string) =>
      `${amount} ${said}, by the answers to the question “${question}”.`,
    both: (amount: string) => `${amount} must have answered both the one and the other.`,
    bothUnknown: 'Whether they are the same people cannot be seen. The answers are counted question by question.',
    ofAll: (all: string, percent: number, margin: number) =>
      `Of all ${all} it is about ${percent}%, plus or minus ${margin} percentage points, if those who did not answer are like those who did.`,
    ofAllLeast: (all: string, percent: number) =>
      `Even if none of those who did not answer lacks it, it is at least ${percent}% of all ${all}.`,
    chance: 'That they are so many may be chance in who answered.',
    few: (least: number) =>
      `Fewer than ${least} answered. The numbers say what just they answered, not how it is for others.`,
    nobodyKnows: 'Nobody knows how many the survey reached. The numbers hold only for those who answered.',
    wishes: {
      most: (group: string, label: string, amount: string) =>
        `${group}: most of those who answered prefer ${label}, ${amount}.`,
      none: (group: string) => `${group}: it cannot be said which form most prefer.`,
      few: (group: string, least: number) => `${group}: fewer than ${least} answered, so the forms are not compared.`,
      notShown: (group: string) => `${group}: not shown.`,
    },
    csv: {
      file: (title: string) => `${title} – preferred form of training.csv`,
      columns: ['Level', 'Group', 'Answers', 'Form', 'Least', 'Most', 'In words'].join(';'),
      whole: 'All',
    },
  },
);
