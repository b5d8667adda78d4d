import { createHash, randomBytes } from 'node:crypto';
import type { AnswerSheet } from '#disclosure/answer-bytes.ts';
import type { RawForm } from '#platform/form.ts';
import type { Services } from '#platform/web/context.ts';
import { answeringPaths } from './answering.paths.ts';
import { textsOf } from './branching.rules.ts';
import { canonicalCode, digestOfCode } from './code.ts';
import {
  takeAnswer,
  takeKeyedAnswer,
  takeOpenAnswer,
  type AskedSurvey,
  type KnownCode,
  type Outcome,
} from './intake.queries.ts';
import { own } from './parts.rules.ts';
import type { RespondView } from './respond-page.tsx';

/** Who is at the questions, of which survey, and in which language. */
export type At = { view: RespondView; token: string; survey: AskedSurvey };

/** How somebody came to the questions: where the form goes, what goes along with it unseen, and how an answer is handed in. */
export type Way = {
  by: 'code' | 'link' | 'paper';
  /** Several people on one device: nothing is kept on it. */
  shared: boolean;
  action: string;
  hidden: Readonly<Record<string, string>>;
  code?: KnownCode | undefined;
  /** How many papers have been typed in, as far as the page knows. */
  keyed?: number | undefined;
  /** Under which name the answers are kept in the respondent's own phone until they are sent; none where they must not be. */
  draft?: string | undefined;
  take: (sheet: AnswerSheet) => Promise<Outcome>;
};

/** The code in one's own link: on one's own phone. */
export function wayWithCode(services: Services, at: At, of: { typed: string; code: KnownCode }): Way {
  const { token, view } = at;
  return {
    by: 'code',
    shared: false,
    action: answeringPaths.form(token, canonicalCode(of.typed), view.language),
    hidden: {},
    code: of.code,
    draft: draftOfCode(token, of.typed),
    take: (sheet) => takeAnswer(services, { token, codeSha256: digestOfCode(of.typed), sheet }),
  };
}

/** The code typed on a device that others answer on too: it travels in the form and never stands in an address. */
export function wayOnSharedDevice(services: Services, at: At, of: { typed: string; code: KnownCode }): Way {
  const { shared: _own, draft: _none, ...rest } = wayWithCode(services, at, of);
  return {
    ...rest,
    shared: true,
    action: answeringPaths.shared(at.token, at.view.language),
    hidden: { [codeField]: canonicalCode(of.typed), [own.sent]: '1' },
  };
}

/** The link that everybody has. What is sent twice carries the same nonce, and is one answer. */
export function wayThroughLink(services: Services, at: At, raw: RawForm, shared = false): Way {
  const { token, view } = at;
  const nonce = nonceOf(raw);
  return {
    by: 'link',
    shared,
    action: shared ? answeringPaths.shared(token, view.language) : answeringPaths.survey(token, view.language),
    hidden: { [own.nonce]: nonce },
    draft: shared ? undefined : draftOfLink(token),
    take: (sheet) => takeOpenAnswer(services, { token, nonceSha256: digestOfNonce(nonce), sheet }),
  };
}

/** Answers on paper, typed in with the survey's keying code, one after the other. */
export function wayFromPaper(services: Services, at: At, of: { typed: string; raw: RawForm; keyed: number }): Way {
  const { token, view } = at;
  const nonce = nonceOf(of.raw);
  return {
    by: 'paper',
    shared: true,
    action: answeringPaths.keying(token, view.language),
    keyed: of.keyed,
    hidden: {
      [codeField]: canonicalCode(of.typed),
      [keyedField]: String(of.keyed),
      [own.nonce]: nonce,
      [own.sent]: '1',
    },
    take: (sheet) =>
      takeKeyedAnswer(services, {
        token,
        keyingSha256: digestOfCode(of.typed),
        nonceSha256: digestOfNonce(nonce),
        sheet,
      }),
  };
}

/** Where a code is typed that must not stand in an address, and how many papers were typed in since the code was given. */
export const codeField = '_kod';
export const keyedField = '_antal';

/** Whether the form came with the nonce that its page was made with. */
export function hasNonce(raw: RawForm): boolean {
  return /^[\w-]{22}$/.test(textsOf(raw, own.nonce)[0] ?? '');
}

function nonceOf(raw: RawForm): string {
  return hasNonce(raw) ? (textsOf(raw, own.nonce)[0] ?? '') : randomBytes(16).toString('base64url');
}

function digestOfNonce(nonce: string): Buffer {
  return createHash('sha256').update(nonce).digest();
}

/** Another digest than the one the database has: the published list of used codes says nothing of whose phone this is. */
export function draftOfCode(token: string, typed: string): string {
  return `${token}.${createHash('sha256')
    .update(`in the phone ${canonicalCode(typed)}`)
    .digest('hex')
    .slice(0, 16)}`;
}

export function draftOfLink(token: string): string {
  return `${token}.link`;
}
