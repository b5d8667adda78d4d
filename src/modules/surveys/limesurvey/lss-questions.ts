import type { FoundOption, Texts } from '../exchange/imported.ts';
import { tagOf } from '../exchange/language-tags.ts';
import { plainLine } from '../exchange/plain-text.ts';
import type { LssRow, LssTables } from './lss-tables.ts';

/** A question of a LimeSurvey file with all that hangs on it, texts without their HTML. */
export type LssQuestion = {
  qid: string;
  gid: string;
  /** One sign: `L` is a list, `F` an array. */
  type: string;
  code: string;
  hasOther: boolean;
  /** `Y`, `N` or `S`: asked for, but may be left. */
  mandatory: string;
  relevance: string;
  text: Texts;
  help: Texts;
  /** Subquestions by their scale, 0 or 1. */
  subs: readonly LssPart[];
  answers: readonly LssPart[];
  attribute: (name: string) => string;
  attributeTexts: (name: string) => Texts;
  /** Whether a text of it was only a picture. */
  hasPicture: boolean;
};
export type LssPart = FoundOption & { scale: number };
export type LssGroup = { gid: string; title: Texts; description: Texts; relevance: string; random: string };

/** Groups in their order. Old files say a group once per language, new ones say its texts in a table beside. */
export function readGroups(tables: LssTables): LssGroup[] {
  const texts = byId([...tables.rows('groups'), ...tables.rows('group_l10ns')], 'gid');
  return once(tables.rows('groups'), 'gid', 'group_order').map((row) => ({
    gid: row.gid ?? '',
    title: inLanguages(texts.get(row.gid ?? ''), 'group_name', onOneLine),
    description: inLanguages(texts.get(row.gid ?? ''), 'description', asItIs),
    relevance: row.grelevance ?? '',
    random: row.randomization_group ?? '',
  }));
}

/** Questions in their order, those of one group together. */
export function readQuestions(tables: LssTables): LssQuestion[] {
  const rows = [...tables.rows('questions'), ...tables.rows('subquestions')];
  const texts = byId([...rows, ...tables.rows('question_l10ns')], 'qid');
  const subRows = byId(once(rows.filter(isSub), 'qid', 'question_order'), 'parent_qid');
  const answers = readAnswers(tables);
  const attributes = byId(tables.rows('question_attributes'), 'qid');
  return once(
    rows.filter((row) => !isSub(row)),
    'qid',
    'question_order',
  ).map((row) => {
    const qid = row.qid ?? '';
    const own = attributes.get(qid) ?? [];
    const text = inLanguages(texts.get(qid), 'question', asItIs);
    return {
      qid,
      gid: row.gid ?? '',
      type: row.type ?? '',
      code: row.title ?? qid,
      hasOther: row.other === 'Y',
      mandatory: row.mandatory ?? 'N',
      relevance: row.relevance ?? '',
      text,
      help: inLanguages(texts.get(qid), 'help', asItIs),
      subs: (subRows.get(qid) ?? []).map((sub) => ({
        code: sub.title ?? '',
        label: inLanguages(texts.get(sub.qid ?? ''), 'question', onOneLine),
        scale: Number(sub.scale_id ?? 0),
      })),
      answers: answers.get(qid) ?? [],
      attribute: (name) => own.find((one) => one.attribute === name && one.value)?.value ?? '',
      attributeTexts: (name) =>
        inLanguages(
          own.filter((one) => one.attribute === name),
          'value',
          plainLine,
        ),
      hasPicture: (texts.get(qid) ?? []).some((one) => one.picture === 'Y'),
    };
  });
}

function readAnswers(tables: LssTables): Map<string, LssPart[]> {
  const keyed = (row: LssRow) => row.aid ?? `${row.qid} ${row.scale_id ?? 0} ${row.code}`;
  const rows = tables.rows('answers').map((row): LssRow => ({ ...row, id: keyed(row) }));
  const beside = tables.rows('answer_l10ns').map((row): LssRow => ({ ...row, id: row.aid ?? '' }));
  const texts = byId([...rows, ...beside], 'id');
  const answers = new Map<string, LssPart[]>();
  for (const row of once(rows, 'id', 'sortorder')) {
    const own = texts.get(row.id ?? '') ?? [];
    const label = inLanguages(own, 'answer', onOneLine);
    const all = answers.get(row.qid ?? '') ?? [];
    all.push({ code: row.code ?? '', label, scale: Number(row.scale_id ?? 0) });
    answers.set(row.qid ?? '', all);
  }
  return answers;
}

function isSub(row: LssRow): boolean {
  return row.parent_qid !== undefined && row.parent_qid !== '' && row.parent_qid !== '0';
}

function byId(rows: readonly LssRow[], field: string): Map<string, LssRow[]> {
  const all = new Map<string, LssRow[]>();
  for (const row of rows) {
    const id = row[field] ?? '';
    const own = all.get(id);
    if (own) own.push(row);
    else all.set(id, [row]);
  }
  return all;
}

/** Each thing once, though old files say it once per language, in the order that the file gives. */
function once(rows: readonly LssRow[], id: string, order: string): LssRow[] {
  const seen = new Set<string>();
  const first = rows.filter((row) => {
    const own = row[id] ?? '';
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
  return first.sort((a, b) => numberIn(a[order]) - numberIn(b[order]));
}

function numberIn(text: string | undefined): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}

/** By our language tags. A text without a language is the same in all, as in a column `''`. */
function inLanguages(rows: readonly LssRow[] | undefined, field: string, read: (text: string) => string): Texts {
  const texts: Record<string, string> = {};
  for (const row of rows ?? []) {
    const tag = tagOf(row.language ?? '');
    const text = read(row[field] ?? '');
    if (tag !== undefined && text !== '' && texts[tag] === undefined) texts[tag] = text;
  }
  return texts;
}

function asItIs(text: string): string {
  return text;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
