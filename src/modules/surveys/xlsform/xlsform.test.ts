import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { isLeftOut, type Imported } from '../exchange/imported.ts';
import { readSurveyFile } from '../import-survey/read-survey-file.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { faultsOf } from '../questions/questionnaire.rules.ts';
import { questionnaireOf, readySet } from '../ready-set.ts';
import { writeXlsForm } from './write-xlsform.ts';

async function workbook(sheets: Record<string, string[][]>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ type: String, value }))),
  }));
  return new Uint8Array(await writeXlsxFile(made).toBuffer());
}

const columns = [
  'type',
  'name',
  'label::Svenska (sv)',
  'label::English (en)',
  'hint::Svenska (sv)',
  'required',
  'relevant',
  'appearance',
  'parameters',
  'constraint',
];
const lists = [
  ['list_name', 'name', 'label::Svenska (sv)', 'label::English (en)'],
  ['ja_nej', 'ja', 'Ja', 'Yes'],
  ['ja_nej', 'nej', 'Nej', 'No'],
  ['ja_nej', 'vet_inte', 'Vet inte', "Don't know"],
];
const form = (rows: string[][]) =>
  workbook({
    survey: [columns, ...rows],
    choices: lists,
    settings: [
      ['form_title', 'default_language'],
      ['Fältenkät', 'Svenska (sv)'],
    ],
  });
const noted = ({ notes }: Imported) => notes.map(({ what, reason }) => [what.split(':')[0], reason]);

