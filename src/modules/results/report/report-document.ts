import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { TERMS } from '#content/terms.ts';
import { amountTexts } from '../amount.texts.ts';
import { claimsTexts } from '../claims.texts.ts';
import { gateSentence } from '../gate-sentence.ts';
import { gateTexts } from '../gate.texts.ts';
import { levelLabels, partNames } from '../part-names.ts';
import { responseSentence } from '../response-sentence.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { resultsTexts } from '../results.texts.ts';
import { inCapital } from '../sentence.ts';
import { themesTexts } from '../themes/themes.texts.ts';
import { answerBlocks } from './answer-blocks.ts';
import { appendixBlocks } from './appendix-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { blockMaker, shortLabel, type BlockMaker } from './blocks.ts';
import { keptBlocks } from './kept-blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportTexts } from './report.texts.ts';
import { responseBlocks } from './response-blocks.ts';
import { saidOfWhole, type Said, type SaidOfSide } from './said-of-whole.ts';

/** The result as a document: for those who read from beginning to end, and for the register. Dated the day the answers were counted. */
export function reportDocument(basis: ReportBasis): DocumentModel {
  const { result, locale, organisation } = basis;
  const t = reportTexts[locale];
  const make = blockMaker();
  const hasAnswers = result.groups.length > 0;
  const day = today(result.frozenAt);
  return {
    title: result.title,
    language: locale,
    head: {
      organisation,
      documentType: t.documentType,
      date: day,
      facts: [
        { label: t.facts.counted, value: formatDate(day, locale) },
        { label: t.facts.response, value: responseSentence(result, locale) },
        ...(result.groups.length > 1
          ? [{ label: t.facts.level, value: levelLabels(result, locale)[basis.level] }]
          : []),
        { label: t.facts.threshold, value: String(result.threshold) },
        { label: t.facts.gate, value: gateSentence(result, locale) },
      ],
    },
    contents: hasAnswers,
    blocks: hasAnswers
      ? [
          ...shortBlocks(make, basis),
          ...readBlocks(make, basis),
          ...responseBlocks(make, basis),
          ...sectionBlocks(make, basis),
          ...themeBlocks(make, basis),
          ...changeBlocks(make, basis),
          ...keptBlocks(make, basis),
          ...wordBlocks(make, basis),
          ...appendixBlocks(make, basis),
        ]
      : [make.paragraph(resultsTexts[locale].nothingShown(result.threshold)), ...keptBlocks(make, basis)],
  };
}

function shortBlocks(make: BlockMaker, basis: ReportBasis): Block[] {
  const { locale, result } = basis;
  const t = reportTexts[locale].short;
  const { standing, most, lacking, differences } = saidOfWhole(basis);
  const part = ({ heading, said, near }: SaidOfSide) =>
    said.length > 0
      ? [make.bold(heading), make.list(sentencesOf(said)), ...(near === '' ? [] : [make.paragraph(near)])]
      : [];
  const left = differences.said.length - mostDifferences;
  const isQuiet = !standing || most.said.length + lacking.said.length === 0;
  return [
    make.heading(1, t.heading),
    make.paragraph(responseSentence(result, locale)),
    ...part(most),
    ...part(lacking),
    ...(isQuiet ? [make.paragraph(t.none)] : []),
    ...(differences.said.length > 0
      ? [
          make.bold(t.differs(partNames(result, locale).many)),
          make.list(sentencesOf(differences.said).slice(0, mostDifferences)),
          ...(left > 0 ? [make.paragraph(t.moreDifferences(left))] : []),
        ]
      : [make.paragraph(differences.none)]),
  ];
}

function sentencesOf(said: readonly Said[]): string[] {
  return said.map(({ sentence }) => sentence);
}

/** Where there are more, they stand with their questions. */
const mostDifferences = 6;

function readBlocks(make: BlockMaker, { locale }: ReportBasis): Block[] {
  const t = reportTexts[locale].read;
  const claims = claimsTexts[locale];
  const { small, middle, large } = gateTexts[locale].forms;
  const sizes = [small, middle, large];
  const thirds = inCapital(amountTexts[locale].thirds['low-third']);
  return [
    make.heading(1, t.heading),
    make.bold(claims.can),
    make.list(Object.values(claims.whole.can)),
    make.bold(claims.cannot),
    make.list(Object.values(claims.whole.cannot)),
    make.paragraph(t.bars),
    make.paragraph(t.base),
    make.paragraph(t.forms),
    make.list([...sizes.map(({ size, form }) => t.size(size, form)), t.closed, t.thirds(thirds)]),
  ];
}

function sectionBlocks(make: BlockMaker, basis: ReportBasis): Block[] {
  const { result, locale, level } = basis;
  const t = reportTexts[locale].question;
  const groups = groupsShown(result.groups, level === 'municipality' ? 'municipality' : 'administration');
  const groupLabel =
    groups.length > 1 ? inCapital(partNames(result, locale).one) : resultsTexts[locale].columns.municipality;
  const { said } = saidOfWhole(basis).differences;
  let number = 0;
  return result.sections.flatMap((section) => [
    make.heading(1, section.title[locale]),
    ...section.questions.flatMap((question) => {
      number += 1;
      const tables = groups.map((group) => groupTable(result, question, group));
      return [
        make.heading(2, t.number(number, question.text[locale])),
        ...answerBlocks(make, { question, groups: tables, groupLabel }, locale),
        ...said.filter((one) => one.question === question).map(({ sentence }) => make.paragraph(sentence)),
      ];
    }),
  ]);
}

function themeBlocks(make: BlockMaker, { themes, locale }: ReportBasis): Block[] {
  const t = themesTexts[locale];
  if (themes.length === 0) return [];
  return [
    make.heading(1, t.heading),
    make.paragraph(t.lead),
    ...themes.flatMap(({ question, texts, themes: found }) => [
      make.heading(2, question[locale]),
      make.paragraph(t.texts[texts]),
      make.table(
        t.tableOf(shortLabel(question[locale], 200)),
        [{ label: t.theme }, { label: t.howMany }],
        found.map(({ theme, howMany }) => [theme, t.band[howMany]]),
      ),
    ]),
  ];
}

function wordBlocks(make: BlockMaker, { locale, survey }: ReportBasis): Block[] {
  const terms =
    survey.mode === 'codes'
      ? [TERMS.reportingGroup, TERMS.threshold, TERMS.anonymity, TERMS.disposal]
      : [TERMS.disposal];
  return [
    make.heading(1, reportTexts[locale].words),
    make.facts(terms.map(({ word, meaning }) => ({ label: word[locale], value: meaning[locale] }))),
  ];
}
