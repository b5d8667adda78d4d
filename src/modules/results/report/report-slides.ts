import type { Chart, Slide, SlideDeck } from '#foundations/documents/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { claimsTexts } from '../claims.texts.ts';
import { markAmount, quotedLabel, sayNumber } from '../amount.ts';
import { middleOf, type Counted } from '../amount.rules.ts';
import { rangeOf } from '../classes.rules.ts';
import { questionsOf } from '../evidence.ts';
import { isShown } from '../figure.rules.ts';
import { formats } from '../formats.ts';
import { gateSentence } from '../gate-sentence.ts';
import { partNames } from '../part-names.ts';
import { responseSentence } from '../response-sentence.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { resultsTexts } from '../results.texts.ts';
import { leastForChance } from '../uncertainty.rules.ts';
import { shortLabel } from './blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportTexts } from './report.texts.ts';
import { responseChart } from './response-blocks.ts';
import { saidOfWhole, type SaidOfWhole } from './said-of-whole.ts';
import { slidesTexts } from './report-slides.texts.ts';

/** Five slides for a management group: what was asked, what stands strongest, what is lacking, what differs, and what comes next. */
export function reportSlides(basis: ReportBasis): SlideDeck {
  const { result, locale, organisation } = basis;
  const day = today(result.frozenAt);
  const said = saidOfWhole(basis);
  const foot = slidesTexts[locale].foot(organisation, shortLabel(result.title, 80), formatDate(day, locale));
  return {
    title: result.title,
    language: locale,
    organisation,
    date: day,
    slides: [
      askedSlide(basis),
      standingSlide(basis, said, 'most'),
      standingSlide(basis, said, 'lacking'),
      differencesSlide(basis, said),
      nextSlide(basis, said),
    ].map((slide) => ({ ...slide, foot })),
  };
}

type Unfooted = Omit<Slide, 'foot'>;

function askedSlide(basis: ReportBasis): Unfooted {
  const { result, locale } = basis;
  const t = slidesTexts[locale].asked;
  const { number, and } = formats[locale];
  const administrations = groupsShown(result.groups, 'administration').length - 1;
  const sections = result.sections.map(({ title }) => shortLabel(title[locale], 60));
  const named = sections.length > 6 ? [...sections.slice(0, 6), '…'] : sections;
  const shown = result.groups.length > 0 ? [] : [resultsTexts[locale].nothingShown(result.threshold)];
  return {
    title: t.title,
    lines: [
      t.survey(result.title),
      t.about(t.questions(questionsOf(result).length), and.format(named)),
      responseSentence(result, locale),
      ...shown,
      ...(administrations > 1 ? [t.groups(administrations, partNames(result, locale).many)] : []),
      ...(result.invited > 0 ? [t.threshold(number.format(result.threshold))] : []),
    ],
    chart: result.groups.length > 0 ? responseChart(basis) : undefined,
    notes: [slidesTexts[locale].notes.read, gateSentence(result, locale)].join('\n'),
  };
}

function standingSlide({ locale }: ReportBasis, said: SaidOfWhole, side: 'most' | 'lacking'): Unfooted {
  const t = slidesTexts[locale];
  const { standing } = said;
  const { near } = said[side];
  const sentences = said[side].said.map(({ sentence }) => sentence);
  const title = t[side][standing?.kind ?? 'known'];
  if (!standing || sentences.length === 0)
    return { title, lines: [standing ? t.nothing[side] : t.nothing.ends], notes: t.notes.read };
  const rows = standing[side].first;
  return {
    title,
    lines: [...sentences, ...(near === '' ? [] : [near])],
    chart: {
      title: t.chart.title,
      alt: sentences.join(' '),
      classes: [
        { label: t.chart.so, fill: side === 'most' ? 1 : 5 },
        { label: t.chart.otherwise, fill: 6 },
      ],
      rows: rows.map(({ question, people }) => barOf(question.text[locale], people, standing.n, locale)),
    },
    notes: [
      t.notes.whole,
      ...rows.map(({ question, options }) => `${question.text[locale]} (${quotedLabel(question, options, locale)})`),
      t.notes.read,
    ].join('\n'),
  };
}

function barOf(
  label: string,
  people: Counted,
  n: { least: number; most: number },
  locale: ReportBasis['locale'],
): Chart['rows'][number] {
  const middle = middleOf(people);
  return {
    label,
    size: '',
    parts: [
      { classAt: 0, length: middle, words: markAmount(people, n, locale) },
      { classAt: 1, length: Math.max(0, n.most - middle), words: '' },
    ],
  };
}

function differencesSlide({ result, locale }: ReportBasis, { differences }: SaidOfWhole): Unfooted {
  const t = slidesTexts[locale];
  const { said, found, none } = differences;
  const sentences = said.map(({ sentence }) => sentence);
  const title = t.differences.title(partNames(result, locale).many);
  const [first] = found;
  if (!first) return { title, lines: [none], notes: t.notes.read };
  const { question, options } = first;
  const rows = groupsShown(result.groups, 'administration').flatMap((group) => {
    const { table, n, name } = groupTable(result, question, group);
    // Groups so small are not set against others.
    if (!isShown(table) || n.least < leastForChance) return [];
    const bar = barOf(name, rangeOf({ question, table, n }, options), n, locale);
    return [{ ...bar, size: reportTexts[locale].question.size(sayNumber(n, locale)) }];
  });
  const more = sentences.length > mostLines ? [t.differences.more(sentences.length - mostLines)] : [];
  return {
    title,
    lines: [...sentences.slice(0, mostLines), ...more],
    chart: {
      title: question.text[locale],
      alt: sentences.slice(0, first.groups.length).join(' '),
      classes: [
        { label: t.differences.chart(quotedLabel(question, options, locale)), fill: 1 },
        { label: t.chart.otherwise, fill: 6 },
      ],
      rows,
    },
    notes: [...sentences, t.notes.read].join('\n'),
  };
}

/** More lines than these are not read from the other end of a room. */
const mostLines = 3;

function nextSlide({ cameOfIt, locale }: ReportBasis, { standing }: SaidOfWhole): Unfooted {
  const t = slidesTexts[locale].next;
  const cannot = Object.values(claimsTexts[locale].whole.cannot);
  const made = cameOfIt.map(({ kind, title }) => t.made[kind === 'need' ? 'need' : 'finding'](title));
  const talk = (standing?.lacking.first ?? []).map(({ question }) => t.talk(question.text[locale]));
  const proposed = made.length > 0 ? made : talk.length > 0 ? talk : [t.nothing];
  const more = proposed.length > 4 ? [t.more(proposed.length - 4)] : [];
  return {
    title: t.title,
    lines: [...proposed.slice(0, 4), ...more, ...cannot.slice(0, 3).map((sentence) => t.cannot(inSmall(sentence)))],
    notes: [...made, ...cannot].join('\n'),
  };
}

function inSmall(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