describe('an XLSForm', () => {
  test('every type comes in or is named with its reason', async () => {
    const imported = await readSurveyFile(
      await form([
        ['start', 'start'],
        ['begin_group', 'arbetet', 'Arbetet', 'Work'],
        ['note', 'n1', 'Om <b>arbetet</b>.'],
        ['select_one ja_nej', 'trygg', 'Är du trygg?', 'Are you safe?', 'Svara fritt', 'yes', '', '', 'randomize=true'],
        [
          'select_multiple ja_nej or_other',
          'flera',
          'Välj flera',
          '',
          '',
          '',
          "${trygg} = 'ja' or ${trygg} = 'nej'",
          '',
          '',
          "not(selected(., 'nej') and count-selected(.) > 1)",
        ],
        ['note', 'n2', 'Mellan två'],
        ['rank ja_nej', 'rang', 'Rangordna', '', '', '', "selected(${flera}, 'ja')"],
        ['text', 'kort', 'Kort text', '', '', '', "not(${trygg} = 'ja')"],
        ['text', 'lang', 'Lång text', '', '', '', '', 'multiline'],
        ['integer', 'antal', 'Hur många?', '', '', '', '', '', '', '. >= 0 and . <= 20'],
        ['range', 'betyg', 'Betyg', '', '', '', '', '', 'start=1 end=5 step=1'],
        ['begin_group', 'tabell', 'Hur är det med', 'How is', '', '', '', 'table-list'],
        ['select_one ja_nej', 'rad1', 'lokalerna', 'rooms'],
        ['select_one ja_nej', 'rad2', 'tiden', 'time'],
        ['end_group', ''],
        ['end_group', ''],
        ['begin group', 'sida', '', '', '', '', '', 'field-list'],
        ['select_one ja_nej', 'rubrik', 'På samma sida', '', '', '', '', 'label'],
        ['select_one ja_nej', 'ett', 'ljuset', '', '', '', '', 'list-nolabel'],
        ['select_one ja_nej', 'tva', 'ljudet', '', '', '', '', 'list-nolabel'],
        ['end group', ''],
        ['begin_repeat', 'barn', 'Barn'],
        ['text', 'namn', 'Barnets namn'],
        ['end_repeat', ''],
        ['geopoint', 'plats', 'Var är du?'],
        ['image', 'bild', 'Ta en bild'],
        ['calculate', 'raknat', ''],
        ['acknowledge', 'ok', 'Jag förstår'],
        ['email', 'post', ''],
        ['select_one_from_file x.csv', 'fil', 'Välj'],
        ['nytt', 'okand', 'Okänd'],
        ['select_one saknas', 'tom', 'Utan svar'],
      ]),
    );
    const { questionnaire } = imported;
    expect(faultsOf(questionnaire)).toEqual([]);
    expect(questionnaire.languages).toEqual(['sv', 'en']);
    expect(imported.title).toBe('Fältenkät');
    expect(questionnaire.sections[0]).toMatchObject({
      key: 'arbetet',
      title: { sv: 'Arbetet', en: 'Work' },
      introduction: { sv: 'Om arbetet.' },
    });
    const all = new Map(allQuestions(questionnaire).map((one) => [one.key, one]));
    expect([...all].map(([key, { kind }]) => `${key} ${kind}`)).toEqual([
      ...[
        'trygg single',
        'flera multiple',
        'rang ranking',
        'kort text',
        'lang text',
        'antal number',
        'betyg scale',
        'tabell matrix',
        'sida matrix',
      ],
    ]);
    expect(all.get('trygg')).toMatchObject({ required: true, shuffle: true, help: { sv: 'Svara fritt' } });
    expect(all.get('trygg')?.options.at(-1)).toMatchObject({ key: 'vetinte', none: true });
    expect(all.get('flera')?.showIf).toEqual({ question: 'trygg', options: ['ja', 'nej'] });
    expect(all.get('flera')?.options.map(({ key, alone }) => [key, alone])).toEqual([
      ['ja', undefined],
      ['nej', true],
      ['vetinte', undefined],
      ['other', undefined],
    ]);
    expect(all.get('rang')).toMatchObject({
      help: { sv: 'Mellan två' },
      showIf: { question: 'flera', options: ['ja'] },
    });
    expect(all.get('tabell')?.rows?.map(({ label }) => label.en)).toEqual(['rooms', 'time']);
    expect(all.get('sida')).toMatchObject({ text: { sv: 'På samma sida' }, rows: [{ key: 'ett' }, { key: 'tva' }] });
    expect(all.get('antal')?.options.at(-1)).toMatchObject({ to: 20 });
    expect(noted(imported)).toEqual(
      expect.arrayContaining([
        ...[
          ['start', 'timings'],
          ['barn', 'repeated'],
          ['namn', 'repeated'],
          ['plats', 'place'],
          ['bild', 'media'],
          ['raknat', 'calculated'],
        ],
        ...[
          ['ok', 'confirmation'],
          ['post', 'about-person'],
          ['fil', 'from-file'],
          ['okand', 'unknown-type'],
          ['tom', 'no-options'],
        ],
        ...[
          ['kort', 'condition'],
          ['flera', 'other-text'],
          ['n2', 'text-as-help'],
          ['antal', 'classes'],
          ['betyg', 'range-as-scale'],
        ],
      ]),
    );
    const left = imported.notes.filter(isLeftOut).map(({ what }) => what.split(':')[0]);
    expect(left).not.toContain('trygg');
  });

  test('a group in a group is shown when both conditions hold, and to everyone where that cannot be said', async () => {
    const imported = await readSurveyFile(
      await form([
        ['select_one ja_nej', 'trygg', 'Är du trygg?'],
        ['select_one ja_nej', 'annan', 'Är det lugnt?'],
        ['integer', 'antal', 'Hur många?'],
        ['begin_group', 'yttre', 'Yttre', '', '', '', "${trygg} = 'ja' or ${trygg} = 'nej'"],
        ['text', 'ett', 'Ett'],
        ['begin_group', 'inre', 'Inre', '', '', '', "${trygg} = 'nej' or ${trygg} = 'vet_inte'"],
        ['text', 'tva', 'Två', '', '', '', "${antal} != ''"],
        ['end_group', ''],
        ['begin_group', 'andra', 'Andra', '', '', '', "${annan} = 'ja'"],
        ['text', 'tre', 'Tre'],
        ['end_group', ''],
        ['end_group', ''],
      ]),
    );
    expect(imported.questionnaire.sections.slice(1).map(({ key, showIf }) => [key, showIf?.options])).toEqual([
      ['yttre', ['ja', 'nej']],
      ['inre', ['nej']],
      ['andra', undefined],
    ]);
    // That something was written is not that it is nought or more.
    expect(allQuestions(imported.questionnaire).find(({ key }) => key === 'tva')?.showIf).toBeUndefined();
    expect(noted(imported)).toEqual(
      expect.arrayContaining([
        ['andra', 'condition'],
        ['tva', 'condition'],
      ]),
    );
  });

  test('written out and read again, nothing is lost that an XLSForm can say', async () => {
    const own = { id: 3, title: 'Vår', introduction: 'Hej', questionnaire: questionnaireOf(readySet) };
    const returned = await readSurveyFile(await writeXlsForm(own));
    expect(returned.questionnaire.sections).toEqual(own.questionnaire.sections);
    expect(returned).toMatchObject({ title: 'Vår', introduction: 'Hej' });
    const again = await readSurveyFile(await writeXlsForm({ id: 3, ...returned }));
    expect(again.questionnaire).toEqual(returned.questionnaire);
    const text = (sv: string) => ({ sv, ar: `${sv} ؟` });
    const common = { version: 1, sensitive: true, protectedAnswers: [], audiences: [], sources: [] };
    const options = ['a', 'b-1', 'c'].map((key) => ({ key, label: text(key.toUpperCase()) }));
    const mixed: Questionnaire = {
      version: 'imported-1',
      languages: ['sv', 'ar'],
      phrases: {},
      sections: [
        {
          key: 'ett',
          title: text('Ett'),
          questions: [
            {
              ...common,
              key: 'Q1',
              kind: 'number',
              text: text('=1+1'),
              options: [
                { key: 'k1', label: text('Få'), to: 3 },
                { key: 'k2', label: text('Fler'), from: 4 },
              ],
            },
            {
              ...common,
              key: 'Q2',
              kind: 'matrix',
              text: text('Matris'),
              options,
              rows: [
                { key: 'r1', label: text('Rad') },
                { key: 'r2', label: text('Rad 2') },
              ],
              required: true,
            },
            {
              ...common,
              key: 'Q3',
              kind: 'ranking',
              text: text('Rang'),
              options,
              shuffle: true,
              showIf: { question: 'Q1', options: ['k2'] },
            },
          ],
        },
        {
          key: 'tva',
          title: text('Två'),
          showIf: { question: 'Q1', options: ['k1', 'k2'] },
          questions: [
            { ...common, sensitive: false, key: 'Q4', kind: 'text', size: 'short', text: text('Ord'), options: [] },
          ],
        },
      ],
    };
    expect(
      (await readSurveyFile(await writeXlsForm({ id: 4, title: 'T', introduction: '', questionnaire: mixed })))
        .questionnaire,
    ).toEqual(mixed);
  });
});

