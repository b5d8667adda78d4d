import type { Outcome } from '../matter.rules.ts';
import { readDesignations } from './designations-in-text.ts';
import { splitItems, type ItemText } from './extract-items.ts';
import { bodyOf, meetingDayOf } from './extract-head.ts';
import { decisionOf, outcomeOf } from './extract-decision.ts';
import { isApprovedAtOnce, readNotice, type Notice } from './extract-notice.ts';
import { reservationsIn, votesIn, type ReadVote } from './extract-votes.ts';

/** What was read, and the words of the text that it was read from, which a person compares before it is used. Days are YYYY-MM-DD. */
export type Read<T> = { value: T; words: string };

/** One paragraph of the minutes. */
export type ReadItem = {
  /** Without leading zeros. */
  itemNumber: string;
  /** The line with §. */
  words: string;
  title: string;
  /** Registration numbers as they stand, those of the head where the paragraph has none. */
  designations: string[];
  outcome: Read<Outcome> | undefined;
  text: Read<string> | undefined;
  reservations: string[];
  votes: ReadVote[];
  /** The paragraph was approved at the meeting. */
  atOnce: Read<true> | undefined;
};

export type ReadExtract = Notice & {
  body: Read<string> | undefined;
  meetingOn: Read<string> | undefined;
  items: ReadItem[];
};

/** The most paragraphs that are looked at: no minutes have more. */
const mostItems = 400;

/**
 * Reads an extract from minutes, in the manners of Swedish municipalities: which body met and when, and for each paragraph its numbers, decision,
 * outcome, reservations and votes. Everything is a proposal with its words: what is not found, or could mean two things, is left for a person.
 */
export function readExtract(text: string): ReadExtract {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const { head, items } = splitItems(lines);
  const inHead = readDesignations(head);
  return {
    ...readNotice(lines),
    body: bodyOf(head, lines),
    meetingOn: meetingDayOf(head, lines),
    items: items.slice(0, mostItems).map((item) => readItem(item, inHead)),
  };
}

/** The paragraph with this number; the only one where there is one. */
export function itemOf(extract: ReadExtract, itemNumber: string | undefined): ReadItem | undefined {
  return (
    extract.items.find((item) => item.itemNumber === itemNumber) ??
    (extract.items.length === 1 ? extract.items[0] : undefined)
  );
}

function readItem({ itemNumber, words, title, lines }: ItemText, inHead: readonly string[]): ReadItem {
  const decision = decisionOf(lines);
  const own = readDesignations([words, ...lines]);
  return {
    itemNumber,
    words,
    title,
    designations: own.length > 0 ? own : [...inHead],
    outcome: decision && outcomeOf(decision.value),
    text: decision,
    reservations: reservationsIn(lines),
    votes: votesIn(lines),
    atOnce: isApprovedAtOnce(lines),
  };
}
