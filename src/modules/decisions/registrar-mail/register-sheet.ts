import { formatDate } from '#foundations/clocks/index.ts';
import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import { designationWord, registerSheetWords as words } from './register-sheet.words.ts';

/** What a registrar needs to register a document. Days are YYYY-MM-DD; `fileName` is null for an attachment without a file. */
export type RegisterSheet = {
  organisation: string;
  /** The authority that registers it. */
  committee: string;
  matter: string;
  title: string;
  sender: string;
  /** Section of the law, or empty when nothing is secret. */
  secrecy: string;
  /** Why what may be secret is sent by e-mail anyway; empty when nothing is. */
  sendReason: string;
  designations: readonly { type: keyof typeof designationWord; value: string; register: string }[];
  drawnUpOn: string;
  sentOn: string;
  files: readonly string[];
  attachments: readonly { title: string; fileName: string | null }[];
  note: string;
};

/** The lines of the sheet, the same in the letter, on paper and on the page. In Swedish: an authority writes to another (språklagen 10 §). */
export function sheetLines(sheet: RegisterSheet): { label: string; value: string }[] {
  const numbers = sheet.designations.map(({ type, value, register }) =>
    register ? `${value} (${designationWord[type]}, ${register})` : `${value} (${designationWord[type]})`,
  );
  return [
    { label: words.documentType, value: words.memorandum },
    { label: words.title, value: sheet.title },
    { label: words.sender, value: sheet.sender },
    { label: words.receiver, value: sheet.committee },
    { label: words.belongsTo, value: numbers.length > 0 ? numbers.join(', ') : words.newMatter },
    { label: words.matter, value: sheet.matter },
    { label: words.secrecy, value: sheet.secrecy === '' ? words.no : words.yes(sheet.secrecy) },
    ...(sheet.sendReason === '' ? [] : [{ label: words.sendReason, value: sheet.sendReason }]),
    { label: words.drawnUp, value: formatDate(sheet.drawnUpOn, 'sv') },
    { label: words.sent, value: formatDate(sheet.sentOn, 'sv') },
    ...(sheet.note === '' ? [] : [{ label: words.note, value: sheet.note }]),
  ];
}

/** The attachments in their order, each with its file or that it has none. */
export function attachmentLines({ attachments }: RegisterSheet): string[] {
  return attachments.map(({ title, fileName }) => `${title} (${fileName ?? words.noFile})`);
}

/** The sheet as a document of its own. */
export function sheetDocument(sheet: RegisterSheet): DocumentModel {
  const attachments = attachmentLines(sheet);
  const blocks: Block[] = [
    {
      id: 'facts',
      type: 'facts',
      items: sheetLines(sheet).map(({ label, value }) => ({ label, runs: [{ text: value }] })),
    },
    ...listBlocks('documents', words.documents, sheet.files),
    ...listBlocks('attachments', words.attachments, attachments),
  ];
  return {
    title: words.sheetTitle(sheet.title),
    language: 'sv',
    head: {
      organisation: sheet.organisation,
      documentType: words.sheet,
      date: sheet.sentOn,
      addressee: sheet.committee,
    },
    blocks,
  };
}

/** The letter's text: the sheet first, then what is in this letter. */
export function letterText(
  sheet: RegisterSheet,
  letter: { number: number; count: number; files: readonly string[]; canReply: boolean },
): string {
  const numbered = (lines: readonly string[]) => lines.map((line, at) => `${at + 1}. ${line}`);
  const attachments = attachmentLines(sheet);
  return [
    words.greeting(sheet.committee),
    letter.count > 1 ? words.part(letter.number, letter.count) : words.whole,
    '',
    words.sheet.toUpperCase(),
    ...sheetLines(sheet).map(({ label, value }) => `${label}: ${value}`),
    ...(attachments.length > 0 ? ['', `${words.attachments}:`, ...numbered(attachments)] : []),
    '',
    `${words.filesHere}:`,
    ...numbered(letter.files),
    '',
    letter.canReply ? words.reply : words.replyToSender,
  ].join('\n');
}

/** What the letter is called in the registrar's mailbox. */
export function letterSubject(sheet: RegisterSheet, letter: { number: number; count: number }): string {
  const number = sheet.designations.find(({ type }) => type === 'registration-number')?.value ?? words.newMatter;
  const part = letter.count > 1 ? ` (${letter.number}/${letter.count})` : '';
  return `${words.memorandum}: ${sheet.title} – ${number}${part}`;
}

function listBlocks(id: string, heading: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { id: `${id}-heading`, type: 'heading', level: 1, runs: [{ text: heading }] },
    { id, type: 'list', ordered: true, items: items.map((text) => [{ text }]) },
  ];
}
