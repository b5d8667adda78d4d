import { defineTexts } from '#platform/i18n/texts.ts';

type Said = { labels: string; count: string; base: string; share: string };

export const resultsTexts = defineTexts(
  {
    everyone: 'Alla som svarade',
    evidence: (question: string, group: string, said: string) => `”${question}” ${group}: ${said}`,
    sentence: {
      quoted: (label: string) => `”${label}”`,
      counted: (label: string, count: string) => `”${label}” (${count})`,
      upperHalf: (said: Said) => `${said.count} av ${said.base} svarade ${said.labels}${said.share}.`,
      mostCommon: (said: Said) => `Vanligaste svaret är ${said.labels}: ${said.count} av ${said.base}${said.share}.`,
      mostChosen: (said: Said) => `Flest valde ${said.labels}: ${said.count} av ${said.base}${said.share}.`,
      tie: (said: Said) => `Lika många valde ${said.labels}: ${said.count} av ${said.base} för var och en${said.share}.`,
      next: (list: string) => `Sedan kommer ${list}.`,
      nobody: 'Ingen svarade på frågan.',
      onlyOutside: 'Ingen gav ett svar som går att räkna på.',
      outside: (count: string, label: string) => `Dessutom svarade ${count} ”${label}”. De räknas inte in.`,
      share: {
        about: (percent: number) => ` (${percent}\u00a0%)`,
        below: (percent: number) => ` (under ${percent}\u00a0%)`,
        above: (percent: number) => ` (över ${percent}\u00a0%)`,
      },
    },
  },
  {
    everyone: 'Everyone who answered',
    evidence: (question: string, group: string, said: string) => `“${question}” ${group}: ${said}`,
    sentence: {
      quoted: (label: string) => `“${label}”`,
      counted: (label: string, count: string) => `“${label}” (${count})`,
      upperHalf: (said: Said) => `${said.count} of ${said.base} answered ${said.labels}${said.share}.`,
      mostCommon: (said: Said) => `The most common answer is ${said.labels}: ${said.count} of ${said.base}${said.share}.`,
      mostChosen: (said: Said) => `Most chose ${said.labels}: ${said.count} of ${said.base}${said.share}.`,
      tie: (said: Said) => `As many chose ${said.labels}: ${said.count} of ${said.base} each${said.share}.`,
      next: (list: string) => `Then come ${list}.`,
      nobody: 'Nobody answered the question.',
      onlyOutside: 'Nobody gave an answer that can be reckoned on.',
      outside: (count: string, label: string) => `Another ${count} answered “${label}”. They are not counted in.`,
      share: {
        about: (percent: number) => ` (${percent}%)`,
        below: (percent: number) => ` (below ${percent}%)`,
        above: (percent: number) => ` (above ${percent}%)`,
      },
    },
  },
);