describe('what is no XLSForm is refused at once, with the reason', () => {
  const book = '<workbook><sheets><sheet name="survey" r:id="r1"/></sheets></workbook>';
  const rels = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
  const parts = (sheet: string) => ({
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': rels,
    'xl/worksheets/sheet1.xml': sheet,
  });
  const rows = (count: number) =>
    `<worksheet><sheetData>${'<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(count)}</sheetData></worksheet>`;
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a zip bomb', () => zipOf(parts(' '.repeat(40_000_000))), 'unpacked-too-large'],
    ['a million rows', () => zipOf(parts(rows(100_000))), 'too-many-parts'],
    ['entities', () => zipOf(parts('<!DOCTYPE d [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>')), 'entities'],
    ['macros', () => zipOf({ ...parts(rows(1)), 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['a Word file', () => zipOf({ 'word/document.xml': '<w/>' }), 'unknown-kind'],
    ['cut off', async () => (await form([['text', 'a', 'A']])).subarray(0, 900), 'unreadable-zip'],
    ['a spreadsheet of other things', () => workbook({ Blad1: [['a', 'b']] }), 'not-xlsform'],
    ['a sheet without its columns', () => workbook({ survey: [['fråga', 'svar']] }), 'not-xlsform'],
    ['a part that is missing', () => zipOf({ 'xl/workbook.xml': book }), 'unreadable-zip'],
  ])('%s', async (_what, make, code) => {
    const bytes = await make();
    const began = performance.now();
    await expect(readSurveyFile(bytes)).rejects.toMatchObject({ name: 'ImportRefused', code });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

/** A zip with these parts and no more than a reader needs. */
function zipOf(parts: Record<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(text), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}
