import type { Localized } from '#content/localized.ts';
import type { SurveyMode } from '#content/survey-mode.ts';
import { saidIn, writtenIn, type Exported } from '../exchange/exported.ts';
import { xmlAttribute, xmlText } from '../exchange/xml.ts';
import { allQuestions, itemsOf, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';

/** What a study description says beside its questions. Days are YYYY-MM-DD. */
export type Described = Exported & {
  organisation: string;
  mode: SurveyMode;
  today: string;
  openedOn: string | undefined;
  closedOn: string | undefined;
  /** People who answered; only when it is counted and frozen. */
  cases: number | undefined;
};

/**
 * The questions as DDI Codebook 2.5 (ddialliance.org), as data archives read it: a variable for everything that is counted, with question and
 * categories in every language. No frequencies: what may be shown of a result is decided elsewhere.
 */
export function writeDdi(of: Described): string {
  const { questionnaire } = of;
  const asked = allQuestions(questionnaire);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<codeBook xmlns="ddi:codebook:2_5" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd" version="2.5" ID="stadig-${of.id}" xml:lang="sv">`,
    documentOf(of),
    studyOf(of),
    of.cases === undefined
      ? ''
      : `<fileDscr ID="F1"><fileTxt><dimensns><caseQnty>${of.cases}</caseQnty></dimensns></fileTxt></fileDscr>`,
    '<dataDscr>',
    ...groupsOf(questionnaire),
    ...asked.flatMap((question) => variablesOf(question, questionnaire)),
    '</dataDscr>',
    '</codeBook>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function documentOf(of: Described): string {
  return `<docDscr><citation><titlStmt>${titles(of)}</titlStmt><prodStmt><prodDate date="${of.today}">${of.today}</prodDate><software>Stadig</software></prodStmt></citation></docDscr>`;
}

function studyOf(of: Described): string {
  const dates = [
    of.openedOn === undefined ? '' : `<collDate event="start" date="${of.openedOn}">${of.openedOn}</collDate>`,
    of.closedOn === undefined ? '' : `<collDate event="end" date="${of.closedOn}">${of.closedOn}</collDate>`,
  ].join('');
  return [
    `<stdyDscr><citation><titlStmt>${titles(of)}</titlStmt><prodStmt><producer>${xmlText(of.organisation)}</producer></prodStmt></citation>`,
    `<stdyInfo>${abstracts(of)}<sumDscr>${dates}<nation abbr="SE">Sverige</nation><anlyUnit>Individ</anlyUnit><dataKind>Enkätdata, endast sammanräknade</dataKind></sumDscr></stdyInfo>`,
    `<method><dataColl><collMode>${COLLECTED[of.mode]}</collMode></dataColl></method>`,
    '</stdyDscr>',
  ].join('\n');
}

const COLLECTED: Record<SurveyMode, string> = {
  codes: 'Webbenkät med engångskoder som inte kan knytas till person',
  'open-link': 'Webbenkät med en öppen länk',
  keyed: 'Pappersenkät som skrivits in av personal',
};

function titles(of: Described): string {
  const others = of.questionnaire.languages
    .filter((language) => language !== 'sv' && writtenIn(of, 'title', language))
    .map((language) => `<parTitl xml:lang="${language}">${xmlText(saidIn(of, 'title', language))}</parTitl>`);
  return `<titl>${xmlText(of.title)}</titl>${others.join('')}<IDNo agency="Stadig">${of.id}</IDNo>`;
}

function abstracts(of: Described): string {
  if (of.introduction === '') return '';
  const others = of.questionnaire.languages
    .filter((language) => language !== 'sv' && writtenIn(of, 'introduction', language))
    .map((language) => `<abstract xml:lang="${language}">${xmlText(saidIn(of, 'introduction', language))}</abstract>`);
  return `<abstract>${xmlText(of.introduction)}</abstract>${others.join('')}`;
}

/** Sections, and the questions that have several variables or several answers. */
function groupsOf({ sections }: Questionnaire): string[] {
  return sections.flatMap((section, at) => [
    group(`G_${at + 1}`, 'section', section.questions.flatMap(variableKeys), section.title),
    ...section.questions.flatMap((question) => {
      if (question.kind === 'matrix')
        return group(`G_${idOf(question.key)}`, 'grid', variableKeys(question), question.text);
      if (question.kind !== 'multiple') return [];
      return group(`G_${idOf(question.key)}`, 'multipleResp', variableKeys(question), question.text);
    }),
  ]);
}

function group(id: string, type: string, keys: readonly string[], title: Localized): string {
  const variables = keys.map((key) => `V_${idOf(key)}`).join(' ');
  return `<varGrp ID="${id}" type="${type}" var="${xmlAttribute(variables)}">${inLanguages('labl', title)}</varGrp>`;
}

function variableKeys(question: SurveyQuestion): string[] {
  return question.kind === 'text' ? [question.key] : itemsOf(question).map(({ key }) => key);
}

function variablesOf(question: SurveyQuestion, questionnaire: Questionnaire): string[] {
  const universe = universeOf(question, questionnaire);
  if (question.kind === 'text') {
    const asked = questionXml(question.key, [question.text], question.help);
    return [
      `<var ID="V_${idOf(question.key)}" name="${question.key}">${inLanguages('labl', question.text)}${asked}${universe}<varFormat type="character"/></var>`,
    ];
  }
  return itemsOf(question).map((item) => {
    const part = [...(question.rows ?? []), ...question.options].find(
      ({ key }) => item.key === `${question.key}.${key}`,
    );
    const text = part ? joined(question.text, part.label) : question.text;
    const asked = questionXml(item.key, part ? [question.text, part.label] : [question.text], question.help);
    const categories =
      question.kind === 'ranking' ? item.options.map(({ key }) => ({ key, label: { sv: key } })) : question.options;
    return `<var ID="V_${idOf(item.key)}" name="${xmlAttribute(item.key)}" intrvl="discrete">${inLanguages('labl', text)}${asked}${universe}${categories.map(category).join('')}<varFormat type="character"/></var>`;
  });
}

function questionXml(key: string, texts: readonly Localized[], help: Localized | undefined): string {
  const [main = { sv: '' }, part] = texts;
  const literal = part ? inLanguages('preQTxt', main) + inLanguages('qstnLit', part) : inLanguages('qstnLit', main);
  return `<qstn ID="Q_${idOf(key)}">${literal}${help ? inLanguages('ivuInstr', help) : ''}</qstn>`;
}

function category({ key, label, none }: { key: string; label: Localized; none?: true | undefined }): string {
  return `<catgry${none ? ' missing="Y"' : ''}><catValu>${xmlText(key)}</catValu>${inLanguages('labl', label)}</catgry>`;
}

/** Who was asked, where it was not everyone. */
function universeOf({ key, showIf }: SurveyQuestion, questionnaire: Questionnaire): string {
  const section = questionnaire.sections.find(({ questions }) => questions.some((one) => one.key === key));
  return [section?.showIf, showIf]
    .map((condition) => {
      const asked = allQuestions(questionnaire).find((one) => one.key === condition?.question);
      if (!condition || !asked) return '';
      const labels = asked.options
        .filter((option) => condition.options.includes(option.key))
        .map(({ label }) => `”${label.sv}”`);
      return `<universe clusion="I">${xmlText(`Den som svarat ${labels.join(' eller ')} på ${asked.key}: ${asked.text.sv}`)}</universe>`;
    })
    .join('');
}

function inLanguages(element: string, text: Localized): string {
  return Object.entries(text)
    .filter(([, said]) => said !== '')
    .map(([language, said]) => `<${element} xml:lang="${xmlAttribute(language)}">${xmlText(said)}</${element}>`)
    .join('');
}

function joined(first: Localized, second: Localized): Localized {
  const both = Object.keys(first).filter((language) => second[language] !== undefined);
  return {
    ...Object.fromEntries(both.map((language) => [language, `${first[language]} – ${second[language]}`])),
    sv: `${first.sv} – ${second.sv}`,
  };
}

/** Our keys are letters, digits, hyphens and full stops: after a letter, all may stand in an XML name. */
function idOf(key: string): string {
  return key.replace(/[^A-Za-z0-9.-]/g, '_');
}
