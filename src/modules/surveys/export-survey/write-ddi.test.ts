import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Questionnaire } from '../questionnaire.ts';
import { writtenName } from '../written-texts.ts';
import { writeDdi } from './write-ddi.ts';

const common = { version: 1, sensitive: false, protectedAnswers: [], audiences: [], sources: [] };
const options = [
  { key: 'a', label: { sv: 'A < B', ar: 'أ' } },
  { key: 'b', label: { sv: 'Vet inte' }, none: true as const },
];
const questionnaire: Questionnaire = {
  version: 'own-1',
  languages: ['sv', 'ar'],
  phrases: { ar: { [writtenName('title', 'Enkät & ”svar”')]: 'عنوان' } },
  sections: [
    {
      key: 'ett',
      title: { sv: 'Ett' },
      questions: [
        { ...common, key: 'Q1', kind: 'single', text: { sv: 'Frågan', ar: 'سؤال' }, help: { sv: 'Hjälp' }, options },
        {
          ...common,
          key: 'Q2',
          kind: 'matrix',
          text: { sv: 'Matris' },
          options,
          rows: [
            { key: '1', label: { sv: 'Rad' } },
            { key: '2', label: { sv: 'Rad två' } },
          ],
          showIf: { question: 'Q1', options: ['a'] },
        },
        { ...common, key: 'Q3', kind: 'ranking', text: { sv: 'Rang' }, options: options.slice(0, 1) },
        { ...common, key: 'Q4', kind: 'multiple', text: { sv: 'Flera' }, options },
        { ...common, key: 'Q5', kind: 'text', text: { sv: 'Ord' }, options: [] },
      ],
    },
  ],
};

test('a codebook has a variable for everything that is counted, in the order that DDI wants, and the number of cases once it is counted', () => {
  const of = {
    ...{
      id: 5,
      title: 'Enkät & ”svar”',
      introduction: '',
      questionnaire,
      organisation: 'Testvik',
      mode: 'codes' as const,
    },
    ...{ today: '2026-11-20', openedOn: '2026-11-01', closedOn: '2026-11-19' },
  };
  expect(writeDdi({ ...of, cases: undefined })).not.toContain('caseQnty');
  const xml = writeDdi({ ...of, cases: 41 });
  const paths: string[] = [];
  const children = new Map<string, string[]>();
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  let variable = '';
  parser.on('opentag', ({ local, attributes }) => {
    if (local === 'var') variable = attributes.name?.value ?? '';
    if (path.at(-1) === 'var') children.set(variable, [...(children.get(variable) ?? []), local]);
    path.push(local);
    paths.push(path.join('/'));
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  expect([...children.keys()]).toEqual(['Q1', 'Q2.1', 'Q2.2', 'Q3.a', 'Q4', 'Q5']);
  expect(children.get('Q1')).toEqual(['labl', 'labl', 'qstn', 'catgry', 'catgry', 'varFormat']);
  expect(children.get('Q2.1')).toEqual(['labl', 'qstn', 'universe', 'catgry', 'catgry', 'varFormat']);
  expect(paths.filter((one) => one.split('/').length === 2)).toEqual(
    ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr'].map((part) => `codeBook/${part}`),
  );
  expect(xml).toContain('<caseQnty>41</caseQnty>');
  expect(xml).toContain('<catgry missing="Y"><catValu>b</catValu><labl xml:lang="sv">Vet inte</labl></catgry>');
  expect(xml).toContain('<varGrp ID="G_Q2" type="grid" var="V_Q2.1 V_Q2.2">');
  expect(xml).toContain('<qstnLit xml:lang="ar">سؤال</qstnLit><ivuInstr xml:lang="sv">Hjälp</ivuInstr>');
  expect(xml).toContain('<parTitl xml:lang="ar">عنوان</parTitl>');
});
