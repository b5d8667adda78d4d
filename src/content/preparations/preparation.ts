import type { Bilingual } from '../bilingual.ts';
import type { SurveyAudience } from '../survey-audience.ts';
import type { AskedHow } from '../survey-information.ts';

/** What a survey is, as far as it changes what must be in place before it is sent. */
export type PreparedFor = AskedHow & { audience: SurveyAudience };

/** A piece of a ready text, with `{places}` to fill. */
export type PreparationPart =
  | { kind: 'text'; text: Bilingual }
  | { kind: 'list'; items: readonly Bilingual[] }
  | { kind: 'table'; caption: Bilingual; columns: readonly Bilingual[]; rows: readonly (readonly Bilingual[])[] };

/** Something that must be in place before a survey is sent, with its text ready. */
export type Preparation = {
  key: string;
  title: Bilingual;
  /** The line of the tick list. */
  task: Bilingual;
  /** Who says yes. */
  who: Bilingual;
  when: Bilingual;
  parts: readonly PreparationPart[];
};

/** Whether those asked are employed by the municipality. */
export function asksStaff({ audience }: PreparedFor): boolean {
  return audience === 'staff' || audience === 'managers' || audience === 'anyone';
}

/** A paragraph. */
export function text(sv: string, en: string): PreparationPart {
  return { kind: 'text', text: { sv, en } };
}

/** A list of things to do or know. */
export function list(...items: readonly (readonly [sv: string, en: string])[]): PreparationPart {
  return { kind: 'list', items: items.map(([sv, en]) => ({ sv, en })) };
}
