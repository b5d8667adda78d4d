import type { Imported } from '../exchange/imported.ts';
import { readSurveyFile } from '../import-survey/read-survey-file.ts';

// For tests only: files as LimeSurvey writes them.

/** A row of a table; a value is written as it is. */
export function row(fields: Record<string, string>): string {
  const cells = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<row>${cells.join('')}</row>`;
}

export function lss(tables: Record<string, Record<string, string>[]>, languages = ['sv']): string {
  const parts = Object.entries(tables).map(
    ([name, rows]) => `<${name}><fields/><rows>${rows.map(row).join('')}</rows></${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>350</DBVersion><languages>${languages.map((one) => `<language>${one}</language>`).join('')}</languages>${parts.join('')}</document>`;
}

/** The old layout: a row for each language, with its texts in it. */
export function question(
  qid: number,
  type: string,
  title: string,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    qid: String(qid),
    parent_qid: '0',
    gid: '1',
    type,
    title,
    question: `Fråga ${title}`,
    language: 'sv',
    question_order: String(qid),
    ...more,
  };
}
export const sub = (qid: number, parent: number, title: string, text: string, scale = '0') => ({
  ...question(qid, 'T', title, { parent_qid: String(parent), question: text, scale_id: scale }),
});
export const answer = (qid: number, code: string, text: string, scale = '0') => ({
  ...{ qid: String(qid), code, answer: text, sortorder: code.slice(-1), language: 'sv', scale_id: scale },
});

export const everyType = lss({
  groups: [
    {
      gid: '1',
      group_name: 'Arbetet',
      description: '<p>Om <b>arbetet</b> &amp; tryggheten.</p><p>Kort.</p>',
      language: 'sv',
      group_order: '1',
    },
  ],
  questions: [
    question(1, 'X', 'INTRO', { question: 'Välkommen!' }),
    question(2, 'L', 'LISTA', { other: 'Y', mandatory: 'Y', help: 'Välj <i>ett</i>.' }),
    question(3, '!', 'RULL', { relevance: '((LISTA.NAOK == "A1") or (LISTA.NAOK == "A2"))' }),
    question(4, 'O', 'KOMM', { relevance: 'LISTA.NAOK != "A1"' }),
    question(5, '5', 'FEM'),
    question(6, 'Y', 'JANEJ'),
    question(7, 'G', 'KON'),
    question(8, 'M', 'FLERA', { relevance: "JANEJ == 'Y'" }),
    question(9, 'P', 'FLERAK'),
    question(10, 'F', 'MATRIS', { relevance: '1X1X8SQ1.NAOK == "Y" or FLERA_SQ2.NAOK == "Y"' }),
    question(11, 'A', 'FEMRAD'),
    question(12, 'B', 'TIORAD'),
    question(13, 'C', 'OSAKER'),
    question(14, 'E', 'OKAR'),
    question(15, 'H', 'KOLUMN'),
    question(16, '1', 'DUBBEL'),
    question(17, 'R', 'RANG'),
    question(18, 'N', 'TAL', { relevance: 'LISTA.NAOK == "A1" and FEM.NAOK == 3' }),
    question(19, 'K', 'TALEN'),
    question(20, 'S', 'KORT', { relevance: 'is_empty(TAL.NAOK)' }),
    question(21, 'T', 'LANG', { relevance: 'TAL.NAOK >= 6 and TAL.NAOK <= 10' }),
    question(22, 'U', 'STOR', { mandatory: 'S' }),
    question(23, 'Q', 'KORTA'),
    question(24, ';', 'TEXTTAB'),
    question(25, ':', 'TALTAB'),
    question(26, ':', 'RUTOR'),
    question(27, 'D', 'DAG'),
    question(28, '|', 'FIL'),
    question(29, '*', 'RAKNA'),
    question(30, 'I', 'SPRAK'),
    question(31, 'Z', 'NY'),
    question(32, 'T', 'GOMD'),
    question(33, 'L', 'C1', { question: 'Inte bankens ord' }),
    question(34, 'L', 'TOM'),
    question(35, 'X', 'SLUT'),
  ],
  subquestions: [
    ...[8, 9].flatMap((qid) => [sub(100 + qid, qid, 'SQ1', 'Ett'), sub(200 + qid, qid, 'SQ2', 'Inget av detta')]),
    ...[10, 11, 12, 13, 14, 15, 16, 19, 23].flatMap((qid) => [
      sub(300 + qid, qid, 'R1', 'Rad ett'),
      sub(400 + qid, qid, 'R2', 'Rad två'),
    ]),
    ...[24, 25, 26].flatMap((qid) => [sub(500 + qid, qid, 'Y1', 'Rad'), sub(600 + qid, qid, 'X1', 'Ruta', '1')]),
  ],
  answers: [
    ...[2, 3, 4, 10, 15, 17, 33].flatMap((qid) => [
      answer(qid, 'A1', 'Ja då'),
      answer(qid, 'A2', 'Nej då'),
      answer(qid, 'A3', 'Vet inte'),
    ]),
    ...['0', '1'].flatMap((scale) => [
      answer(16, `B${scale}1`, 'Lite', scale),
      answer(16, `B${scale}2`, 'Mycket', scale),
    ]),
  ],
  question_attributes: [
    { qid: '8', attribute: 'exclude_all_others', value: 'SQ2' },
    { qid: '2', attribute: 'random_order', value: '1' },
    { qid: '26', attribute: 'multiflexible_checkbox', value: '1' },
    { qid: '32', attribute: 'hidden', value: '1' },
  ],
  quota: [{ id: '1' }],
  surveys: [{ sid: '1', language: 'sv', usetokens: 'Y', datestamp: 'Y' }],
  surveys_languagesettings: [
    {
      surveyls_language: 'sv',
      surveyls_title: 'Alla typer',
      surveyls_welcometext: '<p>Hej &amp; välkommen</p>',
      surveyls_endtext: 'Tack',
    },
  ],
});

export const read = (text: string) => readSurveyFile(new TextEncoder().encode(text));
export const reasonsOf = ({ notes }: Imported, code: string) =>
  notes.filter(({ what }) => what.startsWith(`${code}:`)).map(({ reason }) => reason);
export const bare = ({ questionnaire, title, introduction }: Imported) => ({ questionnaire, title, introduction });
