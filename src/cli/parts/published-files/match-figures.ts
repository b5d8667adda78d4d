import type { Published, PublishedGroup, PublishedQuestion, Range } from '#disclosure/published.ts';
import { readFigure, type Figure } from './figure-words.ts';
import type { FoundTable } from './found-table.ts';
import { optionsNamed, plain } from './option-words.ts';
import { groupIn, namesOf, questionIn, sizeOf, type Names } from './published-names.ts';

/** A figure in a document, and what it is of. `words`: as it stands there. */
export type PlacedFigure = {
  place: string;
  words: string;
  figure: Figure;
  question: PublishedQuestion;
  group: PublishedGroup;
  options: readonly string[];
};

/** A number of answers in a group, as a document has it. */
export type PlacedAnswers = { place: string; words: string; group: PublishedGroup; said: Range };

/** A figure of which it was not seen what it says. `about`: the words beside it. */
export type Unplaced = { place: string; words: string; about: string };

const answersHeading = /^(?:antal svar|answers|antal svar i gruppen|answers in the group|antal svarande|svarande|n)$/;
const answersLeast = /^(?:svar|answers).*,\s*(?:minst|least)$/;
const answersMost = /^(?:svar|answers).*,\s*(?:högst|most)$/;
const leastHeading = /^(?:(?:nu|now),\s*)?(?:minst|least)$/;
const mostHeading = /^(?:(?:nu|now),\s*)?(?:högst|most)$/;
/** Figures of an earlier survey stand beside those of this one: they are held against a result of their own, not against this. */
const earlierHeading = /^(?:då|then)(?:,\s*(?:minst|högst|least|most))?$/;
/** Columns that say nothing of how many: a number in them is a name. */
const nameHeading =
  /^(?:svar|answer|inbjudna|anställda|invited|staff|del|part|fråga nr|question no\.?|nr|no\.?|grupp|group|nivå|level|förvaltningar|administrations|kommuner|municipalities|k)$/;
const chose = /^(?:valde|chose it|svarade så|answered this)$/;
const choseNot =
  /^(?:valde inte, eller svarade inte|did not, or did not answer|svarade annat, eller inte|answered otherwise, or not)$/;

export type Matched = { placed: PlacedFigure[]; answers: PlacedAnswers[]; unplaced: Unplaced[] };

/** Finds out of which question, group and answers each figure of the tables is: by the words of its row, its column and around the table. */
export function matchFigures(tables: readonly FoundTable[], published: Published): Matched {
  const matched: Matched = { placed: [], answers: [], unplaced: [] };
  const names = namesOf(published);
  for (const table of tables) {
    const headings: string[] = [];
    let header: readonly string[] = [];
    for (const [at, row] of table.rows.entries()) {
      const filled = row.filter((cell) => cell !== '');
      if (filled.length === 0) continue;
      if (new Set(filled).size === 1 && !readFigure(filled[0] ?? '')) {
        headings.unshift(filled[0] ?? '');
        header = [];
        continue;
      }
      const hasFigures = isOfFigures(row, [...headings.slice(0, 2), ...table.headings], names);
      if (!hasFigures && (header.length === 0 || (headings.length > 0 && row.every((cell) => !readFigure(cell))))) {
        header = row;
        continue;
      }
      const place = `${table.place}, ${at + 1}`;
      const around = [...headings.slice(0, 2), ...table.headings];
      placeRow({ row, header, around, place }, names, matched);
    }
  }
  return matched;
}

/** A row that says how many, also where no row of headings stands over it: it has words for a share, or begins with a group or an answer. */
function isOfFigures(row: readonly string[], around: readonly string[], names: Names): boolean {
  const figures = row.filter((cell) => /\d|tredjedel|third/i.test(cell) && readFigure(cell));
  if (figures.some((cell) => !/^\d+$/.test(cell))) return true;
  const [first = ''] = row;
  const question = questionIn([...row, ...around], names);
  return (
    figures.length > 0 &&
    (names.groups.has(plain(first)) || (question !== undefined && optionsNamed(question, first) !== undefined))
  );
}

/** "34 svar": how many answered, at the end of a bar. */
const atBar = /^(.*\d)\s+(?:svar|answers)$/;

