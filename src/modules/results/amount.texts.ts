import { defineTexts } from '#platform/i18n/texts.ts';

/** How many, in words: as they stand in a table, within a sentence. */
export const amountTexts = defineTexts(
  {
    none: 'ingen',
    atLeast: (count: string) => `minst ${count}`,
    atMost: (count: string) => `högst ${count}`,
    between: (from: string, to: string) => `mellan ${from} och ${to}`,
    about: (percent: string) => `omkring ${percent}`,
    percent: (percent: number) => `${percent}\u00a0%`,
    thirds: {
      'low-third': 'högst omkring en tredjedel',
      'middle-third': 'mellan en och två tredjedelar',
      'high-third': 'minst omkring två tredjedelar',
      'low-half': 'högst omkring hälften',
      'high-half': 'fler än hälften',
    },
    unknown: 'visas inte',
    of: (amount: string, base: string) => `${amount} av ${base}`,
    exactShare: {
      about: (percent: number) => ` (${percent}\u00a0%)`,
      below: (percent: number) => ` (under ${percent}\u00a0%)`,
      above: (percent: number) => ` (över ${percent}\u00a0%)`,
    },
    quoted: (label: string) => `”${label}”`,
    or: (labels: readonly string[]) => labels.join(' eller '),
    run: (first: string, last: string) => `${first} till ${last}`,
    leftOut: 'Svarade inte',
    orLeftOut: (labels: string) => `${labels} eller inget svar`,
  },
  {
    none: 'none',
    atLeast: (count: string) => `at least ${count}`,
    atMost: (count: string) => `at most ${count}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    about: (percent: string) => `about ${percent}`,
    percent: (percent: number) => `${percent}%`,
    thirds: {
      'low-third': 'at most about a third',
      'middle-third': 'between one and two thirds',
      'high-third': 'at least about two thirds',
      'low-half': 'at most about half',
      'high-half': 'more than half',
    },
    unknown: 'not shown',
    of: (amount: string, base: string) => `${amount} of ${base}`,
    exactShare: {
      about: (percent: number) => ` (${percent}%)`,
      below: (percent: number) => ` (below ${percent}%)`,
      above: (percent: number) => ` (above ${percent}%)`,
    },
    quoted: (label: string) => `“${label}”`,
    or: (labels: readonly string[]) => labels.join(' or '),
    run: (first: string, last: string) => `${first} to ${last}`,
    leftOut: 'Did not answer',
    orLeftOut: (labels: string) => `${labels} or no answer`,
  },
);
