import type { Localized } from '#content/localized.ts';
import { saidIn, type Exported } from '../exchange/exported.ts';
import { writeClasses } from '../exchange/number-classes.ts';
import { asHtml } from '../exchange/plain-text.ts';
import { xmlText } from '../exchange/xml.ts';
import type { SurveyQuestion } from '../questionnaire.ts';
import { codesOf, type LssCodes } from './lss-codes.ts';
import { relevanceOf } from './lss-relevance.ts';
import { SETTINGS } from './lss-settings.ts';
import { THEMES, typeOf } from './lss-type-of.ts';
import { tableXml, type Row } from './table-xml.ts';

/** Version of LimeSurvey's database whose tables these are: LimeSurvey 6. */
const databaseVersion = 606;

type Tables = Record<
  | 'answers'
  | 'answer_l10ns'
  | 'groups'
  | 'group_l10ns'
  | 'questions'
  | 'subquestions'
  | 'question_l10ns'
  | 'question_attributes',
  Row[]
>;
type Work = {
  sid: number;
  codes: ReadonlyMap<string, LssCodes>;
  tables: Tables;
  next: { qid: number; aid: number; text: number };
};

/**
 * The questions as a LimeSurvey structure file (.lss). What LimeSurvey has no word for (answers outside the base, what is sensitive) is not in
 * it; classes of a number stand in an attribute that LimeSurvey keeps and does not read.
 */
export function writeLss(exported: Exported): string {
  const { questionnaire } = exported;
  const empty = (): Row[] => [];
  const tables: Tables = {
    ...{ answers: empty(), answer_l10ns: empty(), groups: empty(), group_l10ns: empty() },
    ...{ questions: empty(), subquestions: empty(), question_l10ns: empty(), question_attributes: empty() },
  };
  const work: Work = {
    sid: 100_000 + (exported.id % 900_000),
    codes: codesOf(questionnaire),
    tables,
    next: { qid: 1, aid: 1, text: 1 },
  };
  const taken = new Set<number>();
  for (const [at, section] of questionnaire.sections.entries()) {
    const gid = groupId(section.key, taken);
    const relevance = section.showIf ? relevanceOf(section.showIf, questionnaire, work.codes) : '';
    tables.groups.push({ gid, sid: work.sid, group_order: at + 1, randomization_group: '', grelevance: relevance });
    const introduction = section.introduction ?? { sv: '' };
    for (const language of languagesIn(section.title, introduction))
      tables.group_l10ns.push({
        ...{ id: work.next.text++, gid, group_name: html(section.title, language) },
        ...{ description: html(introduction, language), language },
      });
    for (const [order, question] of section.questions.entries()) {
      const shownIf = question.showIf ? relevanceOf(question.showIf, questionnaire, work.codes) : '1';
      writeQuestion(work, question, { gid, order: order + 1, relevance: shownIf });
    }
  }
  const languages = questionnaire.languages.map((language) => `  <language>${xmlText(language)}</language>`).join('\n');
  const parts = Object.entries(tables).map(([name, rows]) => tableXml(name, rows));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<document>',
    ' <LimeSurveyDocType>Survey</LimeSurveyDocType>',
    ` <DBVersion>${databaseVersion}</DBVersion>`,
    ` <languages>\n${languages}\n </languages>`,
    ...parts,
    tableXml('surveys', [settingsOf(work.sid, exported)]),
    tableXml(
      'surveys_languagesettings',
      questionnaire.languages.map((language) => wordsOf(work.sid, exported, language)),
    ),
    '</document>\n',
  ].join('\n');
}

