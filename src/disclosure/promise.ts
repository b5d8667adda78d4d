import { createHash } from 'node:crypto';
import type { GroupPlan } from './group-plan.ts';

/** What can stand in a promise: JSON without holes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What is promised to respondents when a survey opens. All of it is frozen, and its digest is printed with every result and sealed into
 * every answer: a changed plan, k, question, table, mode, key or text has another digest.
 */
export type SurveyPromise = {
  format: 'stadig-promise-2';
  survey: { key: string; version: number; title: Words };
  /** How answers come in. Without codes there are no groups, no k to promise and no list of codes. */
  mode: 'codes' | 'open-link' | 'keyed';
  k: number | null;
  plan: GroupPlan | null;
  /** The whole questionnaire as it is asked: sections, questions, options, sensitive or not, protected answers, languages, phrases. */
  questionnaire: Json;
  /** The only tables that are ever counted, with their options in the order in which they are stored. */
  tables: readonly PromisedTable[];
  /** How coarse the tables are shown, by the size of the group (ADR 7). Those that were opened before it was written down are shown so too. */
  display?: 'stadig-display-1';
  /** Of which questions texts are kept, cut loose from group and person, and when: otherwise they are destroyed unread. */
  freeText: { questions: readonly string[]; leastRespondents: number; leastTexts: number };
  languages: readonly string[];
  /** What answers are sealed to (X25519, RFC 7748), 64 hexadecimal digits. */
  publicKey: string;
  keyHolding: 'server' | 'two-of-three';
  /** Merkle root of the sorted hashes of all codes, 64 hexadecimal digits; null without codes. */
  codesRoot: string | null;
  /** The letters and the information as sent, by name. */
  texts: { readonly [name: string]: Words };
};

/** One thing that is counted: a question, a row of a matrix, a thing to rank. */
export type PromisedTable = {
  item: string;
  question: string;
  kind: 'single' | 'scale' | 'multiple';
  options: readonly string[];
  levels: readonly ('group' | 'administration' | 'municipality')[];
};

/** As surveys promised before answers were sealed. Kept to be read: what was promised holds. */
export type FirstPromise = {
  format: 'stadig-promise-1';
  survey: SurveyPromise['survey'];
  mode: 'single-use-code' | 'open-link' | 'keyed-by-staff';
  k: number;
  plan: GroupPlan;
  questions: readonly {
    key: string;
    kind: PromisedTable['kind'];
    sensitive: boolean;
    text: Words;
    options: readonly { key: string; label: Words; none: boolean }[];
  }[];
  tables: readonly { question: string; levels: PromisedTable['levels'] }[];
  texts: SurveyPromise['texts'];
};

/** A promise of any time. */
export type AnyPromise = SurveyPromise | FirstPromise;

type Words = { sv: string; en: string; readonly [language: string]: string };

/** SHA-256 of the promise in canonical form, 64 small hexadecimal digits. */
export function promiseDigest(promise: AnyPromise): string {
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
