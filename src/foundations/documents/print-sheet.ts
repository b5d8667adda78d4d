import { cleanText } from './clean-text.ts';
import { printable, type PrintableSigns } from './print-runs.ts';
import { qrDrawing, qrDrawings, qrSvg } from './qr.ts';

/** Paper that is no letter: slips to cut apart, a sheet for a wall, a questionnaire to fill in by pen. A4, plain text, no markup. */
export type PrintSheet = SlipSheet | PosterSheet | PaperForm | CardSheet;

type SheetHead = {
  /** As programs list the file. */
  title: string;
  /** BCP 47. */
  language: string;
  organisation: string;
};

/** A sheet of instructions for each pile, then its slips, ten to a page. Only what stands in `slip` and a code is within the cut lines. */
export type SlipSheet = SheetHead & {
  kind: 'slips';
  slip: {
    whose: string;
    about: string;
    goTo: string;
    address: string;
    withCode: string;
    lastDay: string;
    note: string;
  };
  piles: {
    heading: string;
    lead: string;
    steps: string[];
    notes: string[];
    /** In the margin outside the cut lines, so that sheets of different piles are not mixed. */
    margin: string;
    slips: { link: string; code: string }[];
  }[];
};

/** One page to read from a distance: a large QR code with its address. */
export type PosterSheet = SheetHead & {
  kind: 'poster';
  heading: string;
  lead: string;
  link: string;
  /** What the drawing is, to someone who does not see it. */
  alt: string;
  address: string;
  steps: string[];
  notes: string[];
};

type PaperQuestion = {
  text: string;
  help: string;
  /** How it is answered, and who skips it. */
  how: string[];
  body:
    | { kind: 'choices'; options: string[] }
    | { kind: 'matrix'; columns: string[]; rows: string[] }
    | { kind: 'ranking'; options: string[] }
    | { kind: 'lines'; lines: number };
};

/** A questionnaire in type that can be read at arm's length, with boxes and lines for a pen. */
export type PaperForm = SheetHead & {
  kind: 'form';
  heading: string;
  introduction: string[];
  information: { heading: string; paragraphs: string[] }[];
  sections: { title: string; introduction: string; how: string; questions: PaperQuestion[] }[];
  ending: string[];
};

/** One page for each card: the same steps on all, and on each its own QR code and code. `options` are boxes to tick, `line` a place to write. */
export type CardSheet = SheetHead & {
  kind: 'cards';
  heading: string;
  about: string[];
  rules: string[];
  steps: { minutes: string; title: string; text: string; options: string[]; line: string }[];
  goTo: string;
  address: string;
  withCode: string;
  /** What the drawing is, to someone who does not see it. */
  alt: string;
  notes: string[];
  cards: { lead: string; link: string; code: string }[];
};

/** The sheet as its template reads it: every text clean and printable, QR codes drawn. Slow for many slips, so it is done in the worker. */
export function toPrintSheet(sheet: PrintSheet, signs: PrintableSigns): object {
  const clean = printableIn(sheet, signs);
  if (clean.kind === 'poster') return { ...clean, qr: qrSvg(qrDrawing(clean.link)) };
  if (clean.kind === 'form') return clean;
  if (clean.kind === 'cards') {
    const codes = qrDrawings(clean.cards.map(({ link }) => link)).map(qrSvg);
    return { ...clean, cards: clean.cards.map(({ lead, code }, at) => ({ lead, code, qr: codes[at] ?? '' })) };
  }
  const drawings = qrDrawings(clean.piles.flatMap((pile) => pile.slips.map((slip) => slip.link)))
    .map(qrSvg)
    .values();
  const piles = clean.piles.map((pile) => ({
    ...pile,
    slips: pile.slips.map(({ code }) => ({ code, qr: drawings.next().value ?? '' })),
  }));
  return { ...clean, piles };
}

/** Links are drawn and never set as type. */
function printableIn<T>(value: T, signs: PrintableSigns): T {
  const walk = (part: unknown, key = ''): unknown => {
    if (typeof part === 'string') return key === 'link' ? part : printable(cleanText(part), signs.text);
    if (Array.isArray(part)) return part.map((one) => walk(one));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(value) as T; // every object is written anew with the same keys, every text as a text
}
