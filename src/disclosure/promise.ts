import { createHash } from 'node:crypto';
import type { GroupPlan } from './group-plan.ts';

/** What can stand in a promise: JSON without holes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What is promised to respondents when a survey opens. All of it is frozen, and its digest is printed with every result:
 * a changed plan, k, question, table, mode or text has another digest.
 */
export type SurveyPromise = {
  format: 'stadig-promise-1';
  survey: { key: string; version: number; title: { sv: string; en: string } };
  /** How an answer is let in. With an open link or answers keyed in by staff there are no groups and no k to promise. */
  mode: 'single-use-code' | 'open-link' | 'keyed-by-staff';
  k: number;
  plan: GroupPlan;
  questions: readonly PromisedQuestion[];
  /** The only tables that are ever counted: per question, by these levels. */
  tables: readonly { question: string; levels: readonly ('group' | 'administration' | 'municipality')[] }[];
  /** The letters and the information as sent, by name. */
  texts: { readonly [name: string]: { sv: string; en: string } };
};

/** A question as frozen, with its options in the order in which they are stored and counted. */
export type PromisedQuestion = {
  key: string;
  kind: 'single' | 'scale' | 'multiple';
  sensitive: boolean;
  text: { sv: string; en: string };
  options: readonly { key: string; label: { sv: string; en: string }; none: boolean }[];
};

/** SHA-256 of the promise in canonical form, 64 small hexadecimal digits. */
export function promiseDigest(promise: SurveyPromise): string {
  return createHash('sha256').update(canonicalJson(promise), 'utf8').digest('hex');
}

/**
 * JSON with one form for one value (RFC 8785): keys in UTF-16 order, no blanks. The order in which a database gives back the keys
 * of a jsonb makes no difference. TypeError for a value that JSON would drop or change: undefined, NaN, functions, dates.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (isRecord(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? missing(value, key))}`).join(',')}}`;
  }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`no JSON: ${typeof value}`);
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

// `null` is a value, `undefined` is a hole.
function missing(value: { readonly [key: string]: Json }, key: string): null {
  if (value[key] === null) return null;
  throw new TypeError(`no value for ${key}`);
}
