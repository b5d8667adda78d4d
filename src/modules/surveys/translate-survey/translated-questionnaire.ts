import type { Questionnaire } from '../questionnaire.ts';
import { changeTexts } from './translatable-texts.ts';

/**
 * The questionnaire with these texts in a language, by id. An empty text takes its translation away. Ids that are not there any more are
 * passed over. The same Swedish words elsewhere get the same translation where they have none, so that "Vet inte" is written once.
 */
export function withTranslations(
  questionnaire: Questionnaire,
  language: string,
  written: ReadonlyMap<string, string>,
): Questionnaire {
  const bySwedish = new Map<string, string>();
  const emptied = new Set<string>();
  const first = changeTexts(questionnaire, (text, { id }) => {
    const given = written.get(id);
    if (given === undefined) return text;
    if (given !== '') bySwedish.set(text.sv, given);
    else if (text[language]) emptied.add(id);
    return given === '' ? without(text, language) : { ...text, [language]: given };
  });
  const filled = fillFrom(first, language, { bySwedish, except: emptied });
  const phrases = Object.fromEntries(
    [...written].filter(([id]) => id.startsWith('p.')).map(([id, text]) => [id.slice(2), text]),
  );
  const kept = Object.entries({ ...questionnaire.phrases[language], ...phrases }).filter(([, text]) => text !== '');
  return { ...filled, phrases: { ...questionnaire.phrases, [language]: Object.fromEntries(kept) } };
}

/** Fills what is missing in a language with how the same Swedish words have been translated before. */
export function fillFrom(
  questionnaire: Questionnaire,
  language: string,
  from: { bySwedish: ReadonlyMap<string, string>; except?: ReadonlySet<string> },
): Questionnaire {
  return changeTexts(questionnaire, (text, { id }) => {
    const known = from.bySwedish.get(text.sv);
    return known === undefined || text[language] || from.except?.has(id) ? text : { ...text, [language]: known };
  });
}

/** The questionnaire asked in one language less, with none of its texts left. */
export function withoutLanguage(questionnaire: Questionnaire, language: string): Questionnaire {
  const { [language]: _gone, ...phrases } = questionnaire.phrases;
  return {
    ...changeTexts(questionnaire, (text) => without(text, language)),
    languages: questionnaire.languages.filter((one) => one !== language),
    phrases,
  };
}

function without<T extends { sv: string }>(text: T, language: string): T {
  // Swedish is the original and is never asked to go.
  return Object.fromEntries(Object.entries(text).filter(([tag]) => tag !== language)) as T;
}
