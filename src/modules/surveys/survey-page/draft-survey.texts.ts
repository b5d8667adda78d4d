import { defineTexts } from '#platform/i18n/texts.ts';

export const draftSurveyTexts = defineTexts(
  {
    mode: 'Så svarar folk',
    modes: { codes: 'Med en egen kod', 'open-link': 'Med en öppen länk', keyed: 'På papper som ni skriver in' },
    withoutGroups: 'Utan koder blir det inga grupper. Resultatet visas för alla tillsammans.',
    keyHolding: 'Öppnar svaren',
    keyHoldings: {
      server: 'Servern, när enkäten stänger',
      'two-of-three': 'Servern och en av två personer, när enkäten stänger',
    },
    languages: 'Språk',
    incomplete: (language: string, missing: number) =>
      `${language} (${missing === 1 ? '1 text saknas' : `${missing} texter saknas`})`,
    gaps: (languages: string) =>
      `Allt är inte översatt: ${languages}. De texterna visas på svenska. Enkäten går att öppna ändå.`,
    toLanguages: 'Språk och översättning',
    preview: 'Så ser enkäten ut',
    key: 'Gör i ordning nyckeln',
  },
  {
    mode: 'How people answer',
    modes: { codes: 'With a code of their own', 'open-link': 'With an open link', keyed: 'On paper that you type in' },
    withoutGroups: 'Without codes there are no groups. The result is shown for everyone together.',
    keyHolding: 'Opens the answers',
    keyHoldings: {
      server: 'The server, when the survey closes',
      'two-of-three': 'The server and one of two people, when the survey closes',
    },
    languages: 'Languages',
    incomplete: (language: string, missing: number) =>
      `${language} (${missing === 1 ? '1 text missing' : `${missing} texts missing`})`,
    gaps: (languages: string) =>
      `Not everything is translated: ${languages}. Those texts are shown in Swedish. The survey can be opened anyway.`,
    toLanguages: 'Languages and translation',
    preview: 'How the survey looks',
    key: 'Prepare the key',
  },
);
