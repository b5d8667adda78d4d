import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { QUESTION_BANK } from '#content/question-bank.ts';
import { SURVEYS } from '#content/surveys.ts';
import { readQuestionnaire, type Questionnaire } from '../questionnaire.ts';
import { questionnaireOf } from '../ready-set.ts';
import { changeTexts } from './translatable-texts.ts';

/** How words have been translated before: by their Swedish, and what the page itself says by name. */
type Remembered = { bySwedish: Map<string, string>; phrases: Record<string, string> };

/** Out of the latest surveys of the organisation in that language; the bank and the ready sets know their English. */
export async function rememberTranslations(db: Tx, language: string): Promise<Remembered> {
  const rows = await db
    .selectFrom('survey')
    .select('questions')
    .where(sql<boolean>`questions->'languages' ? ${language}`)
    .orderBy('id', 'desc')
    .limit(latest)
    .execute();
  // The latest is read last, and so decides.
  const earlier = rows.map((row) => readQuestionnaire(row.questions)).reverse();
  const known = language === 'en' ? [bank(), ...SURVEYS.map(questionnaireOf), ...earlier] : earlier;
  const bySwedish = new Map<string, string>();
  for (const questionnaire of known) {
    changeTexts(questionnaire, (text) => {
      if (text[language]) bySwedish.set(text.sv, text[language]);
      return text;
    });
  }
  // Title and introduction are a survey's own; the rest is the same in all.
  const phrases = earlier.flatMap((one) => Object.entries(one.phrases[language] ?? {}));
  const common = phrases.filter(([name]) => !/^(title|introduction)-/.test(name));
  return { bySwedish, phrases: Object.fromEntries(common) };
}

const latest = 30;

function bank(): Questionnaire {
  const questions = QUESTION_BANK.map((question) => structuredClone(question));
  return {
    version: 'bank-1',
    languages: ['sv', 'en'],
    phrases: {},
    sections: [{ key: 'bank', title: { sv: '' }, questions }],
  };
}
