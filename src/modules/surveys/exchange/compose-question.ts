import { findInBank, isBankKey } from '../questions/bank-question.ts';
import { canShuffle, faultsOfQuestion, mostToRank } from '../questions/question.rules.ts';
import { itemsOf, questionnaireLimits, type SurveyOption, type SurveyQuestion } from '../questionnaire.ts';
import { asInBank } from './as-in-bank.ts';
import { conditionOf, localized, tooLong, type Work } from './compose-work.ts';
import { saysNothing } from './fixed-words.ts';
import type { FoundOption, FoundQuestion, Note, NoteReason } from './imported.ts';
import { nameOf } from './imported.ts';
import { freeKey } from './keys.ts';

/** A question of ours for what was found; none when it cannot be asked, with the reason among the notes. */
export function composeQuestion(work: Work, found: FoundQuestion): SurveyQuestion[] {
  const what = nameOf(found.code, found.text);
  const left = (reason: NoteReason, detail?: string): [] => {
    work.notes.push({ what, reason, detail });
    return [];
  };
  if (work.questions >= questionnaireLimits.questions) return left('too-many-questions');
  const reason = whyNot(work, found);
  if (reason) return left(reason.reason, reason.detail);
  const text = localized(work, found.text);
  if (!text) return left('no-text');
  const help = localized(work, found.help ?? {});
  const { options, keys, notes } = composeOptions(work, { what, kind: found.kind, options: found.options });
  const rows = composeOptions(work, { what, kind: 'row', options: found.rows ?? [] });
  const made: SurveyQuestion = {
    key: 'Q',
    version: 1,
    kind: found.kind,
    text,
    ...(help ? { help } : {}),
    options,
    ...(found.kind === 'matrix' ? { rows: rows.options.map(({ key, label }) => ({ key, label })) } : {}),
    ...(found.size && found.kind === 'text' ? { size: found.size } : {}),
    ...(found.required ? { required: true } : {}),
    ...(found.shuffle && canShuffle(found.kind) ? { shuffle: true } : {}),
    sensitive: found.kind !== 'text',
    protectedAnswers: [],
    audiences: [],
    sources: [],
  };
  const ours = asInBank(made, isBankKey(found.code) ? findInBank(found.code) : undefined);
  const question = { ...(ours ?? made), key: ours?.key ?? keyOf(work, found.code) };
  if (work.keys.has(question.key)) question.key = freeKey(`Q${question.key}`, work.keys);
  const items = itemsOf(question).length;
  if (work.items + items > questionnaireLimits.items) return left('too-many-questions');
  const [fault] = faultsOfQuestion(question);
  if (fault) return left('not-possible', fault.code);
  work.notes.push(...notes, ...rows.notes);
  if (ours) work.notes.push({ what, reason: 'bank' });
  if (found.shuffle && !canShuffle(found.kind)) work.notes.push({ what, reason: 'shuffle' });
  if (/\{[^}\s][^}]*\}|\$\{/.test(Object.values(found.text).join(' '))) work.notes.push({ what, reason: 'expression' });
  const showIf = conditionOf(work, found.showIf, what);
  if (showIf) question.showIf = showIf;
  work.keys.add(question.key);
  work.questions += 1;
  work.items += items;
  // A question of the bank has its own keys of options, in the same order.
  const known = ours ? new Map([...keys.keys()].map((code, at) => [code, ours.options[at]?.key ?? ''])) : keys;
  // Of two with the same code, conditions mean the first.
  if (!work.came.has(found.code)) work.came.set(found.code, { question, keys: known });
  return [question];
}

function keyOf(work: Work, code: string): string {
  const key = freeKey(code, work.keys, { letterFirst: true });
  // Such a key promises the bank's own words.
  return isBankKey(key) ? freeKey(`Q${key}`, work.keys) : key;
}

function whyNot(
  work: Work,
  { kind, text, help, options, rows }: FoundQuestion,
): Pick<Note, 'reason' | 'detail'> | undefined {
  if (kind !== 'text' && options.length === 0) return { reason: 'no-options' };
  if (kind === 'matrix' && !rows?.length) return { reason: 'no-options' };
  if (options.length > questionnaireLimits.options)
    return { reason: 'too-many-options', detail: String(options.length) };
  if ((rows?.length ?? 0) > questionnaireLimits.rows) return { reason: 'too-many-rows', detail: String(rows?.length) };
  if (kind === 'ranking' && options.length > mostToRank)
    return { reason: 'too-many-to-rank', detail: String(options.length) };
  const all = [text, help ?? {}, ...options.map(({ label }) => label), ...(rows ?? []).map(({ label }) => label)];
  return all.some(tooLong) ? { reason: 'too-long' } : undefined;
}

function composeOptions(
  work: Work,
  {
    what,
    kind,
    options: found,
  }: { what: string; kind: FoundQuestion['kind'] | 'row'; options: readonly FoundOption[] },
) {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const labels = new Set<string>();
  const notes: Note[] = [];
  const note = (reason: NoteReason, detail: string) => notes.push({ what, reason, detail });
  const options = found.map((option, at): SurveyOption => {
    const key = freeKey(option.code, taken);
    taken.add(key);
    if (!keys.has(option.code)) keys.set(option.code, key);
    let label = localized(work, option.label);
    if (!label) note('label-missing', option.code);
    label ??= { sv: option.code || key };
    if (labels.has(label.sv)) {
      note('labels-twice', label.sv);
      label = { ...label, sv: `${label.sv} (${key})` };
    }
    labels.add(label.sv);
    const canBeNone = kind !== 'ranking' && kind !== 'row' && at > 1 && at === found.length - 1;
    const isNone = option.none ?? (canBeNone && saysNothing(option.label));
    if (isNone && !option.none) note('outside-base', label.sv);
    return {
      key,
      label,
      ...(isNone ? { none: true } : {}),
      ...(option.alone && kind === 'multiple' ? { alone: true } : {}),
      ...(option.from === undefined ? {} : { from: option.from }),
      ...(option.to === undefined ? {} : { to: option.to }),
    };
  });
  return { options, keys, notes };
}
