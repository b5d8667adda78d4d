import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../import-survey/read-survey-file.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { faultsOf } from '../questions/questionnaire.rules.ts';
import { questionnaireOf, readySet } from '../ready-set.ts';
import { writtenName } from '../written-texts.ts';
import { bare, everyType, lss, question, read, sub } from './lss-in-tests.ts';
import { writeLss } from './write-lss.ts';

/** Samples of LimeSurvey's own, which are not ours to pass on: the test of them runs where they lie beside the project. */
const samples = new URL('../../../../../shared/samples/', import.meta.url);

describe('a file for LimeSurvey', () => {
  test('written out and read again, nothing is lost that LimeSurvey can say', async () => {
    const imported = await read(everyType);
    const again = await read(writeLss({ id: 7, ...imported }));
    expect(bare(again)).toEqual(bare(imported));
    // Our own set comes back word for word as the bank's questions, with all that LimeSurvey has no words for.
    const own = { id: 8, title: 'Vår & er', introduction: 'Hej\n\n<alla>', questionnaire: questionnaireOf(readySet) };
    const returned = await read(writeLss(own));
    expect(allQuestions(returned.questionnaire)).toEqual(allQuestions(own.questionnaire));
    expect(returned).toMatchObject({ title: own.title, introduction: own.introduction });
  });

  test('long codes of parts stay apart, and a condition that cannot be said shows the question to everyone', async () => {
    const code = 'ABCDEFGHIJKLMNOPQRST';
    const file = lss({
      groups: [{ gid: '1', group_name: 'Del', language: 'sv', group_order: '1' }],
      questions: [
        question(1, 'Q', code),
        question(2, 'N', 'TAL'),
        question(3, 'T', 'OM', { relevance: 'TAL.NAOK != ""' }),
      ],
      subquestions: [sub(21, 1, 'S1', 'Ett'), sub(22, 1, 'S2', 'Två')],
    });
    const imported = await read(file);
    const asked = allQuestions(imported.questionnaire);
    expect(asked.map(({ key, showIf }) => [key, showIf])).toEqual(
      [`${code}S1`, `${code}S2`, 'TAL', 'OM'].map((key) => [key, undefined]),
    );
    const unlimited = {
      ...imported.questionnaire,
      sections: imported.questionnaire.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) => ({
          ...one,
          ...(one.key === 'OM' ? { showIf: { question: 'TAL', options: ['vet'] } } : {}),
          options: [...one.options, ...(one.key === 'TAL' ? [{ key: 'vet', label: { sv: 'Vet inte' } }] : [])],
        })),
      })),
    };
    expect(writeLss({ id: 1, ...imported, questionnaire: unlimited })).not.toContain('()');
  });

  test.skipIf(!existsSync(samples))(
    'real files come in whole, in old and new layouts, and survive a round',
    async () => {
      for (const [name, least, languages] of [
        ['limesurvey-colors.lss', 4, ['sv', 'en']],
        ['limesurvey-multilingual.lss', 70, ['sv', 'en', 'fr', 'it', 'de']],
      ] as const) {
        const imported = await readSurveyFile(await readFile(new URL(name, samples)));
        expect(faultsOf(imported.questionnaire), name).toEqual([]);
        expect(allQuestions(imported.questionnaire).length, name).toBeGreaterThanOrEqual(least);
        expect(imported.questionnaire.languages, name).toEqual(languages);
        expect(bare(await read(writeLss({ id: 1, ...imported }))), name).toEqual(bare(imported));
      }
      const imported = await readSurveyFile(await readFile(new URL('limesurvey-multilingual.lss', samples)));
      const named = [
        ...allQuestions(imported.questionnaire).map(({ text }) => text.sv),
        ...imported.notes.map(({ what }) => what),
      ].join('\n');
      for (const words of ['Gender', 'Language switch', 'Date', 'Array Texts', 'Array dual scale', 'Ranking'])
        expect(named).toContain(words);
    },
  );
});

/** Held here so that a question type of ours that has no word in LimeSurvey is noticed: see `typeOf`. */
test('every kind of question of ours has a type in LimeSurvey', async () => {
  const text = (sv: string) => ({ sv });
  const common = { version: 1, sensitive: false, protectedAnswers: [], audiences: [], sources: [] };
  const options = ['a', 'b', 'c'].map((key) => ({ key, label: text(key.toUpperCase()) }));
  const questionnaire: Questionnaire = {
    version: 'own-1',
    languages: ['sv', 'ar'],
    phrases: { ar: { [writtenName('title', 'Titel')]: 'عنوان' } },
    sections: [
      {
        key: 'ett',
        title: { sv: 'Ett', ar: 'واحد' },
        questions: [
          { ...common, key: 'Q1', kind: 'single', text: { sv: 'Ett < två & "tre"', ar: 'سؤال' }, options },
          {
            ...common,
            key: 'Q2',
            kind: 'number',
            text: text('Tal'),
            options: [
              { key: 'k1', label: text('Få'), to: 3 },
              { key: 'k2', label: text('Fler'), from: 4 },
            ],
          },
          {
            ...common,
            key: 'Q3',
            kind: 'ranking',
            text: text('Rang'),
            options,
            showIf: { question: 'Q2', options: ['k2'] },
            shuffle: true,
          },
        ],
      },
      {
        key: 'tva',
        title: text('Två'),
        showIf: { question: 'Q1', options: ['b', 'c'] },
        questions: [{ ...common, key: 'Q4', kind: 'text', size: 'short', text: text('Ord'), options: [] }],
      },
    ],
  };
  const { questionnaire: again } = await read(writeLss({ id: 1, title: 'Titel', introduction: '', questionnaire }));
  expect(again.phrases).toEqual(questionnaire.phrases);
  expect(again.sections.map(({ title, showIf }) => ({ title, showIf }))).toEqual(
    questionnaire.sections.map(({ title, showIf }) => ({ title, showIf })),
  );
  const asked = (of: Questionnaire) =>
    allQuestions(of).map(({ key, kind, text: said, options: chosen, showIf, shuffle, size }) => ({
      key,
      kind,
      said,
      chosen,
      showIf,
      shuffle,
      size,
    }));
  expect(asked(again)).toEqual(asked(questionnaire));
});
