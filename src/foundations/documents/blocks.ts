import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Chart } from './chart.ts';

/** A piece of text with one look. `href` is http, https or mailto. A newline in the text is a line break. */
export type Run = { text: string; bold?: true | undefined; italic?: true | undefined; href?: string | undefined };

/** One part of a document. `id` is stable: the thread points at it, so it survives every edit of the block. */
export type Block =
  /** `newPage`: begins one on paper. Long parts that do are set at the same time. */
  | { id: string; type: 'heading'; level: 1 | 2 | 3; runs: Run[]; newPage?: true | undefined }
  | { id: string; type: 'paragraph'; runs: Run[] }
  | { id: string; type: 'list'; ordered: boolean; items: Run[][] }
  | {
      id: string;
      type: 'table';
      caption: string;
      columns: { label: string; align?: 'end' | undefined }[];
      rows: Run[][][];
      footer?: Run[][] | undefined;
    }
  | { id: string; type: 'facts'; items: { label: string; runs: Run[] }[] }
  | { id: string; type: 'figure'; svg: string; alt: string; caption: string }
  | ({ id: string; type: 'chart' } & Chart)
  | { id: string; type: 'signature'; name: string; role: string };

/** What stands above the title, as in a Swedish tjänsteskrivelse. `date` is YYYY-MM-DD and is printed as written. */
export type DocumentHead = {
  organisation: string;
  sender?: string | undefined;
  documentType: string;
  date?: string | undefined;
  designations?: { label: string; value: string }[] | undefined;
  handlingOfficer?:
    { name?: string | undefined; role: string; phone?: string | undefined; email?: string | undefined } | undefined;
  addressee?: string | undefined;
  facts?: { label: string; value: string }[] | undefined;
};

/** A document as PDF, Word and HTML are made from it. `contents` asks for a table of contents. */
export type DocumentModel = {
  title: string;
  language: 'sv' | 'en';
  head: DocumentHead;
  blocks: Block[];
  attachments?: { title: string }[] | undefined;
  contents?: boolean | undefined;
};

/** Whether an address may be a link: http, https or mailto, absolute, without spaces, quotes or hidden characters. */
export function isSafeHref(href: string): boolean {
  return href.length <= 2000 && /^(?:https?:\/\/|mailto:)[^\s<>"\p{C}]+$/iu.test(href) && URL.canParse(href);
}

/** An id for a new block, fit to be an anchor in HTML. */
export function newBlockId(): string {
  return `b${randomBytes(8).toString('hex')}`;
}

/** The text of runs without their looks. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

const runs = z.array(
  z.strictObject({
    text: z.string().max(100_000),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    href: z.string().refine(isSafeHref, 'must be an absolute http, https or mailto address').optional(),
  }),
);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const shortText = z.string().max(2000);

/** Runs as they are stored in jsonb. */
export const runSchema: z.ZodType<Run> = runs.element;

/** A block as it is stored in jsonb. A figure without a text alternative is refused. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({
    id,
    type: z.literal('heading'),
    level: z.literal([1, 2, 3]),
    runs,
    newPage: z.literal(true).optional(),
  }),
  z.strictObject({ id, type: z.literal('paragraph'), runs }),
  z.strictObject({ id, type: z.literal('list'), ordered: z.boolean(), items: z.array(runs) }),
  z.strictObject({
    id,
    type: z.literal('table'),
    caption: shortText,
    columns: z.array(z.strictObject({ label: z.string().max(200), align: z.literal('end').optional() })).min(1),
    rows: z.array(z.array(runs)),
    footer: z.array(runs).optional(),
  }),
  z.strictObject({ id, type: z.literal('facts'), items: z.array(z.strictObject({ label: shortText, runs })) }),
  z.strictObject({
    id,
    type: z.literal('figure'),
    svg: z.string().max(1_000_000),
    alt: shortText.refine((alt) => alt.trim() !== '', 'must not be empty'),
    caption: shortText,
  }),
  z.strictObject({
    id,
    type: z.literal('chart'),
    title: shortText,
    alt: shortText.refine((alt) => alt.trim() !== '', 'must not be empty'),
    classes: z
      .array(z.strictObject({ label: shortText, fill: z.literal([1, 2, 3, 4, 5, 6, 7]) }))
      .min(1)
      .max(50),
    rows: z
      .array(
        z.strictObject({
          label: shortText,
          size: z.string().max(100),
          parts: z
            .array(
              z.strictObject({
                classAt: z.int().nonnegative(),
                length: z.number().nonnegative(),
                words: z.string().max(100),
              }),
            )
            .max(50),
          notShown: shortText.optional(),
        }),
      )
      .max(200),
  }),
  z.strictObject({ id, type: z.literal('signature'), name: shortText, role: shortText }),
]);
