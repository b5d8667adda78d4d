import { hasPhrase, phraseIn, type RespondentPhrase, type WrittenPhrases } from '#content/respondent-phrases.ts';
import { inSwedish, type Words } from './words.tsx';

/** What the page says in a language: the survey's own translations, the program's two languages, else Swedish. */
export type Phrases = {
  language: string;
  /** The language in which a phrase will be said: the one asked for, or Swedish. */
  languageOf: (name: RespondentPhrase) => string;
  say: (name: RespondentPhrase, values?: Readonly<Record<string, string>>) => Words;
};

export function phrasesIn(language: string, phrases?: WrittenPhrases): Phrases {
  return {
    language,
    languageOf: (name) => (hasPhrase(name, language, phrases) ? language : 'sv'),
    say(name, values) {
      const text = phraseIn(name, language, { phrases, values });
      return hasPhrase(name, language, phrases) ? { text } : inSwedish(text, language);
    },
  };
}
