import { directionOf } from '#content/languages.ts';
import type { Localized } from '#content/localized.ts';

/** Words to show; `lang` and `dir` where they are not the page's own, because nobody has translated them. */
export type Words = { text: string; lang?: 'sv' | undefined; dir?: 'ltr' | undefined };

/** A text in the language of the page, in Swedish and marked as Swedish where it is missing. */
export function wordsIn(text: Localized, language: string): Words {
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own === undefined || own === '' ? inSwedish(text.sv, language) : { text: own };
}

/** Swedish words on a page in any language. */
export function inSwedish(text: string, language: string): Words {
  if (language === 'sv') return { text };
  return { text, lang: 'sv', ...(directionOf(language) === 'rtl' && { dir: 'ltr' }) };
}

/** The words, in an element of their own only where they are in another language than what is around them. */
export function Said({ words }: { words: Words }) {
  if (!words.lang) return <>{words.text}</>;
  return (
    <span lang={words.lang} dir={words.dir}>
      {words.text}
    </span>
  );
}

/** Sentences in a row. Those that are all in the other language are one piece of it, so that they are also read in their order. */
export function SaidInTurn({ sentences }: { sentences: readonly Words[] }) {
  const [first] = sentences;
  if (first && sentences.every(({ lang }) => lang === first.lang))
    return <Said words={{ ...first, text: sentences.map(({ text }) => text).join(' ') }} />;
  return (
    <>
      {sentences.map((words) => (
        <>
          <Said words={words} />{' '}
        </>
      ))}
    </>
  );
}
