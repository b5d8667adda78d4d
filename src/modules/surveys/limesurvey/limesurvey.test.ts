import { describe, expect, test } from 'vitest';
import { isLeftOut } from '../exchange/imported.ts';
import { allQuestions } from '../questionnaire.ts';
import { faultsOf } from '../questions/questionnaire.rules.ts';
import { answer, everyType, lss, question, read, reasonsOf, sub } from './lss-in-tests.ts';

describe('a file from LimeSurvey', () => {
  test('every question type comes in or is named with its reason', async () => {
    const imported = await read(everyType);
    const { questionnaire } = imported;
    expect(faultsOf(questionnaire)).toEqual([]);
    expect(questionnaire).toMatchObject({ version: 'imported-1', languages: ['sv'] });
    expect(imported).toMatchObject({ title: 'Alla typer', introduction: 'Hej & välkommen' });
    const [section] = questionnaire.sections;
    expect(section).toMatchObject({
      title: { sv: 'Arbetet' },
      introduction: { sv: 'Om arbetet & tryggheten.\nKort.\n\nVälkommen!' },
    });
    const kinds = allQuestions(questionnaire).map(({ key, kind }) => `${key} ${kind}`);
    expect(kinds).toEqual([
      ...[
        'LISTA single',
        'RULL single',
        'KOMM single',
        'FEM scale',
        'JANEJ single',
        'FLERA multiple',
        'FLERAK multiple',
      ],
      ...['MATRIS matrix', 'FEMRAD matrix', 'TIORAD matrix', 'OSAKER matrix', 'OKAR matrix', 'KOLUMN matrix'],
      ...['DUBBEL matrix', 'DUBBEL2 matrix', 'RANG ranking', 'TAL number', 'TALENR1 number', 'TALENR2 number'],
      ...['KORT text', 'LANG text', 'STOR text', 'KORTAR1 text', 'KORTAR2 text', 'RUTORY1 multiple', 'QC1 single'],
    ]);
    for (const [code, reason] of Object.entries({
      ...{
        KON: 'gender',
        TEXTTAB: 'text-table',
        TALTAB: 'number-table',
        DAG: 'date',
        FIL: 'upload',
        RAKNA: 'equation',
      },
      ...{ SPRAK: 'language-switch', NY: 'unknown-type', GOMD: 'hidden', TOM: 'no-options', SLUT: 'text-last' },
    }))
      expect(imported.notes.filter(isLeftOut).find(({ what }) => what.startsWith(`${code}:`))?.reason, code).toBe(
        reason,
      );
    const ofFile = imported.notes.filter(({ what }) => what === '').map(({ reason }) => reason);
    expect(ofFile).toEqual(expect.arrayContaining(['quotas', 'participants', 'timings', 'end-text', 'sensitive']));
    expect(reasonsOf(imported, 'STOR')).toContain('soft-mandatory');
    expect(reasonsOf(imported, 'KOMM')).toContain('comment');
  });

  test('what a question says of itself comes along, and so do conditions on one earlier question', async () => {
    const imported = await read(everyType);
    const all = new Map(allQuestions(imported.questionnaire).map((one) => [one.key, one]));
    expect(all.get('LISTA')).toMatchObject({
      required: true,
      shuffle: true,
      help: { sv: 'Välj ett.' },
      sensitive: true,
    });
    expect(all.get('LISTA')?.options.map(({ label }) => label.sv)).toEqual(['Ja då', 'Nej då', 'Vet inte', 'Annat']);
    expect(all.get('RULL')?.options.at(-1)).toMatchObject({ key: 'A3', none: true });
    expect(all.get('FLERA')?.options.at(-1)).toMatchObject({ alone: true });
    expect(all.get('KORT')).toMatchObject({ size: 'short' });
    expect(all.get('TAL')?.options).toContainEqual(expect.objectContaining({ label: { sv: '6–10' }, from: 6, to: 10 }));
    const shown = (key: string) => all.get(key)?.showIf;
    expect(shown('RULL')).toEqual({ question: 'LISTA', options: ['A1', 'A2'] });
    expect(shown('KOMM')).toEqual({ question: 'LISTA', options: ['A2', 'A3', 'other'] });
    expect(shown('FLERA')).toEqual({ question: 'JANEJ', options: ['Y'] });
    expect(shown('MATRIS')).toEqual({ question: 'FLERA', options: ['SQ1', 'SQ2'] });
    expect(shown('LANG')?.options).toHaveLength(1);
    // On two questions, and on what nobody answered: shown to everyone, and said.
    for (const key of ['TAL', 'KORT']) {
      expect(shown(key)).toBeUndefined();
      expect(reasonsOf(imported, key)).toContain('condition');
    }
  });

  test('the old table of conditions is read where there is no expression', async () => {
    const file = lss({
      groups: [{ gid: '1', group_name: 'Del', language: 'sv', group_order: '1' }],
      questions: [
        question(1, 'L', 'Q1'),
        question(2, 'M', 'Q2'),
        question(3, 'T', 'Q3'),
        question(4, 'T', 'Q4'),
        question(5, 'T', 'Q5'),
      ],
      subquestions: [sub(21, 2, 'S1', 'Ett'), sub(22, 2, 'S2', 'Två')],
      answers: [answer(1, 'A1', 'Ja'), answer(1, 'A2', 'Nej')],
      conditions: [
        { qid: '3', cqid: '1', cfieldname: '1X1X1', method: '==', value: 'A2', scenario: '1' },
        { qid: '4', cqid: '2', cfieldname: '+1X1X2S1', method: '==', value: 'Y', scenario: '1' },
        { qid: '5', cqid: '1', cfieldname: '1X1X1', method: '==', value: 'A2', scenario: '1' },
        { qid: '5', cqid: '2', cfieldname: '1X1X2', method: '==', value: 'S2', scenario: '1' },
      ],
    });
    const imported = await read(file);
    expect(allQuestions(imported.questionnaire).map(({ showIf }) => showIf?.options)).toEqual([
      undefined,
      undefined,
      ['A2'],
      ['S1'],
      undefined,
    ]);
    expect(reasonsOf(imported, 'Q5')).toEqual(['condition']);
  });

  test('what goes beyond our limits is left out and named, never cut', async () => {
    const many = Array.from({ length: 251 }, (_, at) => answer(1, `A${at}`, `Svar ${at}`));
    const file = lss({
      groups: [{ gid: '1', group_name: 'Del', language: 'sv', group_order: '1' }],
      questions: [
        question(1, 'L', 'MANGA'),
        question(2, 'R', 'RANG'),
        question(3, 'T', 'LANG', { question: 'x'.repeat(2001) }),
        question(4, 'T', 'OK'),
      ],
      answers: [...many, ...many.slice(0, 11).map((one) => ({ ...one, qid: '2' }))],
    });
    const imported = await read(file);
    expect(allQuestions(imported.questionnaire).map(({ key }) => key)).toEqual(['OK']);
    expect(imported.notes.slice(0, 3).map(({ reason, detail }) => [reason, detail])).toEqual([
      ['too-many-options', '251'],
      ['too-many-to-rank', '11'],
      ['too-long', undefined],
    ]);
  });
});
