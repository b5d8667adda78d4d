import { createHash } from 'node:crypto';
import type { Bilingual } from '#content/bilingual.ts';
import type { Localized } from '#content/localized.ts';
import { hasSamePlaces } from '#content/respondent-phrases.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * The name in `Questionnaire.phrases` under which a promised text is kept in another language. It hangs on the Swedish to the letter, so that
 * one of them cannot change without the other: not when a title is changed, nor when the questions of an earlier version or of another
 * survey are taken up. Title and introduction are a survey's own; all else is a claim about what is stored and shown, the same in all.
 */
export function writtenName(name: string, swedish: string): string {
  const kind = name === 'title' || name === 'introduction' ? name : 'said';
  return `${kind}-${createHash('sha256').update(swedish).digest('hex').slice(0, 16)}`;
}

/**
 * A promised text, before its places are filled, in every language in which the survey is asked and it has been written. What is not
 * written in a language is not there, and is shown in Swedish. A translation that lost one of its `{places}` counts as not written.
 */
export function inWrittenLanguages(
  name: string,
  text: Bilingual,
  of: Pick<Questionnaire, 'languages' | 'phrases'>,
): Localized & Bilingual {
  const all: Localized & Bilingual = { ...text };
  for (const language of of.languages) {
    const written = language === 'sv' ? undefined : of.phrases[language]?.[writtenName(name, text.sv)];
    if (written !== undefined && written !== '' && hasSamePlaces(written, text.sv)) all[language] = written;
  }
  return all;
}
