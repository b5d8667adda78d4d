import type { QuestionCount, SheetField, SheetLayout } from './encoding.ts';
import { mostAtOnce, sixteenColumns, STRIP, VALUES } from './sixteen-columns.ts';

/** Sums over answer sheets of one layout. From here no two answers of a person are together. */
export type SheetCounter = {
  /**
   * Adds sheets that lie one after another, each whole or not at all. Gives the places, from 0, of those that the layout cannot have
   * written, of which nothing is counted: nothing is guessed. RangeError for what is no whole number of sheets.
   */
  add: (sheets: Uint8Array) => number[];
  counts: () => QuestionCount[];
};

/** Whether the bytes of a part are such as an answer has is asked once a part. */
const partSize = 64 * mostAtOnce;

/** Columns with more values than these are counted byte by byte: sixteen columns are looked through once for each value. */
const mostValues = 16;

// One for all counters, since no sheet is left in it between two calls.
const columns = sixteenColumns();

/**
 * Counts in each column of the sheets how many hold each value, a few sheets at a time, which stay in the processor's nearest memory. Whether
 * the bytes are such as `encodeAnswers` writes is seen in the sums of a part; only where they are not is it looked for which of its sheets are
 * broken.
 */
export function sheetCounter(layout: SheetLayout): SheetCounter {
  const { fields, width } = layout;
  const part = partOf(layout);
  const totals = fields.map(placesOf);
  const addWhole = (sheets: Uint8Array, count: number) => {
    const sums = sumsOfWhole(part, sheets, count);
    for (const [place, own] of sums?.entries() ?? []) addTo(totals[place], own);
    return sums !== undefined;
  };
  return {
    add(sheets) {
      if (width === 0 ? sheets.length > 0 : sheets.length % width > 0) throw new RangeError('sheets of another width');
      const all = width === 0 ? 0 : sheets.length / width;
      const broken: number[] = [];
      for (let first = 0; first < all; first += partSize) {
        const count = Math.min(partSize, all - first);
        if (addWhole(sheets.subarray(first * width), count)) continue;
        for (let at = first; at < first + count; at += 1)
          if (!addWhole(sheets.subarray(at * width, (at + 1) * width), 1)) broken.push(at);
      }
      columns.roomFor(0).fill(0, 0, Math.min(all, mostAtOnce) * width);
      return broken;
    },
    counts: () => fields.map((field, place) => countOf(field, totals[place] ?? [])),
  };
}

/** What is known of the part that is being looked at, and how its columns are gone through. */
type Part = SheetLayout & {
  strips: readonly StripOfFields[];
  /** Value → column → sheets of the part. */
  having: readonly Uint32Array[];
  /** The same of a column with many values. */
  wideHaving: ReadonlyMap<SheetField, Uint32Array>;
  /** Where a flag is set in a question that was not answered. */
  stray: Uint8Array;
};

function partOf(layout: SheetLayout): Part {
  const { fields, width } = layout;
  const narrow = fields.filter((field) => lastValue(field) < mostValues);
  const wide = fields.filter((field) => lastValue(field) >= mostValues);
  const values = 1 + Math.max(-1, ...narrow.map(lastValue));
  return {
    ...layout,
    strips: stripsOf(narrow, width),
    having: Array.from({ length: values }, () => new Uint32Array(width + STRIP)),
    wideHaving: new Map(wide.map((field) => [field, new Uint32Array(256)])),
    stray: new Uint8Array(width + STRIP),
  };
}

/** Counts `count` sheets from the beginning, field by field; undefined if one of them is broken. */
function sumsOfWhole(part: Part, sheets: Uint8Array, count: number): number[][] | undefined {
  const { fields, width, having, wideHaving, stray } = part;
  for (let first = 0; first < count; first += mostAtOnce)
    look(part, sheets.subarray(first * width, Math.min(first + mostAtOnce, count) * width));
  const found = fields.map((field) => sumsOf(part, field));
  const isWhole = fields.every((field, place) => isWritten(part, field, { sums: found[place] ?? [], count }));
  for (const sums of [...having, ...wideHaving.values(), stray]) sums.fill(0);
  return isWhole ? found : undefined;
}

function look({ fields, width, strips, having, wideHaving, stray }: Part, sheets: Uint8Array): void {
  const count = sheets.length / width;
  columns.roomFor(sheets.length).set(sheets);
  for (const { column, last } of strips)
    for (let value = 0; value <= last; value += VALUES) {
      const sums = columns.having(value, { column, width, count });
      for (let at = 0; at < VALUES; at += 1) addStrip(having[value + at], column, { sums, from: at * STRIP });
    }
  for (const { kind, offset, width: own } of fields) {
    if (kind !== 'multiple') continue;
    for (let column = offset; column < offset + own; column += STRIP) {
      const beyond = columns.beyond(offset, { column, width, count });
      for (let at = 0; at < STRIP && column + at < offset + own; at += 1)
        stray[column + at] = (stray[column + at] ?? 0) | (beyond[at] ?? 0);
    }
  }
  for (const [{ offset }, sums] of wideHaving)
    for (let at = offset; at < sheets.length; at += width) {
      const value = sheets[at] ?? 0;
      sums[value] = (sums[value] ?? 0) + 1;
    }
}

function sumsOf({ having, wideHaving }: Part, field: SheetField): number[] {
  const { offset, kind } = field;
  return placesOf(field).map(
    (_, nr) =>
      (kind === 'multiple' ? having[1]?.[offset + nr] : (wideHaving.get(field)?.[nr] ?? having[nr]?.[offset])) ?? 0,
  );
}

/** Whether `encodeAnswers` can have written what stands in the columns of a field: no other values, and no flag without an answer. */
function isWritten(
  { having, stray }: Part,
  { kind, offset }: SheetField,
  { sums, count }: { sums: readonly number[]; count: number },
): boolean {
  if (kind !== 'multiple') return sums.reduce((all, one) => all + one, 0) === count;
  return sums.every((one, nr) => one + (having[0]?.[offset + nr] ?? 0) === count && stray[offset + nr] === 0);
}

function lastValue({ kind, optionCount }: SheetField): number {
  return kind === 'multiple' ? 1 : optionCount;
}

/** Sixteen columns, with the last value that a field in them has. */
type StripOfFields = { column: number; last: number };

function stripsOf(fields: readonly SheetField[], width: number): StripOfFields[] {
  return Array.from({ length: Math.ceil(width / STRIP) }, (_, at) => {
    const column = at * STRIP;
    const inside = fields.filter((field) => field.offset < column + STRIP && field.offset + field.width > column);
    return { column, last: Math.max(-1, ...inside.map(lastValue)) };
  });
}

function addStrip(
  to: Uint32Array | undefined,
  column: number,
  { sums, from }: { sums: Uint8Array; from: number },
): void {
  if (!to) return;
  for (let at = 0; at < STRIP; at += 1) to[column + at] = (to[column + at] ?? 0) + (sums[from + at] ?? 0);
}

/** Single and scale: how many left it out, then each option. Multiple: how many answered it, then each option. */
function placesOf(field: SheetField): number[] {
  return new Array<number>(1 + field.optionCount).fill(0);
}

function addTo(total: number[] | undefined, sums: readonly number[]): void {
  for (const [place, sum] of sums.entries()) if (total) total[place] = (total[place] ?? 0) + sum;
}

function countOf({ key, kind }: SheetField, [first = 0, ...chosen]: readonly number[]): QuestionCount {
  return { key, answered: kind === 'multiple' ? first : chosen.reduce((sum, one) => sum + one, 0), chosen };
}