type Row = { row: readonly string[]; header: readonly string[]; around: readonly string[]; place: string };

function placeRow({ row, header, around, place }: Row, names: Names, { placed, answers, unplaced }: Matched): void {
  const cells = row.map((words, at) => ({ words, heading: plain(header[at] ?? ''), head: header[at] ?? '' }));
  const question = questionIn([...row, ...around, ...header], names);
  const ends = { least: numberUnder(cells, leastHeading), most: numberUnder(cells, mostHeading) };
  for (const [at, { words, heading, head }] of cells.entries()) {
    const ofAnswers = atBar.exec(plain(words))?.[1];
    const size = sizeOf(words, names);
    if (size) {
      answers.push({ place, words, ...size });
      continue;
    }
    const read = readFigure(ofAnswers ?? words);
    if (at === 0 && question && optionsNamed(question, words)) continue;
    if (!read && isUnread(words, question, names))
      unplaced.push({ place, words, about: row[0] === words ? '' : (row[0] ?? '') });
    if (!read || nameHeading.test(heading) || leastHeading.test(heading)) continue;
    const figure: Figure =
      mostHeading.test(heading) && ends.least !== undefined && ends.most !== undefined
        ? { kind: 'people', least: ends.least, most: ends.most, of: undefined }
        : read;
    const group = groupIn([...row, head, ...around, ...header], names);
    if (answersLeast.test(heading) || answersMost.test(heading)) {
      const ends = read.kind === 'people' ? read : { least: 0, most: Infinity };
      const said = answersLeast.test(heading) ? { least: ends.least, most: Infinity } : { least: 0, most: ends.most };
      if (group) answers.push({ place, words, group, said });
      continue;
    }
    // Where a table has one group, how many answered stands in a row of its own.
    const isAnswers = answersHeading.test(heading) || (at > 0 && answersHeading.test(plain(row[0] ?? '')));
    if ((ofAnswers !== undefined || isAnswers) && group && read.kind === 'people') {
      answers.push({ place, words, group, said: { least: read.least, most: read.most } });
      continue;
    }
    const options = question && optionsOf({ question, head, row: row.filter((cell) => cell !== words), around });
    if (question && group && !earlierHeading.test(heading) && (options || figure.kind === 'mean'))
      placed.push({ place, words, figure, question, group, options: options ?? [] });
    else
      unplaced.push({
        place,
        words,
        about: [row[0] ?? '', head, around[0] ?? '']
          .filter((text) => text !== '' && text !== words)
          .join(' · ')
          .slice(0, 160),
      });
  }
}

/** Short, with a number in it, and no name of anything: it may say how many in words that are not known here. */
function isUnread(words: string, question: PublishedQuestion | undefined, { groups, questions }: Names): boolean {
  const text = plain(words);
  return (
    text.length < 40 &&
    /\d/.test(text) &&
    !groups.has(text) &&
    !questions.has(text) &&
    !(question && optionsNamed(question, words))
  );
}

function numberUnder(cells: readonly { words: string; heading: string }[], wanted: RegExp): number | undefined {
  const cell = cells.find(({ heading }) => wanted.test(heading));
  return cell && /^\d+$/.test(cell.words) ? Number(cell.words) : undefined;
}

type About = { question: PublishedQuestion; head: string; row: readonly string[]; around: readonly string[] };

function optionsOf({ question, head, row, around }: About): string[] | undefined {
  // What stands around a table may be the key to a picture, with all answers in it: only beside "chose it" is it the answer that is meant.
  const isChoice = chose.test(plain(head)) || choseNot.test(plain(head));
  const beside = (isChoice ? [...row, ...around] : row)
    .map((text) => optionsNamed(question, text))
    .find((one) => one !== undefined);
  if (chose.test(plain(head))) return beside;
  if (choseNot.test(plain(head)))
    // Who did not choose it, or answered nothing, is everyone else: of several possible answers no class of its own.
    return beside && question.kind !== 'multiple'
      ? [...question.options.map(({ key }) => key), ''].filter((key) => !beside.includes(key))
      : undefined;
  return optionsNamed(question, head) ?? beside;
}
