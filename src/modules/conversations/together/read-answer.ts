import { createHash, randomBytes } from 'node:crypto';
import {
  STANDPOINTS,
  TEAM_SIZES,
  type ConversationGuide,
  type Standpoint,
} from '#content/conversation-guides/index.ts';
import type { RawForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { containsPersonNumber } from '#platform/person-number.ts';
import { personNumberTexts } from '#platform/person-number.texts.ts';
import type { Screen, ScreenFinding } from '#platform/screen.ts';
import { mostOfNeeds } from '../joint-answer.ts';
import type { SentAnswer } from './card.queries.ts';
import { togetherTexts } from './together.texts.ts';

/** Names of the fields beside the statements, which have the guide's own keys. */
export const field = {
  people: 'antal',
  needs: 'behov',
  named: 'namn',
  assured: 'ej-person',
  basis: 'utgangspunkt',
  nonce: 'en-gang',
  step: 'steg',
};

/** `about`: the statement it is about, where the same sentence may be said of several. */
export type Problem = { name: string; message: string; about?: string };

/** What was typed, and either the answer or what is wrong with it. `asked` is what a tick says of a text that perhaps points somebody out. */
export type ReadAnswer = {
  typed: Typed;
  answer: SentAnswer | undefined;
  problems: Problem[];
  asked: string | undefined;
  basis: number;
  nonce: string;
};
export type Typed = { choices: Record<string, string>; needs: string };

/** Reads the form of a team. Nothing is made up: what is not chosen is said at its field. */
export function readAnswer(raw: RawForm, of: { guide: ConversationGuide; locale: Locale; screen: Screen }): ReadAnswer {
  const t = togetherTexts[of.locale];
  const names = [field.people, field.named, ...of.guide.questions.map(({ key }) => key)];
  const typed: Typed = {
    choices: Object.fromEntries(names.map((name) => [name, textOf(raw, name).slice(0, 40)])),
    needs: cleaned(textOf(raw, field.needs)),
  };
  const chosen = (name: string) => typed.choices[name] ?? '';
  const people = TEAM_SIZES.find((size) => size === chosen(field.people));
  const problems: Problem[] = [];
  const answers: Record<string, Standpoint> = {};
  for (const { key, statement } of of.guide.questions) {
    const standpoint = STANDPOINTS.find((one) => one === chosen(key));
    if (standpoint) answers[key] = standpoint;
    else problems.push({ name: key, message: t.standpointMissing, about: statement[of.locale] });
  }
  const { problem, asked } = screened(typed.needs, textOf(raw, field.assured), of);
  if (problem) problems.push({ name: field.needs, message: problem });
  if (!people)
    problems.push({ name: field.people, message: chosen(field.people) === 'few' ? t.tooFewError : t.peopleMissing });
  const named = chosen(field.named);
  if (named !== 'yes' && named !== 'no') problems.push({ name: field.named, message: t.namedMissing });
  const basis = Number(textOf(raw, field.basis));
  return {
    typed,
    problems,
    asked,
    nonce: /^[\w-]{16,64}$/.test(textOf(raw, field.nonce)) ? textOf(raw, field.nonce) : newNonce(),
    basis: Number.isSafeInteger(basis) && basis >= 0 && basis < 2 ** 31 ? basis : 0,
    answer:
      people && problems.length === 0 ? { people, answers, needs: typed.needs, named: named === 'yes' } : undefined,
  };
}

/** Tells one rendering of the form from the next. */
export function newNonce(): string {
  return randomBytes(18).toString('base64url');
}

/** What was sent, as the form has it. */
export function typedOf({ people, answers, needs, named }: SentAnswer): Typed {
  return { choices: { ...answers, [field.people]: people, [field.named]: named ? 'yes' : 'no' }, needs };
}

/** The team answers for what is only possible by a tick of its own, for these very words; nobody is there to remember it. */
function screened(
  needs: string,
  assured: string,
  { locale, screen }: { locale: Locale; screen: Screen },
): { problem?: string; asked: string | undefined } {
  if (needs.length > mostOfNeeds) return { problem: togetherTexts[locale].needsTooLong, asked: undefined };
  if (containsPersonNumber(needs)) return { problem: personNumberTexts[locale].refused, asked: undefined };
  const findings = screen.judge(needs);
  const certain = findings.filter(({ certainty }) => certainty === 'certain');
  if (certain.length > 0) return { problem: screen.explain(certain, locale), asked: undefined };
  if (findings.length === 0) return { asked: undefined };
  const asked = digestOf(findings);
  return assured === asked ? { asked } : { problem: screen.explain(findings, locale), asked };
}

function digestOf(findings: readonly ScreenFinding[]): string {
  const said = findings.map(({ rule, words }) => `${rule} ${words}`).join('\n');
  return createHash('sha256').update(said).digest('base64url').slice(0, 16);
}

function textOf(raw: RawForm, name: string): string {
  const sent = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const first = Array.isArray(sent) ? sent[0] : sent;
  return typeof first === 'string' ? first : '';
}

function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed().trim();
}