function writeQuestion(
  work: Work,
  question: SurveyQuestion,
  at: { gid: number; order: number; relevance: string },
): void {
  const { tables, next, sid } = work;
  const codes = work.codes.get(question.key);
  const type = typeOf(question);
  const qid = next.qid++;
  const common = {
    sid,
    gid: at.gid,
    type,
    encrypted: 'N',
    scale_id: 0,
    same_default: 0,
    question_theme_name: THEMES[type] ?? '',
    same_script: 0,
  };
  const row = (own: {
    qid: number;
    parent_qid: number;
    title: string;
    question_order: number;
    mandatory: string;
    relevance: string;
  }) => ({
    ...{ qid: own.qid, parent_qid: own.parent_qid, ...common, title: own.title, other: 'N', mandatory: own.mandatory },
    ...{ question_order: own.question_order, relevance: own.relevance },
  });
  const mandatory = question.required ? 'Y' : 'N';
  const title = codes?.question ?? question.key;
  tables.questions.push(
    row({ qid, parent_qid: 0, title, question_order: at.order, mandatory, relevance: at.relevance }),
  );
  writeTexts(work, qid, question.text, question.help);
  const subs = type === 'M' ? question.options : (question.rows ?? []);
  const subCodes = type === 'M' ? codes?.options : codes?.rows;
  for (const [order, sub] of subs.entries()) {
    const subId = next.qid++;
    const code = subCodes?.get(sub.key) ?? sub.key;
    tables.subquestions.push(
      row({ qid: subId, parent_qid: qid, title: code, question_order: order + 1, mandatory: 'N', relevance: '1' }),
    );
    writeTexts(work, subId, sub.label);
  }
  if (['L', 'R', 'F'].includes(type)) writeAnswers(work, qid, question, codes);
  for (const [attribute, value] of attributesOf(question, type, codes))
    tables.question_attributes.push({ qid, attribute, value, language: '' });
}

function writeTexts({ tables, next }: Work, qid: number, text: Localized, help: Localized = { sv: '' }): void {
  for (const language of languagesIn(text, help))
    tables.question_l10ns.push({
      ...{ id: next.text++, qid, question: html(text, language), help: html(help, language), script: '', language },
    });
}

function writeAnswers(
  { tables, next }: Work,
  qid: number,
  question: SurveyQuestion,
  codes: LssCodes | undefined,
): void {
  for (const [sortorder, option] of question.options.entries()) {
    const aid = next.aid++;
    const code = codes?.options.get(option.key) ?? option.key;
    tables.answers.push({ aid, qid, code, sortorder, assessment_value: 0, scale_id: 0 });
    for (const language of languagesIn(option.label))
      tables.answer_l10ns.push({ id: next.text++, aid, answer: html(option.label, language), language });
  }
}

function attributesOf(question: SurveyQuestion, type: string, codes: LssCodes | undefined): [string, string][] {
  const alone = question.options.filter((option) => option.alone).map(({ key }) => codes?.options.get(key) ?? key);
  const classes = question.options.map(({ key, ...rest }) => ({ code: key, ...rest }));
  return [
    ...(question.shuffle ? [['random_order', '1'] satisfies [string, string]] : []),
    ...(question.shuffle && type === 'L' ? [['answer_order', 'random'] satisfies [string, string]] : []),
    ...(alone.length > 0 ? [['exclude_all_others', alone.join(';')] satisfies [string, string]] : []),
    ...(type === 'N' ? [['stadig_classes', writeClasses(classes)] satisfies [string, string]] : []),
  ];
}

function languagesIn(...texts: Localized[]): string[] {
  return [...new Set(texts.flatMap((text) => Object.keys(text)))];
}

function html(text: Localized, language: string): string {
  return asHtml(text[language] ?? '');
}

/** The number in the key that an imported section has, so that it comes back with the same one. */
function groupId(key: string, taken: Set<number>): number {
  const own = Number(/^del(\d{1,9})$/.exec(key)?.[1] ?? 1);
  let id = own;
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}

function settingsOf(sid: number, { questionnaire }: Exported): Row {
  const [language = 'sv', ...rest] = questionnaire.languages;
  return { sid, ...SETTINGS, language, additional_languages: rest.join(' ') };
}

function wordsOf(sid: number, exported: Exported, language: string): Row {
  return {
    surveyls_survey_id: sid,
    surveyls_language: language,
    surveyls_title: asHtml(saidIn(exported, 'title', language)),
    surveyls_description: '',
    surveyls_welcometext: asHtml(saidIn(exported, 'introduction', language)),
    surveyls_endtext: '',
    surveyls_url: '',
    surveyls_urldescription: '',
    surveyls_dateformat: 6,
    surveyls_numberformat: 1,
  };
}
